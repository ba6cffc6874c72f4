package org.parley.reading.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;

/** The words of {@code words.lex} by lemma. */
final class PlaceWords {

    private final Map<String, Set<Kind>> kinds = new HashMap<>();

    /** What a word tells about where. */
    enum Kind {
        /** Preposition of being somewhere. */
        IN,
        /** Preposition of coming and going; tells the place of movements only. */
        TO,
        /** Preposition that tells the place of blows only: "an attack on Kharkiv". */
        ON,
        /** Preposition below which a phrase of place may have been hung by the parser. */
        THROUGH,
        /** Noun that names a part of what follows and adds nothing: "parts of Darfur". */
        PORTION,
        /** Noun that names what lies at a place's rim. */
        EDGE,
        /** Noun that says what kind of place a name is: "the town of Jaffna". */
        SETTLEMENT,
        /** House, ground or means of transport in which people meet. */
        VENUE,
        /** Venue whose nation is not the country it is in: "aboard a Chilean frigate". */
        VESSEL,
        /** Noun for an event that people come together for. */
        OCCASION,
        /** Noun or verb of a blow or of fighting. */
        STRIKE,
        /** Verb whose object is the place. */
        ENTER,
        /** Noun or verb of coming or going. */
        MOTION,
        /** Verb that does no more than say that its object takes place, or ends. */
        CARRY,
        /** Verb of coming together. */
        GATHER,
        /** Verb whose participle tells the occasion of the main clause: "speaking in Rome". */
        SPEAKING,
        /** Verb that shares its place with the infinitive below it. */
        ASPECT,
        /** Verb that takes a stand on its object; where it is done is not where the object happens. */
        STANCE,
        COMPASS,
        /** Noun for power over a place: "took control of Baidoa". */
        HOLD,
        /** Name of a state that is also the name of a large region of another. */
        AMBIGUOUS,
        /** Verb that tells what a blow did: "a blast killed ten in Kabul". */
        RESULT,
        /** Participle in "the Geneva-hosted talks". */
        HOSTED
    }

    private PlaceWords() {}

    static PlaceWords load() {
        PlaceWords words = new PlaceWords();
        for (LexiconFile.Entry entry : LexiconFile.read(PlaceWords.class, "words.lex")) {
            Kind kind = kind(entry);
            entry.list("words").forEach(word -> words.kinds
                    .computeIfAbsent(word, w -> EnumSet.noneOf(Kind.class))
                    .add(kind));
        }
        return words;
    }

    private static Kind kind(LexiconFile.Entry entry) {
        try {
            return Kind.valueOf(entry.cell("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("no kind " + entry.cell("kind"));
        }
    }

    boolean is(Kind kind, String lemma) {
        Set<Kind> of = kinds.get(lemma);
        return of != null && of.contains(kind);
    }
}
