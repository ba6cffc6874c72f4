package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.parley.language.identify.EnglishCheck;
import org.parley.language.identify.Verdict;
import org.parley.language.parse.LanguageModel;
import org.parley.model.Diagnostic;
import org.parley.model.Masthead;
import org.parley.model.Masthead.Dateline;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.item.Negotiation;
import org.parley.reading.actor.ActorReader;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.event.ClauseContext;
import org.parley.reading.event.EventReader;
import org.parley.reading.event.EventReading;
import org.parley.reading.event.modality.Modalities;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.FrameReader;
import org.parley.reading.negotiation.NegotiationReader;
import org.parley.reading.negotiation.NegotiationReading;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.place.PlaceReader;
import org.parley.reading.statement.Attribution;
import org.parley.reading.statement.OccasionDates;
import org.parley.reading.statement.StatementReader;
import org.parley.reading.time.TimeReader;
import org.parley.reading.time.TimeReading;
import org.parley.reading.trace.Recording;
import org.parley.reading.trace.Trace;

/**
 * Reads a report: frame, sentences, times, actors, statements, events, the negotiation, in that order. A reading depends on the report, the lexicons and the
 * model, and on nothing else. Safe to share between threads.
 */
public final class ReportReader {

    private final CompletableFuture<EnglishCheck> english;
    private final FrameReader frames;
    private final SentenceReader sentences;
    private final CompletableFuture<TimeReader> times;
    private final CompletableFuture<ActorReader> actors;
    private final CompletableFuture<StatementReader> statements;
    private final CompletableFuture<EventReader> events;
    private final CompletableFuture<Modalities> modalities;
    private final CompletableFuture<PlaceReader> places;
    private final CompletableFuture<NegotiationReader> negotiations;

    private ReportReader(
            CompletableFuture<EnglishCheck> english,
            FrameReader frames,
            SentenceReader sentences,
            CompletableFuture<TimeReader> times,
            CompletableFuture<ActorReader> actors,
            CompletableFuture<StatementReader> statements,
            CompletableFuture<EventReader> events,
            CompletableFuture<Modalities> modalities,
            CompletableFuture<PlaceReader> places,
            CompletableFuture<NegotiationReader> negotiations) {
        this.english = english;
        this.frames = frames;
        this.sentences = sentences;
        this.times = times;
        this.actors = actors;
        this.statements = statements;
        this.events = events;
        this.modalities = modalities;
        this.places = places;
        this.negotiations = negotiations;
    }

    /**
     * A reader over the model and the lexicons that come with this build. It is given as soon as sentences can be analysed; the lexicons go on
     * being loaded beside the first reading, in the order in which that needs them, and it waits for those that it needs sooner.
     *
     * @throws org.parley.language.model.ModelException if the model is missing or broken; of a broken lexicon, the readings tell
     */
    public static ReportReader load() {
        Executor beside = ForkJoinPool.commonPool();
        CompletableFuture<EnglishCheck> english = CompletableFuture.supplyAsync(EnglishCheck::load, beside);
        CompletableFuture<TimeReader> times = CompletableFuture.supplyAsync(TimeReader::load, beside);
        CompletableFuture<ActorReader> actors = CompletableFuture.supplyAsync(ActorReader::create, beside);
        CompletableFuture<StatementReader> statements = CompletableFuture.supplyAsync(StatementReader::load, beside);
        CompletableFuture<PlaceReader> places = CompletableFuture.supplyAsync(PlaceReader::load, beside);
        CompletableFuture<EventReader> events = CompletableFuture.supplyAsync(EventReader::load, beside);
        CompletableFuture<Modalities> modalities = CompletableFuture.supplyAsync(Modalities::load, beside);
        CompletableFuture<NegotiationReader> negotiations =
                events.thenApplyAsync(read -> NegotiationReader.load(read.nouns()), beside);
        FrameReader frames = FrameReader.load();
        SentenceReader sentences = new SentenceReader(LanguageModel.load());
        return new ReportReader(
                english, frames, sentences, times, actors, statements, events, modalities, places, negotiations);
    }

    /** Reads a report; never fails on any text. A text that is not English gets its frame and a diagnostic, and no items. */
    public Reading read(Report report) {
        return read(report, Trace.NONE).reading();
    }

