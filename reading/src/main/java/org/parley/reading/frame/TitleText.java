package org.parley.reading.frame;

import java.util.Locale;

/** Compares headlines by their letters and digits alone. */
final class TitleText {

    /** One headline may be the other with a section or outlet added, if this share of it is common. */
    private static final double COMMON = 0.6;

    private TitleText() {}

    static String normal(String text, int start, int end) {
        StringBuilder normal = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                normal.append(c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    static String normal(String title) {
        return normal(title, 0, title.length());
    }

    /** Whether two normal forms are one headline: equal, or one with something before or after it. */
    static boolean same(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        boolean within = longer.startsWith(shorter) || longer.endsWith(shorter);
        return within && shorter.length() >= COMMON * longer.length();
    }

    /** After the stretch from {@code start} whose letters and digits are those of {@code normalTitle}; -1 if it does not begin with them. */
    static int endOf(String normalTitle, String text, int start, int end) {
        int matched = 0;
        for (int i = start; i < end && matched < normalTitle.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            if (Character.toLowerCase(c) != normalTitle.charAt(matched)) {
                return -1;
            }
            matched++;
            if (matched == normalTitle.length()) {
                return i + 1;
            }
        }
        return -1;
    }
}
