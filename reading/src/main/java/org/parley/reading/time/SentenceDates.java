package org.parley.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.TimeExpression;
import org.parley.reading.time.ClauseWords.Kind;

/** Puts the expressions of a sentence on the words they hang on; the two ends of a stretch become one. */
final class SentenceDates {

    private final ClauseWords words;
    private final Sentence sentence;
    private final Optional<LocalDate> published;
    private final List<ClauseDate> dates = new ArrayList<>();

    /** End of the words of the last expression. */
    private int lastEnd = -1;

    private SentenceDates(ClauseWords words, Sentence sentence, Optional<LocalDate> published) {
        this.words = words;
        this.sentence = sentence;
        this.published = published;
    }

    static List<ClauseDate> of(
            ClauseWords words, List<TimeExpression> times, Sentence sentence, Optional<LocalDate> published) {
        SentenceDates reader = new SentenceDates(words, sentence, published);
        for (int i = firstFrom(times, sentence.begin()); i < times.size(); i++) {
            TimeExpression time = times.get(i);
            if (time.span().start() >= sentence.end()) {
                break;
            }
            boolean here = time.span().end() <= sentence.end();
            boolean point = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (here && point && !time.rule().startsWith("age.")) {
                CalendarSpan.of(time.value()).ifPresent(span -> reader.add(time, span));
            }
        }
        return reader.dates;
    }

    /** The first of the expressions, which stand in text order, that begins at an offset or after it. */
    private static int firstFrom(List<TimeExpression> times, int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(TimeExpression time, CalendarSpan span) {
        int first = tokenAt(time.span().start());
        int last = tokenAt(time.span().end() - 1);
        if (!dates.isEmpty() && joins(dates.get(dates.size() - 1), time, span, last)) {
            return;
        }
        dates.add(hang(span, first, last));
        lastEnd = time.span().end();
    }

    private int tokenAt(int offset) {
        int token = 0;
        while (token + 1 < sentence.size() && sentence.end(token) <= offset) {
            token++;
        }
        return token;
    }

    /** "From 5 to 7 May", "between Monday and Friday", "on Monday and Tuesday": one stretch. */
    private boolean joins(ClauseDate before, TimeExpression time, CalendarSpan span, int last) {
        String between = lastEnd <= time.span().start()
                ? sentence.text()
                        .substring(lastEnd, time.span().start())
                        .strip()
                        .toLowerCase(Locale.ROOT)
                : "";
        boolean range = words.is(Kind.RANGE, between) && !isMoved(before, between);
        boolean pair = between.equals("and") || between.equals("&");
        boolean bounds = pair && isAfterBetween(before.first());
        if (!range && !bounds && !(pair && before.span().isFollowedBy(span))) {
            return false;
        }
        dates.set(dates.size() - 1, before.with(before.span().to(span), last));
        lastEnd = time.span().end();
        return true;
    }

    /** "Postponed on Monday until Friday", "moved from Monday to Friday" name two days, not a stretch. */
    private boolean isMoved(ClauseDate before, String between) {
        boolean moved = before.governor() != Sentence.ROOT && words.is(Kind.MOVE, sentence.lemma(before.governor()));
        return moved && Character.isLetter(between.charAt(0));
    }

    private boolean isAfterBetween(int token) {
        return token > 0 && sentence.lemma(token - 1).equals("between");
    }

    private ClauseDate hang(CalendarSpan span, int first, int last) {
        boolean outside = first > 0 && words.is(Kind.OUTSIDE, sentence.lemma(first - 1));
        boolean target = false;
        boolean of = false;
        int at = outermost(first, last);
        int up = sentence.head(at);
        while (up != Sentence.ROOT && isLink(up)) {
            String lemma = sentence.lemma(up);
            outside |= words.is(Kind.OUTSIDE, lemma);
            target |= words.is(Kind.TARGET, lemma) && !lemma.equals("from");
            of |= lemma.equals("of");
            up = sentence.head(up);
        }
        return correct(new ClauseDate(span, first, last, up, outside, target, of));
    }

    private int outermost(int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    /** A preposition, adverb or other time on the way from a day to what it dates. */
    private boolean isLink(int token) {
        String tag = sentence.tag(token);
        if (tag.equals("IN") || tag.equals("TO") || tag.startsWith("RB")) {
            return true;
        }
        for (ClauseDate date : dates) {
            if (token >= date.first() && token <= date.last()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A day still ahead cannot date what somebody said in the past: where the parser hangs it there, it belongs to what was said, if
     * that stands between.
     */
    private ClauseDate correct(ClauseDate date) {
        int verb = date.governor();
        boolean ahead = published.flatMap(date.span()::daysAfter).orElse(0L) > 0;
        if (!ahead || verb == Sentence.ROOT || !sentence.tag(verb).equals("VBD") || date.first() < verb) {
            return date;
        }
        for (int i = sentence.firstDependent(verb); i != Sentence.ROOT; i = sentence.nextSibling(i)) {
            String label = sentence.label(i);
            if ((label.equals("ccomp") || label.equals("xcomp")) && i < date.first()) {
                return date.on(i);
            }
        }
        return date;
    }
}
