package org.parley.record.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a phrase that tell what it is about, brought to one form: without endings, words of one meaning to one word, numbers in
 * digits; each with a weight. What says nothing of the matter is left out: words of grammar, days and months.
 */
public final class Words {

    /** Weight of a number or a name. */
    static final int STRONG = 4;

    /** Weight of any other word. */
    static final int PLAIN = 2;

    /** Weight of a word that many phrases have. */
    static final int WEAK = 1;

    private static final Pattern TOKEN = Pattern.compile("\\d[\\d,.]*\\d|\\d|\\p{L}[\\p{L}.]*(?:['’-]\\p{L}+)*");
    private static final Pattern DATE_NUMBER = Pattern.compile("(?:19|20)\\d\\d");

    private final Set<String> empty = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> renewals = new HashSet<>();
    private final Set<String> calendar = new HashSet<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private Words() {}

    /** @throws IllegalArgumentException if a line of the table is wrong */
    public static Words load() {
        Words words = new Words();
        for (Rows.Row row : Rows.read(Words.class, "words.tsv")) {
            words.add(row);
        }
        return words;
    }

    private void add(Rows.Row row) {
        List<String> forms = row.words(2);
        switch (row.cell(1)) {
            case "empty" -> empty.addAll(forms);
            case "weak" -> forms.forEach(form -> weak.add(Stem.of(form)));
            case "negation" -> negations.addAll(forms);
            case "renewal" -> renewals.addAll(forms);
            case "calendar" -> calendar.addAll(forms);
            case "number" -> forms.forEach(form -> numbers.put(form, row.cell(0)));
            case "meaning" -> forms.forEach(form -> mean(form, row));
            default -> throw new IllegalArgumentException(row.where() + ": no class " + row.cell(1));
        }
    }

    private void mean(String form, Rows.Row row) {
        String other = meanings.putIfAbsent(Stem.of(form), row.cell(0));
        if (other != null && !other.equals(row.cell(0))) {
            throw new IllegalArgumentException(row.where() + ": " + form + " means " + other + " already");
        }
    }

    /** What is about somebody or something with a name. */
    public static Bag names(Set<String> names) {
        Map<String, Integer> weights = new HashMap<>();
        names.forEach(name -> weights.put(name, STRONG));
        return new Bag(weights, Set.of(), false, false);
    }

    /** What a phrase is about. */
    public Bag bag(String phrase) {
        List<String> tokens = tokens(phrase);
        Map<String, Integer> weights = new HashMap<>();
        Set<String> counts = new HashSet<>();
        boolean negated = false;
        boolean renewed = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String lower = lower(token);
            negated |= negations.contains(lower);
            renewed |= renewals.contains(lower) && !isComparison(tokens, i);
            if (isNumber(lower) && !isOfDate(tokens, i)) {
                counts.add(digits(lower));
                weights.put(digits(lower), STRONG);
            } else if (isTelling(lower)) {
                String word = word(lower);
                weights.merge(word, weight(token, word, i), Math::max);
            }
        }
        return new Bag(weights, counts, negated, renewed);
    }

    /** "More than 700", "no more". */
    private static boolean isComparison(List<String> tokens, int at) {
        return at + 1 < tokens.size() && lower(tokens.get(at + 1)).equals("than")
                || at > 0 && lower(tokens.get(at - 1)).equals("no");
    }

    private static List<String> tokens(String phrase) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(phrase);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static String lower(String token) {
        String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private boolean isTelling(String lower) {
        return Character.isLetter(lower.charAt(0))
                && lower.length() > 1
                && !empty.contains(lower)
                && !negations.contains(lower)
                && !isCalendar(lower);
    }

    private boolean isCalendar(String lower) {
        return calendar.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    private boolean isNumber(String lower) {
        return Character.isDigit(lower.charAt(0)) || numbers.containsKey(lower);
    }

    private String digits(String lower) {
        String number = numbers.getOrDefault(lower, lower);
        return number.replace(",", "").replaceAll("\\.$", "");
    }

    /** A day of a month, a year, or so many days. */
    private boolean isOfDate(List<String> tokens, int at) {
        return DATE_NUMBER.matcher(digits(lower(tokens.get(at)))).matches()
                || (at > 0 && isCalendar(lower(tokens.get(at - 1))))
                || (at + 1 < tokens.size() && isCalendar(lower(tokens.get(at + 1))));
    }

    private String word(String lower) {
        String stem = Stem.of(lower);
        return meanings.getOrDefault(stem, stem);
    }

    /** A word with a capital that does not begin the phrase is a name. */
    private int weight(String token, String word, int at) {
        if (weak.contains(word)) {
            return WEAK;
        }
        return at > 0 && Character.isUpperCase(token.charAt(0)) ? STRONG : PLAIN;
    }
}
