package org.parley.reading.negotiation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.TimeExpression;
import org.parley.reading.ReadSentence;

/** The last day of a span within which something is owed: "within 30 days", "over the next two months". Belongs to one report. */
public final class Deadlines {
    private static final int HOURS = 24;
    private final Scene scene;

    public Deadlines(Scene scene) {
        this.scene = scene;
    }

    /**
     * The day on which a length of time among some words ends, counted from the day that the words after it name, else from the day of
     * the report; none where no preposition before it makes it a limit.
     *
     * @param deed token of what is owed; where its verb is in the past, the day from which the time counts is not told
     * @param from first token of the words
     * @param end after the last one
     */
    public Optional<String> within(ReadSentence sentence, int deed, int from, int end) {
        Sentence s = sentence.parse();
        if (isPast(s, deed) || isPast(s, s.head(deed) == Sentence.ROOT ? deed : s.head(deed))) {
            return Optional.empty();
        }
        int first = s.start(from);
        int last = s.end(end - 1);
        return scene.times().times().stream()
                .filter(time -> time.span().start() >= first && time.span().end() <= last)
                .filter(time -> time.type() == TimeExpression.Type.DURATION && isLimit(s, from, time))
                .flatMap(time -> day(time, last).stream())
                .findFirst();
    }

    /** "was to be signed", "had agreed to": told of another day than the report's. */
    private static boolean isPast(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT && d < verb; d = s.nextSibling(d)) {
            if (s.label(d).startsWith("aux") && s.tag(d).equals("VBD")) {
                return true;
            }
        }
        return s.lemma(verb).equals("be") && s.tag(verb).equals("VBD");
    }

    private static boolean isLimit(Sentence s, int from, TimeExpression time) {
        for (int i = from; i < s.size() && s.start(i) < time.span().end(); i++) {
            boolean near = time.span().start() - s.end(i) <= 1
                    && s.end(i) <= time.span().start();
            if (near) {
                return switch (s.lemma(i)) {
                    case "within", "inside" -> true;
                    default -> false;
                };
            }
        }
        return false;
    }

    private Optional<String> day(TimeExpression length, int last) {
        Optional<LocalDate> named = scene.times().times().stream()
                .filter(time ->
                        time.span().start() > length.span().end() && time.span().end() <= last)
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .flatMap(time -> day(time.value()).stream())
                .findFirst();
        return named.or(scene.times()::published)
                .flatMap(day -> after(day, length.value()))
                .map(LocalDate::toString);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param length in ISO 8601; of hours only whole days count */
    private static Optional<LocalDate> after(LocalDate day, String length) {
        try {
            boolean hours = length.startsWith("PT") && length.endsWith("H");
            return Optional.of(
                    hours
                            ? day.plusDays(Long.parseLong(length.substring(2, length.length() - 1)) / HOURS)
                            : day.plus(Period.parse(length)));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
