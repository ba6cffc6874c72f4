package org.parley.reading.place;

import java.util.Locale;

/** How a place's name is written down. */
final class Names {

    /** Shorter words in capitals may be abbreviations. */
    private static final int LONGEST_ABBREVIATION = 3;

    private Names() {}

    /** A name printed in capitals throughout gets its usual case; white space is made one blank. */
    static String cased(String printed) {
        String name = printed.strip().replaceAll("\\s+", " ");
        boolean capitals = name.length() > LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
        if (!capitals) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.length());
        boolean inside = false;
        for (int i = 0; i < name.length(); i++) {
            String c = name.substring(i, i + 1);
            cased.append(inside ? c.toLowerCase(Locale.ROOT) : c);
            inside = Character.isLetter(name.charAt(i)) || name.charAt(i) == '\'' || name.charAt(i) == '’';
        }
        return cased.toString();
    }
}
