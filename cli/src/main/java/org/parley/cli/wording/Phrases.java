package org.parley.cli.wording;

import java.util.List;
import java.util.Locale;

/** Turns of phrase that all lines share. */
public final class Phrases {

    private static final List<String> ORDINALS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth");

    private static final int THOUSANDS = 3;
    private static final int TOO_LONG = 10;

    private Phrases() {}

    /** "Second round", "Round 13". */
    public static String round(int ordinal) {
        return 1 <= ordinal && ordinal <= ORDINALS.size() ? ORDINALS.get(ordinal - 1) + " round" : "Round " + ordinal;
    }

    public static String quoted(String words) {
        return "“" + words.strip() + "”";
    }

    /** Nothing between them where one is empty. */
    public static String joined(String between, String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + between + other;
    }

    /** A word of the contract as people write it: "under way". */
    public static String plain(String word) {
        return word.replace('-', ' ');
    }

    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** As it stands in a sentence. */
    public static String uncapital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** "1 report", "3 reports". */
    public static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    /** "1 copy", "1,200 copies". */
    public static String count(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** Whether it is a whole number of up to nine digits. */
    public static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() < TOO_LONG && digits.chars().allMatch(c -> '0' <= c && c <= '9');
    }

    /** With commas between thousands: "12,000". Without a formatter, which takes long to set up. */
    public static String number(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = digits.length() - THOUSANDS; i > (number < 0 ? 1 : 0); i -= THOUSANDS) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
