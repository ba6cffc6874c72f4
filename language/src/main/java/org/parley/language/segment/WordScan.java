package org.parley.language.segment;

/** Reads what begins with a letter: a word with its clitics, hyphens and stops, an acronym, an address. */
final class WordScan {

    private final ClipRule clips;
    private final HyphenRule hyphens;
    private final StopRule stops;
    private final AddressRule addresses;
    private final WordTable dollars;
    private final WordTable currencies;

    WordScan(ClipRule clips, HyphenRule hyphens, StopRule stops, AddressRule addresses, WordGroups measures) {
        this.clips = clips;
        this.hyphens = hyphens;
        this.stops = stops;
        this.addresses = addresses;
        this.dollars = measures.table("dollar");
        this.currencies = measures.table("currency");
    }

    /** Emits the tokens of the word at an offset and returns where it ends. */
    int scan(Scan scan, int at) {
        scan.start = at;
        scan.segment = at;
        scan.end = currencyEnd(scan, at, scan.wordEnd(at));
        boolean open = true;
        while (open) {
            open = goesOn(scan);
        }
        clips.emit(scan, scan.start, scan.end);
        return scan.end;
    }

    /** "Rs500", "USD20": the letters before the number are a token, if they are a currency's sign. */
    private int currencyEnd(Scan scan, int at, int end) {
        int letters = at;
        while (scan.isLetter(letters)) {
            letters++;
        }
        return letters < end && currencies.findExact(scan.text, at, letters) != WordTable.NONE ? letters : end;
    }

    /** Looks at the character behind the word so far. Moves its end where that belongs to it; false once the word is complete. */
    private boolean goesOn(Scan scan) {
        int end = scan.end;
        return switch (scan.kind(end)) {
            case CharKind.BLANK -> false;
            case CharKind.APOSTROPHE -> clips.joins(scan);
            case CharKind.HYPHEN -> hyphens.joins(scan);
            case CharKind.STOP -> scan.at(end) == '.' && stop(scan);
            case CharKind.CURRENCY -> dollar(scan);
            default -> symbol(scan, end);
        };
    }

    /** "US$5" makes "US$" one token. */
    private boolean dollar(Scan scan) {
        if (scan.at(scan.end) == '$' && dollars.has(scan.text, scan.start, scan.end)) {
            scan.end++;
        }
        return false;
    }

    private boolean symbol(Scan scan, int end) {
        return switch (scan.at(end)) {
            case '&' -> joinIf(scan, scan.isUpper(end - 1) && scan.isUpper(end + 1));
            case '/' -> joinIf(scan, loneLetters(scan, end));
            case ':' -> endAt(scan, addresses.url(scan, scan.start, end));
            case '@' -> endAt(scan, addresses.mail(scan, scan.start, end));
            case '+' -> endAt(scan, addresses.mail(scan, scan.start, end));
            default -> false;
        };
    }

    private static boolean endAt(Scan scan, int end) {
        if (end > 0) {
            scan.end = end;
        }
        return false;
    }

    private static boolean joinIf(Scan scan, boolean joins) {
        if (joins) {
            scan.end = scan.wordEnd(scan.end + 1);
        }
        return joins;
    }

    /** "I/O", "w/o", "n/a": one letter on each side of the slash. */
    private static boolean loneLetters(Scan scan, int slash) {
        return slash - scan.start == 1 && scan.isLetter(slash + 1) && scan.wordEnd(slash + 1) == slash + 2;
    }

    private boolean stop(Scan scan) {
        int stop = scan.end;
        if (scan.at(stop + 1) == '.') {
            return false;
        }
        if (stop - scan.segment == 1 && scan.isLetter(scan.segment)) {
            return acronym(scan);
        }
        if (scan.isWord(stop + 1)) {
            return followedStop(scan, stop);
        }
        if (stops.keeps(scan, scan.segment, stop)) {
            scan.end = stop + 1;
        }
        return false;
    }

    /** A stop with no space behind it: "Ph.D", "example.com", "Mr.Annan" or "talks.The". */
    private boolean followedStop(Scan scan, int stop) {
        int next = scan.wordEnd(stop + 1);
        if (stops.isDotted(scan, scan.segment, next)) {
            scan.end = next + (scan.at(next) == '.' ? 1 : 0);
            return false;
        }
        int address = addresses.dotted(scan, scan.start, stop);
        if (address >= 0) {
            scan.end = address;
        } else if (stops.keeps(scan, scan.segment, stop)) {
            scan.end = stop + 1;
        } else if (isVersion(scan, stop) || isTicker(scan)) {
            scan.end = next;
            return true;
        }
        return false;
    }

    /** "<HWHH.HK>": a share's sign and its exchange. */
    private static boolean isTicker(Scan scan) {
        return scan.at(scan.start - 1) == '<';
    }

    /** "v2.5", "M1.1": digits on both sides of the stop. */
    private static boolean isVersion(Scan scan, int stop) {
        return scan.isDigit(stop - 1) && scan.isDigit(stop + 1);
    }

    /** Lone letters with stops: "U.S.", "p.m", "J.F.|Kennedy", an initial. */
    private boolean acronym(Scan scan) {
        int first = scan.segment;
        int at = first;
        while (scan.isLetter(at) && scan.at(at + 1) == '.' && (at == first || scan.at(at + 2) != '.')) {
            at += 2;
        }
        int run = scan.wordEnd(at);
        int letters = (at - first) / 2;
        if (run > at + 1 && letters == 1) {
            return unspaced(scan, first, run);
        }
        if (run == at + 1 && scan.isLetter(at) && scan.at(run) != '.') {
            scan.end = run;
            return true;
        }
        if (letters > 1 || stops.keepsInitial(scan, first)) {
            scan.end = at;
        }
        return false;
    }

    /** One letter, a stop and a longer word: "S.Korea", "x.com", "Ph.D" read from its end, "B.Sc", "Plan B.The". */
    private boolean unspaced(Scan scan, int first, int run) {
        if (stops.isDotted(scan, first, run)) {
            scan.end = run + (scan.at(run) == '.' ? 1 : 0);
            return false;
        }
        int address = addresses.dotted(scan, scan.start, first + 1);
        if (address >= 0) {
            scan.end = address;
        } else if ((scan.isUpper(first) && scan.isUpper(first + 2) && !stops.isOpener(scan, first + 2))
                || stops.keepsInitial(scan, first)) {
            scan.end = first + 2;
        }
        return false;
    }
}
