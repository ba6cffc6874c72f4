package org.parley.reading.statement;

import java.util.List;
import org.parley.model.Report;
import org.parley.model.Statement;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;
import org.parley.reading.trace.Trace;

/**
 * Reads a report's statements: attributions with their speakers known, relays told from speakers, statements within statements.
 * Immutable and safe for use by several threads.
 */
public final class StatementReader {

    private final AttributionFinder finder;
    private final MediumLexicon media;

    private StatementReader(AttributionFinder finder, MediumLexicon media) {
        this.finder = finder;
        this.media = media;
    }

    /** Loads the lexicons. */
    public static StatementReader load() {
        return new StatementReader(AttributionFinder.load(), MediumLexicon.load());
    }

    /** Finds the attributions, for whoever needs them before actors are known. */
    public AttributionFinder finder() {
        return finder;
    }

    /**
     * The statements in text order of their content, undated.
     *
     * @param sentences all sentences of the report; each at the position its index says
     */
    public List<Statement> read(Report report, Frame frame, List<ReadSentence> sentences, SpeakerResolver actors) {
        return read(report, finder.find(frame, sentences), sentences, actors, OccasionDates.NONE);
    }

    /**
     * The statements that attributions found before come to.
     *
     * @param found as {@link AttributionFinder#find} gives them
     * @param sentences all sentences of the report; each at the position its index says
     */
    public List<Statement> read(
            Report report,
            List<Attribution> found,
            List<ReadSentence> sentences,
            SpeakerResolver actors,
            OccasionDates dates) {
        return read(report, found, sentences, actors, dates, Trace.NONE);
    }

    /** The same, with somebody who hears what was considered. */
    public List<Statement> read(
            Report report,
            List<Attribution> found,
            List<ReadSentence> sentences,
            SpeakerResolver actors,
            OccasionDates dates,
            Trace trace) {
        int[] relays = new Relays(media, actors).of(found, sentences);
        return new Assembly(report, found, relays, sentences, actors, dates, media, trace).statements();
    }
}
