package org.parley.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.time.ClauseTense.Clause;
import org.parley.reading.time.PublicationDate.Known;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.PatternBook;
import org.parley.reading.time.pattern.Slot;
import org.parley.reading.time.value.CalendarUnit;
import org.parley.reading.time.value.Meaning;
import org.parley.reading.time.value.Mentioned;
import org.parley.reading.time.value.Setting;
import org.parley.reading.time.value.Tense;
import org.parley.reading.time.value.Timex;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/**
 * Finds the temporal expressions of a report and resolves them to TIMEX3. Immutable and safe to share between threads; load it
 * once.
 */
public final class TimeReader {

    /** Their tense is that of the sentence even where they hang on a noun: "Monday's talks". */
    private static final Set<Meaning> BY_SENTENCE = Set.of(
            Meaning.WEEKDAY,
            Meaning.WEEKEND,
            Meaning.PART,
            Meaning.LATER,
            Meaning.CLOCK,
            Meaning.NOON,
            Meaning.QUARTER);

    /** Tokens between a time of the clock and the day it belongs to. */
    private static final int CLOCK_REACH = 8;

    /** Sentences that make up the lead, the title's and date line's counted. */
    private static final int LEAD = 4;

    /** Days before the report on which what it quotes can have been said. */
    private static final int RECENT = 7;

    private final PatternBook patterns;
    private final ClauseTense tenses;
    private final PublicationDate publication;
    private final TenseWords words;
    private final ClauseDates clauses = new ClauseDates(ClauseWords.load());

    private TimeReader(PatternBook patterns, TenseWords words) {
        this.patterns = patterns;
        this.words = words;
        this.tenses = new ClauseTense(words);
        this.publication = PublicationDate.load(words);
    }

    /**
     * Reads the lexicons of times.
     *
     * @throws org.parley.language.lexicon.LexiconException if one of them is wrong
     */
    public static TimeReader load() {
        return new TimeReader(PatternBook.load(TimeReader.class, "lexicon"), TenseWords.load());
    }

    /** The times of a report whose sentences were analysed; never fails on any text. */
    public TimeReading read(Report report, Frame frame, List<ReadSentence> sentences) {
        return read(report, frame, sentences, Trace.NONE);
    }

    /** The same, with somebody who hears what was considered. */
    public TimeReading read(Report report, Frame frame, List<ReadSentence> sentences, Trace trace) {
        List<Located> found = find(frame, sentences, trace);
        Known known = publication.of(report, frame, found);
        return new TimeReading(resolve(found, known, trace), known.day(), known.basis(), clauses);
    }

    /** The date printed in a dateline, as an expression; it stands in no sentence, so that a reading does not list it. */
    public static Optional<TimeExpression> printedDate(Frame frame) {
        Frame.PrintedDateline line = frame.dateline();
        return line.dateSpan().flatMap(span -> line.date()
                .map(date -> new TimeExpression(span, TimeExpression.Type.DATE, date.toString(), "dateline")));
    }

    private List<Located> find(Frame frame, List<ReadSentence> sentences, Trace trace) {
        PatternBook.Search search = patterns.search(trace);
        List<Located> located = new ArrayList<>();
        for (ReadSentence sentence : sentences) {
            for (Found found : search.in(sentence.parse())) {
                if (!isName(sentences, found)) {
                    Clause clause = tenses.of(sentence.parse(), found.first(), found.last());
                    located.add(new Located(found, sentence, clause, isQuoted(frame, found.span())));
                } else {
                    trace.dropped(found.span(), found.pattern().id(), Reason.NAME_PART);
                }
            }
        }
        return located;
    }

    private boolean isName(List<ReadSentence> sentences, Found found) {
        return NameParts.isPartOfName(found.sentence(), found.first(), found.last())
                || NameParts.isBearer(sentences, found.sentence(), found.first(), found.last(), words);
    }

    private static boolean isQuoted(Frame frame, Span span) {
        for (Quotation quotation : frame.quotations()) {
            if (quotation.span().contains(span)) {
                return true;
            }
        }
        return false;
    }

    private List<TimeExpression> resolve(List<Located> found, Known known, Trace trace) {
        List<TimeExpression> times = new ArrayList<>();
        Mentioned mentioned = new Mentioned();
        Optional<LocalDate> occasion = occasion(found, known).or(known::day);
        for (int i = 0; i < found.size(); i++) {
            Located item = found.get(i);
            mentioned.enter(item.sentence().index());
            if (isClock(item.found())) {
                nextDay(found, i, known).ifPresent(mentioned::await);
            }
            Optional<LocalDate> day =
                    item.quoted() ? dayOfSaying(item, found, known).or(() -> occasion) : known.day();
            Setting setting =
                    new Setting(day, known.year(), tense(item), item.clause().direct(), mentioned);
            Optional<Timex> timex = Meaning.resolve(item.found(), setting);
            String rule = item.found().pattern().id();
            if (timex.isEmpty()) {
                trace.dropped(item.found().span(), rule, Reason.NO_SUCH_DATE);
                continue;
            }
            trace.counted(item.found().span(), day, setting.tense().name());
            times.add(new TimeExpression(
                    item.found().span(), timex.get().type(), timex.get().value(), rule));
            if (!item.sentence().isTitle()) {
                timex.get().stretch().ifPresent(mentioned::add);
                told(item, timex.get(), known).ifPresent(mentioned::tell);
            }
        }
        return TimeExpression.inOrder(times);
    }

