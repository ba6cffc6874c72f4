package org.parley.language.segment;

/** Reads what begins with neither letter nor digit: punctuation, quotation marks, signs, hashtags. */
final class MarkScan {

    private final ClipRule clips;
    private final NumberScan numbers;

    MarkScan(ClipRule clips, NumberScan numbers) {
        this.clips = clips;
        this.numbers = numbers;
    }

    /** Emits the token at an offset (two for "'tis") and returns where it ends. */
    int scan(Scan scan, int at, byte kind) {
        int end = emitted(scan, at, kind);
        if (end >= 0) {
            return end;
        }
        end = end(scan, at, kind);
        scan.emit(at, end);
        return end;
    }

    /** Marks that open a word or number; -1 where a mark stands alone. */
    private int emitted(Scan scan, int at, byte kind) {
        if (kind == CharKind.APOSTROPHE) {
            return apostrophe(scan, at);
        }
        if (isSign(scan, at, kind) && scan.isDigit(at + 1) && scan.opensAt(at)) {
            return numbers.scan(scan, at, at + 1);
        }
        return -1;
    }

    private static boolean isSign(Scan scan, int at, byte kind) {
        char c = scan.at(at);
        return kind == CharKind.HYPHEN || c == '.' || c == '+' || c == '\u2212';
    }

    private int apostrophe(Scan scan, int at) {
        int word = scan.wordEnd(at + 1);
        if (clips.isFused(scan, at, word)) {
            clips.emit(scan, at, word);
            return word;
        }
        int end = clips.atApostrophe(scan, at);
        if (end < 0) {
            end = decadeEnd(scan, at, word);
        }
        if (end >= 0) {
            scan.emit(at, end);
        }
        return end;
    }

    /** "'90s", "'08": two digits, with or without s. */
    private static int decadeEnd(Scan scan, int at, int word) {
        int digits = scan.digitsEnd(at + 1) - at - 1;
        boolean decade = digits == 2 && scan.opensAt(at) && scan.at(at) != '`' && scan.at(at) != '\u2018';
        boolean closed = word == at + 3 || (word == at + 4 && (scan.at(at + 3) == 's' || scan.at(at + 3) == 'S'));
        return decade && closed ? word : -1;
    }

    private static int end(Scan scan, int at, byte kind) {
        char c = scan.at(at);
        return switch (kind) {
            case CharKind.APOSTROPHE -> c == scan.at(at + 1) ? at + 2 : at + 1;
            case CharKind.STOP -> stopsEnd(scan, at);
            case CharKind.HYPHEN -> runEnd(scan, at, c);
            case CharKind.SYMBOL -> symbolEnd(scan, at, c);
            default -> pointEnd(scan, at);
        };
    }

    private static int stopsEnd(Scan scan, int at) {
        int end = at + 1;
        while (scan.kind(end) == CharKind.STOP) {
            end++;
        }
        return end;
    }

    private static int runEnd(Scan scan, int at, char c) {
        int end = at + 1;
        while (end < scan.to && scan.at(end) == c) {
            end++;
        }
        return end;
    }

    private static int symbolEnd(Scan scan, int at, char c) {
        boolean opens = scan.opensAt(at);
        if (((c == '#' || c == '@') && opens && scan.isLetter(at + 1)) || (c == '\u00B0' && scan.isUpper(at + 1))) {
            return scan.wordEnd(at + 1);
        }
        return "*=~+<>|\\^".indexOf(c) >= 0 ? runEnd(scan, at, c) : pointEnd(scan, at);
    }

    /** One character, both halves of a pair, with the marks that combine with it. */
    private static int pointEnd(Scan scan, int at) {
        boolean pair = Character.isHighSurrogate(scan.at(at)) && Character.isLowSurrogate(scan.at(at + 1));
        int end = at + (pair ? 2 : 1);
        while (end < scan.to && isCombining(scan.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
