package org.parley.cli.page;

import java.util.List;
import java.util.function.Function;

/** How many columns of a terminal a text takes. */
public final class Columns {

    private Columns() {}

    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += of(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** Text cut to a width, with an ellipsis where something is missing. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int columns = 0;
        int i = 0;
        while (i < text.length() && columns + of(text.codePointAt(i)) < width) {
            columns += of(text.codePointAt(i));
            i += Character.charCount(text.codePointAt(i));
        }
        return text.substring(0, i).stripTrailing() + "…";
    }

    /** Columns that the widest of some words takes. */
    public static <T> int widest(List<T> all, Function<T, String> words) {
        int widest = 0;
        for (T one : all) {
            widest = Math.max(widest, of(words.apply(one)));
        }
        return widest;
    }

    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Scripts whose characters fill two columns (Unicode, East Asian Width W and F, by block). */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }
}