    private static boolean isClock(Found found) {
        Meaning meaning = found.pattern().meaning();
        return (meaning == Meaning.CLOCK || meaning == Meaning.NOON) && !found.has(Slot.X);
    }

    /** The day that soon follows a time of the clock: "at 2:49 (7:49 GMT) on Saturday". */
    private static Optional<LocalDate> nextDay(List<Located> found, int clock, Known known) {
        Located item = found.get(clock);
        for (int i = clock + 1; i < found.size(); i++) {
            Located next = found.get(i);
            boolean near = next.sentence().index() == item.sentence().index()
                    && next.found().first() - item.found().last() <= CLOCK_REACH;
            if (!near) {
                return Optional.empty();
            }
            Setting setting = new Setting(known.day(), known.year(), tense(next), true, new Mentioned());
            Optional<LocalDate> day = isClock(next.found())
                    ? Optional.empty()
                    : Meaning.resolve(next.found(), setting).flatMap(TimeReader::day);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Timex timex) {
        return timex.stretch()
                .filter(stretch -> stretch.grain() == CalendarUnit.DAY)
                .map(Timex.Stretch::start);
    }

    /** The day of a past clause outside quotations. */
    private static Optional<LocalDate> told(Located item, Timex timex, Known known) {
        boolean past = item.clause().direct() && item.clause().tense() == Tense.PAST && !item.quoted();
        return past && known.day().isPresent()
                ? day(timex).filter(day -> !day.isAfter(known.day().get()))
                : Optional.empty();
    }

    private static Tense tense(Located item) {
        Tense tense = item.clause().tense();
        boolean sentence = BY_SENTENCE.contains(heart(item.found()));
        boolean direct = item.clause().direct();
        if (tense == Tense.PRESENT && (!direct || (item.sentence().isTitle() && !sentence))) {
            return Tense.UNKNOWN;
        }
        return direct || sentence ? tense : Tense.UNKNOWN;
    }

    /** What the value hangs on: of "late last December", the month. */
    private static Meaning heart(Found found) {
        Found heart = found;
        while (heart.pattern().meaning() == Meaning.SAME && heart.inner(Slot.X).isPresent()) {
            heart = heart.inner(Slot.X).get();
        }
        return heart.pattern().meaning();
    }

    /** The day on which a quotation was said, where its sentence dates the saying. */
    private Optional<LocalDate> dayOfSaying(Located quoted, List<Located> found, Known known) {
        for (Located item : found) {
            if (item.sentence().index() == quoted.sentence().index() && !item.quoted() && isSaying(item)) {
                Setting setting =
                        new Setting(known.day(), known.year(), item.clause().tense(), true, new Mentioned());
                return Meaning.resolve(item.found(), setting).flatMap(TimeReader::day);
            }
        }
        return Optional.empty();
    }

    /**
     * The day of which a report of another day tells: what is quoted in it was said then, not when it appeared. It is the last day
     * that the lead gives for something past, if nothing in the report happens on the report's own day.
     */
    private Optional<LocalDate> occasion(List<Located> found, Known known) {
        Optional<LocalDate> occasion = Optional.empty();
        for (Located item : found) {
            Setting setting =
                    new Setting(known.day(), known.year(), item.clause().tense(), true, new Mentioned());
            Optional<LocalDate> day = Meaning.resolve(item.found(), setting).flatMap(timex -> told(item, timex, known));
            if (day.isEmpty() || item.sentence().isTitle()) {
                continue;
            }
            if (day.equals(known.day())) {
                return Optional.empty();
            }
            boolean later = occasion.isEmpty() || day.get().isAfter(occasion.get());
            boolean recent = day.get().isAfter(known.day().get().minusDays(RECENT));
            occasion = later && recent && item.sentence().index() < LEAD ? day : occasion;
        }
        return occasion;
    }

    private boolean isSaying(Located item) {
        Sentence sentence = item.sentence().parse();
        return item.clause().direct()
                && item.clause().verb() != Sentence.ROOT
                && words.isSpeech(sentence.lemma(item.clause().verb()));
    }
}
