package org.parley.record.ceasefire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.record.gather.Rows;

/** Finds in the words of a report what a cease-fire covers and how long it is to last: {@code terms.tsv}. */
final class TermWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,4}|\\p{L}+)[\\s-]+(hour|day|week|month)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("ten", 10L),
            Map.entry("fourteen", 14L),
            Map.entry("thirty", 30L),
            Map.entry("sixty", 60L));
    private static final long HOURS = 24;
    private static final long WEEK = 7;
    private static final long MONTH = 30;

    private final Map<String, String> scopes = new HashMap<>();
    private final Map<String, String> lengths = new HashMap<>();

    private TermWords() {}

    /** @throws IllegalArgumentException if a line of the table is wrong */
    static TermWords load() {
        TermWords words = new TermWords();
        for (Rows.Row row : Rows.read(TermWords.class, "terms.tsv")) {
            Map<String, String> known =
                    switch (row.cell(1)) {
                        case "scope" -> words.scopes;
                        case "length" -> words.lengths;
                        default -> throw new IllegalArgumentException(row.where() + ": no class " + row.cell(1));
                    };
            row.words(2).forEach(word -> known.put(word, row.cell(0)));
        }
        return words;
    }

    Terms read(String phrase) {
        String text = phrase.toLowerCase(Locale.ROOT);
        Set<String> found = new HashSet<>();
        Optional<String> lasting = Optional.empty();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            Optional.ofNullable(scopes.get(matcher.group())).ifPresent(found::add);
            lasting = lasting.or(() -> Optional.ofNullable(lengths.get(matcher.group())));
        }
        return new Terms(found, lasting, days(text));
    }

    /** "30-day", "72 hours", "two to three days": the last number before the unit; hours are rounded up to days. */
    private static OptionalLong days(String text) {
        Matcher matcher = LENGTH.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1);
            Long n = Character.isDigit(number.charAt(0)) ? Long.valueOf(number) : NUMBERS.get(number);
            if (n != null && n > 0) {
                return OptionalLong.of(days(n, matcher.group(2)));
            }
        }
        return OptionalLong.empty();
    }

    private static long days(long n, String unit) {
        return switch (unit) {
            case "hour" -> (n + HOURS - 1) / HOURS;
            case "week" -> n * WEEK;
            case "month" -> n * MONTH;
            default -> n;
        };
    }
}
