package org.parley.record.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as they are compared: without marks, case, punctuation, a leading "the", and in one of several usual spellings. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern SPACE = Pattern.compile(" ");

    /** Letters that have no mark which could be taken off. */
    private static final Map<Character, String> LETTERS =
            Map.of('ø', "o", 'ł', "l", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'đ', "d", 'ı', "i", 'ð', "d", 'þ', "th");

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
                default ->
                    throw new IllegalStateException("spellings.tsv: " + row.get(0) + ": kind is word, end or like");
            }
        }
    }

    /** The form of a name that is equal for all its spellings; words are parted by one space. It may be empty. */
    public static String plain(String name) {
        List<String> plain = new ArrayList<>();
        for (String word : SPACE.split(bare(name), -1)) {
            if (!word.isEmpty() && !(plain.isEmpty() && word.equals("the"))) {
                plain.add(STANDARD.one(word));
            }
        }
        return String.join(" ", plain);
    }

    /** The same, with first names of other languages taken for their like. */
    static String broad(String plain) {
        List<String> broad = new ArrayList<>();
        for (String word : SPACE.split(plain, -1)) {
            broad.add(STANDARD.alike.getOrDefault(word, word));
        }
        return String.join(" ", broad);
    }

    /** A name as keys have it: {@code rapid-support-forces}. */
    public static String slug(String name) {
        return plain(name).replace(' ', '-');
    }

    private static String bare(String name) {
        String base = isPlainAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder bare = new StringBuilder(base.length());
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                String letter = LETTERS.get(Character.toLowerCase(c));
                bare.append(letter == null ? String.valueOf(Character.toLowerCase(c)) : letter);
            } else if (!isInside(base, i) && !bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
            }
        }
        return bare.toString().strip();
    }

    private static boolean isPlainAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Apostrophes, and dots between single letters, part no words: "U.N.", "Ma'rib". */
    private static boolean isInside(String name, int i) {
        char c = name.charAt(i);
        if (c != '.') {
            return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '`';
        }
        return i > 0
                && Character.isLetter(name.charAt(i - 1))
                && (i < 2 || !Character.isLetterOrDigit(name.charAt(i - 2)))
                && i + 1 < name.length()
                && Character.isLetter(name.charAt(i + 1))
                && (i + 2 == name.length() || !Character.isLetterOrDigit(name.charAt(i + 2)));
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
