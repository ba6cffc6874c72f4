package org.parley.reading.place;

import java.util.Locale;
import java.util.Set;

/** How a place's name is written down. */
final class Names {

    /** Shorter words in capitals may be abbreviations. */
    private static final int LONGEST_ABBREVIATION = 3;

    /** Words that keep small letters inside a name. */
    private static final Set<String> SMALL = Set.of("of", "the", "in", "at", "on", "near", "and", "for", "a", "an");

    private Names() {}

    /** A name printed in capitals throughout gets its usual case; white space is made one blank. */
    static String cased(String printed) {
        String name = oneBlank(printed);
        boolean capitals = name.length() > LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
        if (!capitals) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int end = wordEnd(name, at);
            appendWord(name.substring(at, end), cased);
            if (end < name.length()) {
                cased.append(name.charAt(end));
            }
            at = end + 1;
        }
        return cased.toString();
    }

    private static String oneBlank(String printed) {
        StringBuilder name = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Character.isWhitespace(c)) {
                name.append(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        return name.toString().strip();
    }

    private static int wordEnd(String name, int at) {
        int end = at;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
            end++;
        }
        return end;
    }

    private static void appendWord(String word, StringBuilder cased) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || (SMALL.contains(lower) && cased.length() > 0)) {
            cased.append(lower);
        } else {
            cased.append(word.charAt(0)).append(lower, Math.min(1, lower.length()), lower.length());
        }
    }
}
