package org.parley.reading.negotiation.condition;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.item.Condition.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.condition.AnswerLexicon.Answer;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.negotiation.promise.Material;
import org.parley.reading.negotiation.promise.Undertakers;

/** What the report says became of a condition: where it or a later sentence speaks of the demand. Belongs to one report. */
final class Answers {

    private final Scene scene;
    private final AnswerLexicon lexicon;
    private final WordSets lists;
    private final Undertakers doers;
    private final List<Asking> askings;

    /** @param askings all of the report, in text order */
    Answers(Material material, AnswerLexicon lexicon, List<Asking> askings) {
        this.lists = material.lists();
        this.scene = material.scene();
        this.lexicon = lexicon;
        this.doers = material.doers();
        this.askings = List.copyOf(askings);
    }

    private record Told(ReadSentence sentence, int verb, Answer answer, Status status) {}

    /** The last that is told of it; the words become grounds. */
    Status status(Asking asking, BasisDraft basis) {
        Optional<Told> last = Optional.empty();
        List<ReadSentence> sentences = scene.sentences();
        for (int i = asking.sentence().index(); i < sentences.size() && isLastBefore(asking, i); i++) {
            Optional<Told> told = in(sentences.get(i), asking);
            last = told.isPresent() ? told : last;
        }
        last.ifPresent(told -> {
            Sentence s = told.sentence().parse();
            basis.told(
                    "status",
                    told.sentence(),
                    Scene.words(s, told.verb(), told.verb() + 1),
                    told.answer().id());
        });
        return last.map(Told::status).orElse(Status.ASSERTED);
    }

    /** Whether what a sentence says of a demand can mean this one: no other was told since. */
    private boolean isLastBefore(Asking asking, int sentence) {
        int own = asking.sentence().index();
        return askings.stream()
                .map(other -> other.sentence().index())
                .noneMatch(index -> index > own && index <= sentence);
    }

    private Optional<Told> in(ReadSentence sentence, Asking asking) {
        Sentence s = sentence.parse();
        for (int i = 0; i < s.size(); i++) {
            if (lists.has("demand", s, i)) {
                int verb = verb(s, i);
                Optional<Answer> answer = verb == NONE ? Optional.empty() : lexicon.of(s.lemma(verb));
                if (answer.isPresent() && isByOneOf(sentence, verb, answer.get(), asking)) {
                    return Optional.of(new Told(sentence, verb, answer.get(), status(s, verb, answer.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** The verb that has the demand as its object: also "a demand that Moscow <i>rejected</i>". */
    private static int verb(Sentence s, int demand) {
        int relative = s.dependent(demand, "relcl");
        if (relative != NONE && s.dependent(relative, "nsubj") != NONE) {
            return relative;
        }
        return s.label(demand).equals("dobj") || s.label(demand).equals("nsubjpass") ? s.head(demand) : NONE;
    }

    private Status status(Sentence s, int verb, Answer answer) {
        return scene.around().modality(s, verb).modality() == Modality.DENIED ? answer.denied() : answer.status();
    }

    /** Who asked for it waives it; others accept or refuse it. */
    private boolean isByOneOf(ReadSentence sentence, int verb, Answer answer, Asking asking) {
        List<String> by = doers.of(sentence, verb);
        boolean own = by.stream().anyMatch(asking.demanders()::contains);
        return answer.status() == Status.WAIVED ? own : !own;
    }
}
