package org.parley.reading.time.pattern;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.time.pattern.TimeWord.Guard;

/** Says of each cut token which classes it has where it stands. */
final class TokenClassifier {

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "since", "until", "till", "from", "during", "on", "ended", "ending", "(");
    private static final int LONGEST_NUMBER = 9;
    private static final long NEIGHBOURS =
            TimeClass.NEAR.bit() | TimeClass.EARLY.bit() | TimeClass.MONTH.bit() | TimeClass.WEEKDAY.bit();

    void classify(TimeTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Sentence sentence = tokens.sentence();
            markTag(tokens, i, sentence.tag(tokens.source(i)));
            if (Character.isUpperCase(tokens.first(i))) {
                tokens.mark(i, TimeClass.CAP.bit());
            }
            TimeWord word = tokens.word(i);
            if (word != null) {
                tokens.mark(i, word.unguarded());
            }
            if (TokenCutter.isDigit(tokens.first(i))) {
                markFigures(tokens, i, sentence.text());
            }
        }
        markGuarded(tokens);
        joinNumbers(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, TimeClass.YNUM) && YearGuess.isYear(tokens, i)) {
                tokens.mark(i, TimeClass.YEAR.bit());
            }
        }
    }

    private static void markTag(TimeTokens tokens, int at, String tag) {
        if (tag.isEmpty()) {
            return;
        }
        char first = tag.charAt(0);
        if (first == 'N' || first == 'J') {
            tokens.mark(at, TimeClass.NOMINAL.bit());
        }
        if (first == 'V' || tag.equals("MD")) {
            tokens.mark(at, TimeClass.VERBAL.bit());
        }
        if (tag.equals("NNS")) {
            tokens.mark(at, TimeClass.PLURAL.bit());
        }
    }

    private static void markFigures(TimeTokens tokens, int at, String text) {
        int start = tokens.start(at);
        int end = tokens.end(at);
        int value = 0;
        int digits = 0;
        boolean point = false;
        boolean comma = false;
        int to = start;
        for (; to < end && !Character.isLetter(text.charAt(to)); to++) {
            char c = text.charAt(to);
            point |= c == '.';
            comma |= c == ',';
            if (TokenCutter.isDigit(c)) {
                value = 10 * value + (c - '0');
                if (++digits > LONGEST_NUMBER) {
                    return;
                }
            }
        }
        tokens.number(at, value);
        if (point) {
            tokens.mark(at, TimeClass.DECIMAL.bit());
        } else if (to < end) {
            tokens.mark(at, suffixed(value, digits, end - to));
        } else {
            tokens.mark(at, comma ? TimeClass.NUM.bit() : plain(value, digits));
        }
    }

    private static long suffixed(int value, int digits, int letters) {
        if (letters == 2) {
            return TimeClass.ORD.bit() | (value >= 1 && value <= 31 ? TimeClass.DAY.bit() | TimeClass.DAYTH.bit() : 0);
        }
        if (digits == 2 && value % 10 == 0) {
            return TimeClass.SHORTDECADE.bit();
        }
        if (digits == 4 && value % 100 == 0 && value < 1900) {
            return TimeClass.HUNDREDS.bit();
        }
        return digits == 4 && value % 10 == 0 && value <= 2100 ? TimeClass.DECADE.bit() : 0;
    }

    private static long plain(int value, int digits) {
        long mask = value > 0 ? TimeClass.NUM.bit() : 0;
        if (digits == 4) {
            mask |= value >= 1000 && value <= 2100 ? TimeClass.YNUM.bit() : 0;
            mask |= value / 100 <= 24 && value % 100 < 60 ? TimeClass.HHMM.bit() : 0;
        }
        if (digits == 2) {
            mask |= TimeClass.YY.bit() | (value < 60 ? TimeClass.MIN.bit() : 0);
        }
        if (digits <= 2) {
            mask |= value >= 1 && value <= 31 ? TimeClass.DAY.bit() : 0;
            mask |= value >= 1 && value <= 12 ? TimeClass.MNUM.bit() : 0;
            mask |= value <= 24 ? TimeClass.HOUR.bit() : 0;
        }
        return mask;
    }

    private static void markGuarded(TimeTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            TimeWord word = tokens.word(i);
            if (word == null || word.guarded() == 0) {
                continue;
            }
            for (int k = 0; k < word.senses(); k++) {
                Guard guard = word.guard(k);
                if (guard != Guard.NONE && allows(guard, tokens, i)) {
                    tokens.mark(i, word.bit(k));
                }
            }
        }
    }

    private static boolean allows(Guard guard, TimeTokens tokens, int at) {
        String tag = tokens.sentence().tag(tokens.source(at));
        boolean verb = tokens.is(at, TimeClass.VERBAL);
        return switch (guard) {
            case NONE -> true;
            case NAME -> tokens.is(at, TimeClass.CAP) && !verb && !tag.startsWith("J");
            case ABBREVIATION -> tokens.is(at, TimeClass.CAP) && !verb && hasNeighbour(tokens, at);
            case NOUN -> tag.isEmpty() || tag.charAt(0) == 'N';
            case COMMON -> isCommon(tokens, at);
            case CAPITALS -> isCapitals(tokens, at);
        };
    }

    private static boolean hasNeighbour(TimeTokens tokens, int at) {
        TimeWord before = tokens.word(at - 1);
        boolean cue =
                before != null && ((before.unguarded() & NEIGHBOURS) != 0 || PREPOSITIONS.contains(before.form()));
        boolean figure = isFigure(tokens, at - 1) || isFigure(tokens, at + 1);
        return cue || figure || (tokens.isWord(at - 1, "-") && isFigure(tokens, at - 2));
    }

    private static boolean isFigure(TimeTokens tokens, int at) {
        return at >= 0 && at < tokens.size() && TokenCutter.isDigit(tokens.first(at));
    }

    /** Not one of several words with capitals, unless everything has them. */
    private static boolean isCommon(TimeTokens tokens, int at) {
        if (!tokens.is(at, TimeClass.CAP)) {
            return true;
        }
        boolean alone = !tokens.is(at + 1, TimeClass.CAP) && at == 0;
        return alone || isCapitals(tokens, at);
    }

    private static boolean isCapitals(TimeTokens tokens, int at) {
        String text = tokens.sentence().text();
        for (int i = tokens.start(at); i < tokens.end(at); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void joinNumbers(TimeTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, TimeClass.TENS)) {
                joinTens(tokens, i);
            }
            if (tokens.isWord(i, "hundred") && tokens.is(i - 1, TimeClass.NUM)) {
                tokens.join(i - 1, 100 * tokens.value(i - 1, TimeClass.NUM), TimeClass.NUM.bit());
                i--;
            }
        }
    }

    private static void joinTens(TimeTokens tokens, int at) {
        int tens = tokens.value(at, TimeClass.TENS);
        int ones = tokens.isWord(at + 1, "-") ? at + 2 : at + 1;
        boolean number = isOnes(tokens, ones, TimeClass.NUM);
        if (number || isOnes(tokens, ones, TimeClass.ORD)) {
            TimeClass sense = number ? TimeClass.NUM : TimeClass.ORD;
            int value = tens + tokens.value(ones, sense);
            for (int joins = ones - at; joins > 0; joins--) {
                tokens.join(at, value, sense.bit());
            }
        } else {
            tokens.number(at, tens);
            tokens.mark(at, TimeClass.NUM.bit());
        }
    }

    private static boolean isOnes(TimeTokens tokens, int at, TimeClass sense) {
        @Nullable TimeWord word = tokens.word(at);
        return word != null && tokens.is(at, sense) && word.value(sense) > 0 && word.value(sense) < 10;
    }
}
