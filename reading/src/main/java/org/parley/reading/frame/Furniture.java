package org.parley.reading.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paragraphs, and ends of paragraphs, that are no sentences of the report: end marks, credits, rights, links. */
final class Furniture {

    private static final int LONGEST = 320;
    private static final int LONGEST_LINK = 160;
    private static final int LONGEST_TAIL = 50;

    private final LayoutLexicon layout;
    private final AgencyLexicon agencies;

    Furniture(LayoutLexicon layout, AgencyLexicon agencies) {
        this.layout = layout;
        this.agencies = agencies;
    }

    /** What a paragraph without its trailing credit is, and the media that credit names. */
    record Tail(int end, List<Agency> media) {}

    /** The media a paragraph credits, if it is furniture; empty if it is to be read. */
    Optional<List<Agency>> read(String text, int start, int end) {
        if (isEndMark(text, start, end)) {
            return Optional.of(agencies.namedIn(text, start, Math.min(end, start + LONGEST_TAIL)));
        }
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        int inner = afterOpening(text, start, end);
        boolean link = end - start <= LONGEST_LINK && layout.opening("web", text, inner, end) > 0;
        boolean credit =
                isRights(text, inner, end) || isCreditLine(text, inner, end) || isContribution(text, start, end);
        if (!link && !credit) {
            return creditAlone(text, start, end);
        }
        return Optional.of(link ? List.of() : agencies.namedIn(text, start, end));
    }

    /** An end mark or a row of signs. */
    boolean isEndMark(String text, int start, int end) {
        return isOrnament(text, start, end)
                || (layout.isWhole("end-mark", text, start, end) && !isBareNumber(text, start));
    }

    private boolean isOrnament(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!layout.isOrnament(text.charAt(i)) && !Whitespace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBareNumber(String text, int start) {
        return Character.isDigit(text.charAt(start));
    }

    private boolean isRights(String text, int start, int end) {
        return layout.opening("rights", text, start, end) > 0;
    }

    private boolean isCreditLine(String text, int start, int end) {
        int opening = layout.opening("credit-start", text, start, end);
        if (opening == 0) {
            return false;
        }
        int after = start + opening;
        String form = text.substring(start, after).toLowerCase(Locale.ROOT);
        boolean leads = form.endsWith(" by") || form.endsWith(" from") || form.endsWith("agencies");
        boolean marked = leads || (after < end && text.charAt(after) == ':');
        return marked && namesOnly(text, after, end);
    }

    private boolean isContribution(String text, int start, int end) {
        int stop = end;
        while (stop > start && !Character.isLetter(text.charAt(stop - 1))) {
            stop--;
        }
        int last = lastIndexWithin(text, "contribut", start, stop);
        if (last < start || !layout.isWhole("credit-end", text, last, stop)) {
            return false;
        }
        return namesOnly(text, start, last)
                && !agencies.namedIn(text, start, last).isEmpty();
    }

    private static int lastIndexWithin(String text, String word, int start, int end) {
        for (int i = end - word.length(); i >= start; i--) {
            if (text.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether every word is a name, a number, an address or a joining word of credits. */
    private boolean namesOnly(String text, int start, int end) {
        for (int at = Whitespace.skip(text, start, end); at < end; at = Whitespace.skip(text, at, end)) {
            int stop = at;
            while (stop < end && !Whitespace.is(text.charAt(stop))) {
                stop++;
            }
            if (!isNameOrJoin(text, at, stop)) {
                return false;
            }
            at = stop;
        }
        return true;
    }

    private boolean isNameOrJoin(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        if (from == to || !Character.isLowerCase(text.charAt(from))) {
            return true;
        }
        boolean address = text.substring(from, to).indexOf('@') > 0
                || text.substring(from, to).indexOf('.') > 0;
        return address || layout.has("credit-word", text.substring(from, to));
    }

    /** {@code (AFP)}, {@code Reuters}, {@code -- Xinhua} alone in its paragraph. */
    private Optional<List<Agency>> creditAlone(String text, int start, int end) {
        if (end - start > LONGEST_TAIL) {
            return Optional.empty();
        }
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        List<Agency> credited = from < to ? agencies.onlyMedia(text.substring(from, to)) : List.of();
        return credited.isEmpty() ? Optional.empty() : Optional.of(credited);
    }

    private static int afterOpening(String text, int start, int end) {
        int at = start;
        while (at < end && (isOpening(text.charAt(at)) || Whitespace.is(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '*' || c == '-' || c == '–' || c == '—' || c == '•' || c == '>' || c == '|';
    }

    /** Cuts {@code (AFP)}, {@code -- Reuters}, {@code (END)} or {@code Enditem} from the end of a paragraph, after its last full stop. */
    Tail tail(String text, int start, int end) {
        int stop = lastStop(text, start, end);
        if (stop < 0) {
            return new Tail(end, List.of());
        }
        int from = Whitespace.skip(text, stop, end);
        boolean marked =
                from < end && (text.charAt(from) == '(' || text.charAt(from) == '[' || text.charAt(from) == '/');
        boolean dashed = from < end && DatelineParse.isDash(text.charAt(from));
        if (from == end
                || (!marked
                        && !dashed
                        && SentenceEnd.isStop(text.charAt(end - 1))
                        && !isShoutedWord(text, from, end))) {
            return new Tail(end, List.of());
        }
        Optional<List<Agency>> credit = isEndMark(text, from, end)
                ? Optional.of(agencies.namedIn(text, from, end))
                : creditAlone(text, from, end).or(() -> bracketedCredit(text, from, end));
        return credit.map(media -> new Tail(stop, media)).orElseGet(() -> new Tail(end, List.of()));
    }

    private Optional<List<Agency>> bracketedCredit(String text, int from, int end) {
        boolean bracketed = text.charAt(from) == '(' || text.charAt(from) == '[';
        int inner = afterOpening(text, from, end);
        boolean credit = bracketed && (isCreditLine(text, inner, end) || isRights(text, inner, end));
        return credit ? Optional.of(agencies.namedIn(text, from, end)) : Optional.empty();
    }

    /** {@code REUTER...}: the dots are no end of a sentence. */
    private static boolean isShoutedWord(String text, int from, int end) {
        return from + 2 < end
                && Character.isUpperCase(text.charAt(from))
                && Character.isUpperCase(text.charAt(from + 1));
    }

    /** After the last sentence end that has words behind it; -1 if there is none near the end. */
    private static int lastStop(String text, int start, int end) {
        int at = end;
        while (at > start && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        int earliest = Math.max(start, end - 4 * LONGEST_TAIL);
        for (int i = at - 1; i > earliest; i--) {
            char c = text.charAt(i);
            if (SentenceEnd.isStop(c) && isBreakAfter(text, i, end)) {
                return closersAfter(text, i + 1, end);
            }
        }
        return -1;
    }

    private static boolean isBreakAfter(String text, int stop, int end) {
        int next = closersAfter(text, stop + 1, end);
        return next < end
                && (Whitespace.is(text.charAt(next))
                        || text.charAt(next) == '('
                        || DatelineParse.isDash(text.charAt(next)));
    }

    private static int closersAfter(String text, int from, int end) {
        int at = from;
        while (at < end && SentenceEnd.isCloser(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
