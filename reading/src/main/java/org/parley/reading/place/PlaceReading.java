package org.parley.reading.place;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;

/** The places of one report, looked up by the word that tells an event. Immutable; every answer is a pure function of the report. */
public final class PlaceReading {

    private final Frame frame;
    private final List<ReadSentence> sentences;
    private final PlaceContext context;
    private final PhraseReader phrases;
    private final ClausePlaces clauses;

    PlaceReading(Gazetteer gazetteer, PlaceWords words, CountryHints hints, Frame frame, List<ReadSentence> sentences) {
        this.frame = frame;
        this.sentences = List.copyOf(sentences);
        this.context = new PlaceContext(gazetteer, hints, frame, this.sentences);
        NameReader names = new NameReader(gazetteer, words, context);
        this.phrases = new PhraseReader(gazetteer, words, names);
        this.clauses = new ClausePlaces(words, phrases, names);
    }

    /**
     * Where the event happens that a word tells.
     *
     * @param sentence index in the list that was read
     * @param trigger token of the verb, noun or adjective
     * @return empty where the clause names no place, also where the report does elsewhere
     */
    public Optional<Place> placeOf(int sentence, int trigger) {
        Sentence s = sentences.get(sentence).parse();
        ClausePlaces.Placed placed = clauses.of(s, trigger);
        if (placed == null) {
            return Optional.empty();
        }
        Found found = placed.found();
        return found == null ? here(s, placed.here()) : Optional.of(place(s, found, placed.rule()));
    }

    /** The place that the noun phrase of a head names: "the Golan Heights", "a village in Cameroon". */
    public Optional<Place> placeAt(int sentence, int head) {
        Sentence s = sentences.get(sentence).parse();
        return Optional.ofNullable(phrases.read(s, head)).map(found -> place(s, found, "place.phrase"));
    }

    /** Alpha-3 code of the country that the place lies in which the noun phrase of a head names. */
    public Optional<String> countryOf(int sentence, int head) {
        return placeAt(sentence, head).flatMap(Place::country);
    }

    private static Place place(Sentence s, Found found, String rule) {
        Span span = new Span(s.start(found.from()), s.end(found.end() - 1));
        Optional<Coordinates> point = Optional.ofNullable(found.toponym()).flatMap(Toponym::coordinates);
        return new Place(span, found.name(), found.country(), point, rule + " " + found.how());
    }

    /** Where the report was written; what somebody calls "here" in a quotation is somewhere else. */
    private Optional<Place> here(Sentence s, int token) {
        Span span = new Span(s.start(token), s.end(token));
        boolean quoted = frame.quotations().stream().anyMatch(q -> q.span().contains(span));
        if (quoted) {
            return Optional.empty();
        }
        return context.datelineName()
                .map(name -> new Place(
                        span,
                        name,
                        context.dateline().flatMap(Toponym::country),
                        context.dateline().flatMap(Toponym::coordinates),
                        "place.here dateline-place"));
    }
}
