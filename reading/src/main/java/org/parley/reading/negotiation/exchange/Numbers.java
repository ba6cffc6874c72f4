package org.parley.reading.negotiation.exchange;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Numbers of people, in figures and in words. */
final class Numbers {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000));

    private static final int LONGEST = 7;

    private Numbers() {}

    /** The number that counts a noun: "1,000 prisoners", "twenty-four of the captives". */
    static OptionalInt of(Sentence s, int noun) {
        OptionalInt told = told(s, noun);
        return told.isPresent() ? told : single(s, noun);
    }

    /** The same by a number only: "a priest" is not told to be one. */
    static OptionalInt told(Sentence s, int noun) {
        OptionalInt own = value(s, noun);
        if (own.isPresent()) {
            return own;
        }
        for (int d = s.firstDependent(noun); d != NONE && d < noun; d = s.nextSibling(d)) {
            OptionalInt value =
                    s.label(d).startsWith("num") || s.tag(d).equals("CD") ? value(s, d) : OptionalInt.empty();
            if (value.isPresent()) {
                return value;
            }
        }
        return partitive(s, noun);
    }

    /** "a priest", "the envoy", "Smith": one. */
    private static OptionalInt single(Sentence s, int noun) {
        boolean one = s.tag(noun).equals("NN") && Tree.has(s, noun, "det")
                || s.entity(noun).endsWith("PERSON");
        return one ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** "10 of the hostages". */
    private static OptionalInt partitive(Sentence s, int noun) {
        int of = s.head(noun);
        boolean part = of != NONE && s.label(noun).equals("pobj") && s.lemma(of).equals("of") && s.head(of) != NONE;
        return part && s.tag(s.head(of)).equals("CD") ? value(s, s.head(of)) : OptionalInt.empty();
    }

    /** The value of a number and the words of it before: "two hundred", "twenty-four". */
    static OptionalInt value(Sentence s, int token) {
        if (!s.tag(token).equals("CD")) {
            return OptionalInt.empty();
        }
        int from = token;
        while (from > 0 && isPart(s, from - 1)) {
            from--;
        }
        if (from > 0 && isVague(s.lemma(from - 1))) {
            return OptionalInt.empty();
        }
        long sum = 0;
        long part = 0;
        for (int i = from; i <= token; i++) {
            long value = single(s.form(i));
            if (value < 0) {
                return OptionalInt.empty();
            }
            if (value >= 100 && part > 0 && i > from) {
                part *= value;
                sum += part >= 1000 ? part : 0;
                part = part >= 1000 ? 0 : part;
            } else {
                part += value;
            }
        }
        long all = sum + part;
        return all > 0 && all <= Integer.MAX_VALUE ? OptionalInt.of((int) all) : OptionalInt.empty();
    }

    private static boolean isVague(String lemma) {
        return lemma.equals("several") || lemma.equals("few") || lemma.equals("many") || lemma.equals("couple");
    }

    private static boolean isPart(Sentence s, int token) {
        return s.tag(token).equals("CD") || s.tag(token).equals("HYPH");
    }

    private static long single(String form) {
        Integer unit = UNITS.get(form.toLowerCase(Locale.ROOT));
        if (unit != null) {
            return unit;
        }
        int hyphen = form.indexOf('-');
        if (form.equals("-")) {
            return 0;
        }
        if (hyphen > 0) {
            long tens = single(form.substring(0, hyphen));
            long ones = single(form.substring(hyphen + 1));
            return tens < 0 || ones < 0 ? -1 : tens + ones;
        }
        return figures(form);
    }

    private static long figures(String form) {
        long value = 0;
        int digits = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9') {
                value = 10 * value + (c - '0');
                digits++;
            } else if (c != ',' || i == 0) {
                return -1;
            }
        }
        return digits > 0 && digits <= LONGEST ? value : -1;
    }
}
