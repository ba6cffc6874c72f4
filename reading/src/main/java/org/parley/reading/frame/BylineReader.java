package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/** Reads {@code By JANE DOE, Associated Press}, {@code By Jane Doe and John Roe} and the like. */
final class BylineReader {

    private static final int LONGEST = 160;

    private final LayoutLexicon layout;
    private final AgencyLexicon agencies;

    BylineReader(LayoutLexicon layout, AgencyLexicon agencies) {
        this.layout = layout;
        this.agencies = agencies;
    }

    /** The byline that a whole paragraph or line is, if it is one. */
    Optional<Byline> read(String text, int start, int end) {
        int by = end - start > LONGEST ? 0 : layout.opening("by", text, start, end);
        if (by > 0) {
            int from = Whitespace.skip(text, start + by, end);
            return from > start + by && from < end ? names(text, from, end, false) : Optional.empty();
        }
        return end - start > LONGEST ? Optional.empty() : nameAndAgency(text, start, end);
    }

    /** {@code Jane Doe, Associated Press}. */
    private Optional<Byline> nameAndAgency(String text, int start, int end) {
        Optional<Byline> byline = Character.isUpperCase(text.charAt(start)) && contains(text, ',', start, end)
                ? names(text, start, end, true)
                : Optional.empty();
        return byline.filter(b -> b.author().isPresent() && !b.media().isEmpty());
    }

    private Optional<Byline> names(String text, int start, int end, boolean mediumRequired) {
        List<Agency> media = new ArrayList<>();
        int authorStart = -1;
        int authorEnd = -1;
        boolean place = false;
        int pieces = 0;
        for (int at = start; at < end; pieces++) {
            int stop = pieceEnd(text, at, end);
            int to = trim(text, at, stop);
            boolean afterIn = place;
            place = stop < end && (text.startsWith("in ", stop) || text.startsWith("IN ", stop));
            if (to > at && isMedium(text, at, to)) {
                media.addAll(agencies.namedIn(text, at, to));
            } else if (to > at && !isStaff(text, at, to) && !(afterIn && isCapitalised(text, at, to))) {
                if (!isName(text, at, to)) {
                    return Optional.empty();
                }
                authorStart = authorStart < 0 ? at : authorStart;
                authorEnd = to;
            }
            at = nextPiece(text, stop, end);
        }
        if (pieces == 0 || (mediumRequired && media.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new Byline(authorStart < 0 ? Optional.empty() : Optional.of(new Span(authorStart, authorEnd)), media));
    }

    private static int trim(String text, int start, int end) {
        int to = Whitespace.trimEnd(text, start, end);
        boolean stop = to > start + 2 && text.charAt(to - 1) == '.' && Character.isLowerCase(text.charAt(to - 2));
        return stop ? to - 1 : to;
    }

    private static int pieceEnd(String text, int from, int end) {
        int at = from;
        while (at < end && separator(text, at) == 0) {
            at++;
        }
        return at;
    }

    private static int nextPiece(String text, int from, int end) {
        int at = from;
        int length = at < end ? separator(text, at) : 0;
        while (length > 0) {
            at = Whitespace.skip(text, at + length, end);
            length = at < end ? separator(text, at) : 0;
        }
        return at;
    }

    /** Length of what stands between two names here; 0 if nothing of the kind does. */
    private static int separator(String text, int at) {
        char c = text.charAt(at);
        if (c == ',' || c == ';' || c == '|' || c == '&' || c == '/' || c == '–' || c == '—' || c == '(' || c == ')') {
            return 1;
        }
        boolean afterBlank = at > 0 && Whitespace.is(text.charAt(at - 1));
        if (!afterBlank) {
            return 0;
        }
        for (String word : List.of("- ", "and ", "in ", "for ", "with ", "of ", "at ")) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private boolean isMedium(String text, int start, int end) {
        return agencies.endOfName(text, start, end) == end;
    }

    private boolean isStaff(String text, int start, int end) {
        return layout.isWhole("staff", text, start, end) || contains(text, '@', start, end);
    }

    private static boolean contains(String text, char sign, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == sign) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalised(String text, int start, int end) {
        return Character.isUpperCase(text.charAt(start)) && end - start < 40;
    }

    /** Two to five words with capitals, particles such as {@code de} and {@code bin} among them. */
    boolean isName(String text, int start, int end) {
        int words = 0;
        boolean lastIsParticle = false;
        for (int at = start; at < end; at = Whitespace.skip(text, at, end)) {
            int stop = nameWordEnd(text, at, end);
            if (stop == at) {
                return false;
            }
            String word = text.substring(at, stop);
            lastIsParticle = !Character.isUpperCase(word.charAt(0));
            if (lastIsParticle ? !isParticle(word) : layout.has("not-name", word)) {
                return false;
            }
            words++;
            at = stop;
        }
        return words >= 2 && words <= 5 && !lastIsParticle;
    }

    private static int nameWordEnd(String text, int start, int end) {
        int at = start;
        while (at < end && !Whitespace.is(text.charAt(at))) {
            char c = text.charAt(at);
            if (!Character.isLetter(c)
                    && c != '.'
                    && c != '-'
                    && c != '\''
                    && c != '’'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return start;
            }
            at++;
        }
        return at;
    }

    private static boolean isParticle(String word) {
        return switch (word) {
            case "de",
                    "da",
                    "del",
                    "della",
                    "di",
                    "do",
                    "dos",
                    "du",
                    "van",
                    "von",
                    "der",
                    "den",
                    "ter",
                    "bin",
                    "ibn",
                    "al",
                    "el",
                    "la",
                    "le",
                    "y",
                    "e",
                    "zu",
                    "abu" -> true;
            default ->
                word.startsWith("al-") || word.startsWith("el-") || word.startsWith("d'") || word.startsWith("d’");
        };
    }
}
