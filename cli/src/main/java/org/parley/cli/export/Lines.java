package org.parley.cli.export;

/** Words of a report, which may hold anything, as a line of a file that other programs read. */
public final class Lines {

    private Lines() {}

    /** White space, line ends included, as one space each; no control characters, and no halves of a surrogate pair. */
    public static String one(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSpace(c)) {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!isUnprintable(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().stripTrailing();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || isTurner(c);
    }

    /** Marks that turn the direction of what follows, by which a text can show other words than it holds. */
    private static boolean isTurner(int c) {
        return 0x202a <= c && c <= 0x202e || 0x2066 <= c && c <= 0x2069;
    }
}
