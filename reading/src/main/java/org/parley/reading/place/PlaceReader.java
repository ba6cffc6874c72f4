package org.parley.reading.place;

import java.util.List;
import org.parley.model.Report;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;

/** Finds where things happen. Immutable and safe to share between threads. */
public final class PlaceReader {

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final CountryHints hints;

    private PlaceReader(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.hints = new CountryHints(gazetteer.states(), words);
    }

    /**
     * A reader over the gazetteer that comes with it.
     *
     * @throws org.parley.language.lexicon.LexiconException if a line of its files is wrong
     */
    public static PlaceReader load() {
        return new PlaceReader(Gazetteer.load(), PlaceWords.load());
    }

    /**
     * @param report not looked at but through what was read of it
     * @param sentences of the report, in text order, the title's included
     */
    public PlaceReading read(Report report, Frame frame, List<ReadSentence> sentences) {
        return new PlaceReading(gazetteer, words, hints, frame, sentences);
    }
}
