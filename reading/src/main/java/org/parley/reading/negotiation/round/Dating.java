package org.parley.reading.negotiation.round;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.model.item.Basis.Ground;
import org.parley.model.item.Round.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.Mention.When;
import org.parley.reading.negotiation.round.Progress.Dated;
import org.parley.reading.negotiation.round.States.Day;
import org.parley.reading.syntax.Tree;

/** When a meeting begins and ends, by the words of its sentence. */
final class Dating {

    private static final String BESIDE = "round.date";
    private static final String LENGTH = "round.length";
    private static final String SINCE = "round.since-last";

    private final Scene scene;
    private final ReadSentence sentence;
    private final Sentence s;
    private final int head;
    private final int top;
    private final Progress progress;
    private final boolean split;
    private final List<Ground> grounds = new ArrayList<>();
    private final When when;

    /** @param split whether a clause below it tells of another meeting of the series */
    Dating(Scene scene, ReadSentence sentence, int head, int top, Progress progress, boolean split) {
        this.scene = scene;
        this.sentence = sentence;
        this.s = sentence.parse();
        this.head = head;
        this.top = top;
        this.progress = progress;
        this.split = split;
        this.when = read();
    }

    When when() {
        return when;
    }

    /** The words that tell the days. */
    List<Ground> grounds() {
        return grounds;
    }

    private When read() {
        Optional<String> since = since();
        if (since.isPresent()) {
            return new When(since, Optional.empty());
        }
        Optional<Dated> ended = progress.dated(Day.END);
        if (ended.isPresent()) {
            grounds.add(new Ground("end", ended.get().words(), ended.get().rule()));
            return new When(
                    day(ended.get().date()).flatMap(this::firstDay).or(() -> begun(ended.get().date())),
                    Optional.of(ended.get().date()));
        }
        Optional<String> start = split ? apart() : beside().or(this::governed).or(this::putOff);
        return start.isEmpty() ? new When(start, start) : split(start.get());
    }

    /** The day on which what ended then began. */
    private Optional<String> begun(String end) {
        return progress.dated(Day.START).map(Dated::date).filter(date -> date.compareTo(end) < 0);
    }

    private Optional<String> beside() {
        Optional<String> date = scene.around()
                .date(sentence, head)
                .or(() -> scene.around().date(sentence, top))
                .filter(d -> !isDeadline(d));
        date.ifPresent(d -> grounds.add(new Ground("start", words(), BESIDE)));
        return date;
    }

    /** "had been put off <i>from May 16</i>": the day on which it was to be. */
    private Optional<String> putOff() {
        int verb = s.head(top);
        int from = verb < 0 || !Tree.isVerb(s, verb) ? Sentence.ROOT : Tree.particle(s, verb, "from");
        return from == Sentence.ROOT ? Optional.empty() : within(s.start(from), s.end(s.last(from)));
    }

    /** The day after the governing verb, where a clause of its own tells of another day. */
    private Optional<String> apart() {
        int verb = s.head(top);
        Optional<String> date = verb < 0 ? Optional.empty() : within(s.start(verb), s.end(s.last(verb)));
        date.ifPresent(d -> grounds.add(new Ground("start", words(), BESIDE)));
        return date;
    }

    /** "by the middle of the year": some day before it. */
    private boolean isDeadline(String date) {
        return scene.times().times().stream()
                .filter(t -> t.span().start() >= s.begin() && t.span().end() <= s.end())
                .filter(t -> t.value().equals(date))
                .anyMatch(t -> s.text().startsWith("by ", Math.max(0, t.span().start() - 3))
                        || s.text()
                                .startsWith(
                                        "by the middle of ",
                                        Math.max(0, t.span().start() - 17))
                        || s.text()
                                .startsWith(
                                        "by the end of ", Math.max(0, t.span().start() - 14)));
    }

    private Optional<String> governed() {
        Optional<Dated> dated = progress.dated(Day.START);
        dated.ifPresent(d -> grounds.add(new Ground("start", d.words(), d.rule())));
        return dated.map(Dated::date);
    }

    /** A span of days is a meeting from the first to the last. */
    private When split(String date) {
        int stroke = date.indexOf('/');
        if (stroke > 0 && date.length() == 21) {
            return new When(Optional.of(date.substring(0, stroke)), Optional.of(date.substring(stroke + 1)));
        }
        return new When(Optional.of(date), lastDay(date));
    }

    private Optional<String> lastDay(String start) {
        return days().flatMap(days -> day(start).map(day -> day.plusDays(days - 1L).toString()));
    }

    private Optional<String> firstDay(LocalDate end) {
        return days().map(days -> end.minusDays(days - 1L).toString());
    }

    /** "two-day talks", "two days of talks". */
    private Optional<Integer> days() {
        for (TimeExpression time : scene.times().times()) {
            boolean before =
                    time.span().start() >= s.start(s.first(top)) && time.span().end() <= s.start(head);
            if (before
                    && time.type() == TimeExpression.Type.DURATION
                    && time.value().matches("P[2-9]D|P1[0-9]D")) {
                int days =
                        Integer.parseInt(time.value().substring(1, time.value().length() - 1));
                grounds.add(new Ground("end", time.span(), LENGTH));
                return Optional.of(days);
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** "have not met since October": they met then. */
    Optional<Sign> sinceLast() {
        return since().filter(date -> isNegated()).map(date -> new Sign(Status.HELD, words(), SINCE));
    }

    /** "negotiations since 2002": they go on. */
    Optional<Sign> sinceFirst() {
        return since().map(date -> new Sign(Status.UNDER_WAY, words(), SINCE));
    }

    private Optional<String> since() {
        int beside = Tree.particle(s, head, "since");
        if (beside >= 0) {
            return within(s.start(beside), s.end(s.last(beside)));
        }
        int verb = Tree.isVerb(s, top) ? top : s.head(top);
        if (verb < 0 || !Tree.isVerb(s, verb)) {
            return Optional.empty();
        }
        int since = Tree.particle(s, verb, "since");
        return since < 0 ? Optional.empty() : within(s.start(since), s.end(s.last(since)));
    }

    /** The first day, month or year in a stretch of the text. */
    private Optional<String> within(int from, int end) {
        return scene.times().times().stream()
                .filter(t -> t.span().start() >= from && t.span().end() <= end)
                .filter(t -> t.type() == TimeExpression.Type.DATE)
                .map(TimeExpression::value)
                .filter(value -> Character.isDigit(value.charAt(0)))
                .findFirst();
    }

    private boolean isNegated() {
        int verb = Tree.isVerb(s, top) ? top : s.head(top);
        return verb >= 0 && Tree.has(s, verb, "neg");
    }

    private Span words() {
        return new Span(s.start(head), s.end(head));
    }
}
