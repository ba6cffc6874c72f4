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
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Doers;
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
            acts.of(sentence.parse(), use, kind).ifPresent(act -> deeds.add(deed(sentence, use.predicate(), act)));
        }
        return deeds;
    }

    private Deed deed(ReadSentence sentence, int predicate, Act act) {
        Sentence s = sentence.parse();
        Modality modality = scene.around().modality(s, predicate).modality();
        Optional<String> date = scene.around().date(sentence, predicate);
        boolean ahead = modality == Modality.PLANNED || modality == Modality.PROPOSED;
        return new Deed(
                act,
                predicate,
                modality,
                act.status(modality, isGoing(s, predicate)),
                sides(sentence, predicate, act),
                doers.receivers(sentence, predicate),
                doers.after(sentence, predicate, "between"),
                date,
                ahead ? date.or(() -> limit(sentence, predicate)) : Optional.empty(),
                doers.happening(sentence, predicate));
    }

    /** "is drafting", "began drafting", "the drafting of". */
    private static boolean isGoing(Sentence s, int predicate) {
        return s.tag(predicate).equals("VBG")
                && (Tree.has(s, predicate, "aux") || s.label(predicate).equals("xcomp"));
    }

    private List<String> sides(ReadSentence sentence, int predicate, Act act) {
        List<String> sides = doers.of(sentence, predicate);
        return act.doer() == Act.Doer.SIDES ? Doers.joined(sides, doers.after(sentence, predicate, "with")) : sides;
    }

    /** The date of what it shall be done before: "before the meeting on June 2". */
    private Optional<String> limit(ReadSentence sentence, int predicate) {
        for (String preposition : LIMITS) {
            int event = Obliques.object(sentence.parse(), predicate, preposition);
            Optional<String> date =
                    event == NONE ? Optional.empty() : scene.around().date(sentence, event);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
