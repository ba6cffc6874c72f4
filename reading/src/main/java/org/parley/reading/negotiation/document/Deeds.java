package org.parley.reading.negotiation.document;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.item.Document.Kind;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.negotiation.Deadlines;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.negotiation.deed.Reality;
import org.parley.reading.negotiation.deed.Use;
import org.parley.reading.negotiation.deed.Uses;
import org.parley.reading.syntax.Tree;

/** Finds what a sentence says is done with a paper. Belongs to one report. */
final class Deeds {

    private static final List<String> LIMITS = List.of("before", "by", "until", "during", "at", "within");

    private final Scene scene;
    private final Doers doers;
    private final ActLexicon acts;

    Deeds(Scene scene, Doers doers, ActLexicon acts) {
        this.scene = scene;
        this.doers = doers;
        this.acts = acts;
    }

    List<Deed> of(ReadSentence sentence, int noun, Kind kind) {
        List<Deed> deeds = new ArrayList<>();
        for (Use use : Uses.of(sentence.parse(), noun)) {
            act(sentence.parse(), use, kind).ifPresent(act -> deeds.add(deed(sentence, noun, use.predicate(), act)));
        }
        return deeds;
    }

    /** A paper that seems to do itself what is done with papers was taken for its doer: "the accord signed in Rome". */
    private Optional<Act> act(Sentence s, Use use, Kind kind) {
        Optional<Act> act = acts.of(s, use, kind);
        boolean seeming = act.isEmpty() && use.place().equals(Use.SUBJECT) && !Tree.has(s, use.predicate(), "dobj");
        return seeming ? acts.of(s, new Use(use.predicate(), Use.OBJECT), kind) : act;
    }

    private Deed deed(ReadSentence sentence, int noun, int predicate, Act act) {
        Sentence s = sentence.parse();
        Modality modality = Reality.of(scene, sentence, predicate);
        Optional<String> date = scene.around().date(sentence, predicate);
        boolean ahead = modality == Modality.PLANNED || modality == Modality.PROPOSED;
        return new Deed(
                act,
                predicate,
                modality,
                act.status(modality, isGoing(s, predicate)),
                sides(sentence, predicate, act),
                Doers.joined(doers.receivers(sentence, predicate), doers.after(sentence, noun, "to")),
                others(sentence, predicate, act),
                date,
                ahead ? date.or(() -> limit(sentence, predicate)) : Optional.empty(),
                doers.happening(sentence, predicate));
    }

    /** "brokered between Egypt and Israel", "received from Egypt". */
    private List<String> others(ReadSentence sentence, int predicate, Act act) {
        String preposition = act.doer() == Act.Doer.RECIPIENT ? "from" : "between";
        return doers.after(sentence, predicate, preposition);
    }

    /** "is drafting", "began drafting", "the drafting of". */
    private static boolean isGoing(Sentence s, int predicate) {
        return s.tag(predicate).equals("VBG")
                && (Tree.has(s, predicate, "aux") || s.label(predicate).equals("xcomp"));
    }

    private List<String> sides(ReadSentence sentence, int predicate, Act act) {
        List<String> named = act.doer() == Act.Doer.RECIPIENT ? doers.grammatical(sentence, predicate) : List.of();
        List<String> sides = named.isEmpty() ? doers.of(sentence, predicate) : named;
        if (act.doer() != Act.Doer.SIDES) {
            return sides;
        }
        List<String> partners = doers.after(sentence, predicate, "with");
        boolean one = !partners.isEmpty() && partners.containsAll(sides);
        return Doers.joined(one ? doers.around(sentence, predicate) : sides, partners);
    }

    /** The date of what it shall be done before: "before the meeting on June 2". */
    private Optional<String> limit(ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        Optional<String> span =
                new Deadlines(scene).within(sentence, predicate, s.first(predicate), s.last(predicate) + 1);
        if (span.isPresent()) {
            return span;
        }
        for (String preposition : LIMITS) {
            int event = Obliques.object(s, predicate, preposition);
            Optional<String> date =
                    event == NONE ? Optional.empty() : scene.around().date(sentence, event);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
