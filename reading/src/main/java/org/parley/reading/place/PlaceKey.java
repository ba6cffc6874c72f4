package org.parley.reading.place;

import java.util.Locale;
import org.parley.reading.actor.lexicon.Accents;

/** The form under which a name is looked up: small letters without accents, words parted by one blank, no apostrophes or full stops. */
final class PlaceKey {

    private static final String DROPPED = ".'’‘`ʼʻʿʾ′";

    private PlaceKey() {}

    static String of(String name) {
        return of(name, 0, name.length());
    }

    static String of(String text, int start, int end) {
        if (isPlain(text, start, end)) {
            return text.substring(start, end).toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder(end - start);
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            plain &= c < 128;
            append(c, key);
        }
        int length = key.length();
        if (length > 0 && key.charAt(length - 1) == ' ') {
            key.setLength(length - 1);
        }
        String lower = key.toString().toLowerCase(Locale.ROOT);
        return plain ? lower : withoutAccents(lower);
    }

    /** Most names are letters of English and single blanks. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean blank = c == ' ' && i > start && i + 1 < end && text.charAt(i + 1) != ' ';
            if (!letter && !blank) {
                return false;
            }
        }
        return true;
    }

    private static void append(char c, StringBuilder key) {
        if (c == '-' || c == '–' || c == '/' || Character.isWhitespace(c)) {
            if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        } else if (DROPPED.indexOf(c) < 0) {
            key.append(c);
        }
    }

    private static String withoutAccents(String lower) {
        String parts = Accents.without(lower);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            appendPlain(parts.charAt(i), plain);
        }
        return plain.toString();
    }

    private static void appendPlain(char c, StringBuilder plain) {
        switch (c) {
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ' -> plain.append('d');
            case 'ı' -> plain.append('i');
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            default -> plain.append(c);
        }
    }
}
