package org.parley.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.event.modality.Modalities;
import org.parley.reading.place.Place;
import org.parley.reading.place.PlaceReading;
import org.parley.reading.time.TimeReading;

/** Modality, time, place and speaker of a clause, from the steps that read them. */
public final class ClauseContext implements Surroundings {

    private final Modalities modalities;
    private final TimeReading times;
    private final PlaceReading places;
    private final List<Statement> statements;

    public ClauseContext(Modalities modalities, TimeReading times, PlaceReading places, List<Statement> statements) {
        this.modalities = modalities;
        this.times = times;
        this.places = places;
        this.statements = statements;
    }

    @Override
    public Factuality modality(Sentence s, int token) {
        return modalities.of(s, token);
    }

    @Override
    public Optional<String> date(ReadSentence sentence, int token) {
        return times.ofClause(sentence, token);
    }

    @Override
    public Optional<Place> place(ReadSentence sentence, int token) {
        return places.placeOf(sentence.index(), token);
    }

    @Override
    public Optional<Place> named(ReadSentence sentence, int head) {
        return places.placeAt(sentence.index(), head);
    }

    @Override
    public Optional<String> statement(Span words) {
        return innermost(words).map(Statement::id);
    }

    @Override
    public Optional<String> speaker(Span words) {
        return innermost(words).flatMap(Statement::speaker);
    }

    @Override
    public Optional<Span> cue(Span words) {
        return innermost(words).flatMap(Statement::cue);
    }

    @Override
    public Optional<String> saidOn(Span words, Predicate<String> doer) {
        return statements.stream()
                .filter(statement -> statement.cue().filter(words::overlaps).isPresent())
                .findFirst()
                .flatMap(Statement::date)
                .or(() -> innermost(words)
                        .filter(statement -> statement.speaker().filter(doer).isPresent())
                        .flatMap(statement -> statement.date().or(() -> lastSpeech(words, doer))));
    }

    /** A speaker who is quoted on and on speaks on one occasion, that which was dated last. */
    @Override
    public Optional<String> lastSpeech(Span words, Predicate<String> doer) {
        Optional<String> last = Optional.empty();
        for (Statement statement : statements) {
            boolean before = statement.evidence().get(0).start() <= words.start();
            if (before
                    && statement.date().isPresent()
                    && statement.speaker().filter(doer).isPresent()) {
                last = statement.date();
            }
        }
        return last;
    }

    /** The shortest content that holds the words. */
    private Optional<Statement> innermost(Span words) {
        Optional<Statement> innermost = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                if (content.contains(words.start()) && content.length() < shortest) {
                    innermost = Optional.of(statement);
                    shortest = content.length();
                }
            }
        }
        return innermost;
    }
}
