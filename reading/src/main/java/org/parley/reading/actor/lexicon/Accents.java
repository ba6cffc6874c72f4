package org.parley.reading.actor.lexicon;

import java.text.Normalizer;

/** Takes accents off letters, as Unicode's canonical decomposition parts them. */
public final class Accents {

    /** The first letter of {@link #LETTERS}. */
    private static final char FIRST = '\u00c0';

    /** The letters from U+00C0 to U+017F without accents: reading them here spares the start the tables of all Unicode, which take 20 ms. */
    private static final String LETTERS = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿ"
            + "ŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";

    private Accents() {}

    /** The text in which every letter with accents is the letter without. */
    public static String without(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && !isPunctuation(c)) {
                if (c - FIRST >= LETTERS.length()) {
                    return withoutAny(text);
                }
                c = LETTERS.charAt(c - FIRST);
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** Dashes, quotation marks and the like, which are never parted. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    private static String withoutAny(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(parts.charAt(i));
            }
        }
        return plain.toString();
    }
}
