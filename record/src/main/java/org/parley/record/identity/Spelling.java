package org.parley.record.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as they are compared: without marks, case, punctuation, a leading "the", and in one of several usual spellings. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Dots of "U.N." and apostrophes part no words. */
    private static final Pattern INSIDE = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|['\u2019\u02bc`]");

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Letters that have no mark which could be taken off. */
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ı", "i", "ð", "d", "þ", "th");

    /** An ending counts only in words of this many letters or more. */
    private static final int LONG = 5;

    private static final Spelling STANDARD =
            new Spelling(TableFile.read(Spelling.class, "spellings.tsv", List.of("id", "kind", "form", "to")));

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> alike = new HashMap<>();
    private final List<String[]> ends = new ArrayList<>();

    private Spelling(List<List<String>> rows) {
        for (List<String> row : rows) {
            String form = row.get(2);
            String to = row.get(3);
            switch (row.get(1)) {
                case "word" -> words.put(form, to);
                case "like" -> alike.put(form, to);
                case "end" -> ends.add(new String[] {form, to});
                default -> throw new IllegalStateException("spellings.tsv: " + row.get(0) + ": kind is word, end or like");
            }
        }
    }

    /** The form of a name that is equal for all its spellings; words are parted by one space. It may be empty. */
    public static String plain(String name) {
        List<String> plain = new ArrayList<>();
        for (String word : SPACE.split(bare(name))) {
            if (!word.isEmpty() && !(plain.isEmpty() && word.equals("the"))) {
                plain.add(STANDARD.one(word));
            }
        }
        return String.join(" ", plain);
    }

    /** The same, with first names of other languages taken for their like. */
    static String broad(String plain) {
        List<String> broad = new ArrayList<>();
        for (String word : SPACE.split(plain)) {
            broad.add(STANDARD.alike.getOrDefault(word, word));
        }
        return String.join(" ", broad);
    }

    /** A name as keys have it: {@code rapid-support-forces}. */
    public static String slug(String name) {
        return plain(name).replace(' ', '-');
    }

    private static String bare(String name) {
        String lower = Normalizer.normalize(POSSESSIVE.matcher(name).replaceAll("s"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        String bare = INSIDE.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            bare = bare.replace(letter.getKey(), letter.getValue());
        }
        return OTHERS.matcher(bare).replaceAll(" ").strip();
    }

    private String one(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        for (String[] end : ends) {
            if (word.length() >= LONG && word.endsWith(end[0])) {
                return word.substring(0, word.length() - end[0].length()) + end[1];
            }
        }
        return word;
    }
}