    /** Reads a report as {@link #read} does, and keeps what was considered on the way. */
    public TracedReading explain(Report report) {
        Recording recording = new Recording();
        return read(report, recording).with(recording);
    }

    private ReadingDraft read(Report report, Trace trace) {
        Frame layout = frames.read(report);
        Verdict verdict = english.join().check(report.text());
        return verdict.english() ? items(report, layout, trace) : nothing(report, layout, verdict);
    }

    private ReadingDraft nothing(Report report, Frame layout, Verdict verdict) {
        TimeReading dated = times.join().read(report, layout, List.of());
        return ReadingDraft.of(new Reading(
                report,
                masthead(report, layout, dated),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Negotiation.NONE,
                List.of(notEnglish(report, verdict))));
    }

    private ReadingDraft items(Report report, Frame layout, Trace trace) {
        List<ReadSentence> read = sentences.read(report, layout);
        TimeReading dated = times.join().read(report, layout, read, trace);
        Frame frame = layout.near(dated.published());
        ActorReading cast = actors.join().read(report, frame, read, trace);
        List<Statement> said = said(report, frame, read, cast, dated, trace);
        ActorReading known = cast.withSpeakers(new QuotedSpeakers(frame, read, said));
        ClauseContext context =
                new ClauseContext(modalities.join(), dated, places.join().read(report, frame, read), said);
        EventReading happened = events.join().read(read, known, context, trace);
        Scene scene = new Scene(report, read, known, dated, context, happened, said);
        NegotiationReading negotiated = negotiations.join().read(scene, trace);
        Reading reading = new Reading(
                report,
                masthead(report, frame, dated),
                happened.actors(),
                withPrintedDate(dated.times(), frame),
                said,
                negotiated.events(),
                negotiated.negotiation(),
                List.of());
        return new ReadingDraft(reading, read, cast::idOf, happened.drafts());
    }

    private List<Statement> said(
            Report report, Frame frame, List<ReadSentence> read, ActorReading cast, TimeReading dated, Trace trace) {
        List<Attribution> attributions = statements.join().finder().find(frame, read, trace);
        ActorReading heard = withFirstPersons(report, frame, read, cast, attributions);
        return statements
                .join()
                .read(report, attributions, read, new CastSpeakers(heard), new CalendarDates(dated.times()), trace);
    }

    /**
     * The cast that knows who "we" and "I" are, if anybody is quoted who reports what they said themselves: whose words a quotation gives must be
     * known first.
     */
    private ActorReading withFirstPersons(
            Report report, Frame frame, List<ReadSentence> read, ActorReading cast, List<Attribution> attributions) {
        if (attributions.stream().noneMatch(a -> a.isByFirstPerson(read))) {
            return cast;
        }
        List<Statement> outer = statements
                .join()
                .read(report, attributions, read, new CastSpeakers(cast), OccasionDates.NONE, Trace.NONE);
        return cast.withSpeakers(new QuotedSpeakers(frame, read, outer));
    }

    /** The date of the dateline stands in no sentence, but is an expression of the report like any other. */
    private static List<TimeExpression> withPrintedDate(List<TimeExpression> times, Frame frame) {
        List<TimeExpression> all = new ArrayList<>(times);
        TimeReader.printedDate(frame).ifPresent(all::add);
        return TimeExpression.inOrder(all);
    }

    private static Masthead masthead(Report report, Frame frame, TimeReading dated) {
        Optional<String> title = report.title().or(() -> frame.title().map(span -> span.of(report.text())));
        return new Masthead(
                title,
                frame.publisher(),
                frame.agencies(),
                frame.author(),
                new Dateline(frame.dateline().place(), frame.dateline().date()),
                dated.published(),
                dated.published().isEmpty() ? PublishedBasis.NONE : dated.basis());
    }

    private static Diagnostic notEnglish(Report report, Verdict verdict) {
        String language = verdict.language().orElse("another language");
        return Diagnostic.error(
                "language.not-english",
                report.id(),
                "The text seems to be in " + language + "; Parley reads English only, so nothing was taken from it");
    }
}
