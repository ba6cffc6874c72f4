package org.parley.reading.time.pattern;

/** Whether four figures alone are a year: "the 2002 truce" but not "2000 troops" or "Resolution 1701". */
final class YearGuess {

    private static final int FIRST_LIKELY = 1900;
    private static final int LAST_LIKELY = 2049;
    private static final int ROUND = 50;

    private YearGuess() {}

    static boolean isYear(TimeTokens tokens, int at) {
        if (isPartOfNumber(tokens, at) || tokens.is(at - 1, TimeClass.NOYEAR) || tokens.is(at + 1, TimeClass.ZONE)) {
            return false;
        }
        String entity = tokens.sentence().entity(tokens.source(at));
        if (entity.endsWith("-MONEY") || entity.endsWith("-QUANTITY") || entity.endsWith("-PERCENT")) {
            return false;
        }
        int year = tokens.value(at, TimeClass.YNUM);
        boolean preposed = tokens.is(at - 1, TimeClass.YEARPREP);
        if (year < FIRST_LIKELY || year > LAST_LIKELY) {
            return preposed
                    && !isCounted(tokens, at)
                    && isPlainPreposition(tokens, at - 1)
                    && !tokens.is(at - 2, TimeClass.NOYEAR);
        }
        return !isCounted(tokens, at) || (year % ROUND != 0 && !isUnit(tokens, at + 1));
    }

    private static boolean isPartOfNumber(TimeTokens tokens, int at) {
        boolean before =
                tokens.isGlued(at) && (isSign(tokens.first(at - 1)) || Character.isLetter(tokens.first(at - 1)));
        boolean after =
                tokens.isGlued(at + 1) && (isSign(tokens.first(at + 1)) || Character.isLetter(tokens.first(at + 1)));
        boolean figures = isFigures(tokens, at - 1) || (isFigures(tokens, at + 1) && !tokens.is(at + 1, TimeClass.DAY));
        return before || after || figures;
    }

    private static boolean isFigures(TimeTokens tokens, int at) {
        return at >= 0 && at < tokens.size() && TokenCutter.isDigit(tokens.first(at)) && !tokens.is(at, TimeClass.DAY);
    }

    private static boolean isSign(char c) {
        return c == ':' || c == '$' || c == '%' || c == '#' || c == '+' || c == '\u00a3' || c == '\u20ac';
    }

    /** Before a plural that it could count: "2000 troops"; names ("1992 Olympics") are not counted. */
    private static boolean isCounted(TimeTokens tokens, int at) {
        boolean plural = tokens.is(at + 1, TimeClass.PLURAL) && !tokens.is(at + 1, TimeClass.CAP);
        return (plural && !tokens.isWord(at - 1, "the")) || isUnit(tokens, at + 1);
    }

    private static boolean isUnit(TimeTokens tokens, int at) {
        return tokens.is(at, TimeClass.UNITS) || tokens.is(at, TimeClass.NOYEAR);
    }

    private static boolean isPlainPreposition(TimeTokens tokens, int at) {
        return tokens.isWord(at, "in")
                || tokens.isWord(at, "since")
                || tokens.isWord(at, "from")
                || tokens.isWord(at, "until")
                || tokens.isWord(at, "of")
                || tokens.isWord(at, "between");
    }
}
