package org.parley.reading.negotiation.commitment;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.negotiation.commitment.PromiseWord.Kind;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.negotiation.deed.Matters.Weight;
import org.parley.reading.negotiation.deed.Setting;
import org.parley.reading.syntax.Tree;

/** Tells undertakings towards another side or the talks from plans, meetings, threats and stances. Belongs to one report. */
final class Relevance {

    private final PromiseLexicon lexicon;
    private final Doers doers;
    private final Setting setting;

    Relevance(PromiseLexicon lexicon, Doers doers, Setting setting) {
        this.lexicon = lexicon;
        this.doers = doers;
        this.setting = setting;
    }

    boolean holds(Promise promise) {
        Sentence s = promise.sentence().parse();
        boolean noun = !Tree.isVerb(s, promise.deed());
        if (noun) {
            return weight(promise) == 2 && !isTalk(promise);
        }
        return !isOutside(s, promise.deed()) && concernsSides(promise);
    }

    private static boolean isTalk(Promise promise) {
        return promise.matter().filter(matter -> matter.id().equals("talks")).isPresent();
    }

    private static int weight(Promise promise) {
        return promise.matter().map(m -> m.weight() == Weight.OWN ? 2 : 1).orElse(0);
    }

    private boolean concernsSides(Promise promise) {
        int weight = weight(promise);
        boolean named = !doers.within(promise.sentence(), promise.action(), promise.obligors())
                .isEmpty();
        if (promise.word().kind() == Kind.DUTY || promise.word().kind() == Kind.TEXT) {
            return true;
        }
        boolean together = promise.obligors().size() > 1;
        if (promise.word().strong()) {
            return weight == 2 || (weight == 1 && (named || together || setting.deals(promise.obligors())));
        }
        return weight == 2 || (weight == 1 && named && setting.deals(promise.obligors()));
    }

    private boolean isOutside(Sentence s, int verb) {
        int inner = inner(s, verb);
        String lemma = s.lemma(inner);
        if (lexicon.isOutside("threat", lemma)) {
            return !isRenounced(s, verb);
        }
        boolean goingOn = inner == verb && lexicon.fate(lemma).isPresent() && Tree.has(s, verb, "dobj");
        return !goingOn
                && (lexicon.isOutside("meeting", lemma)
                        || lexicon.isOutside("stance", lemma)
                        || lexicon.isOutside("thought", lemma));
    }

    /** "continue to <i>support</i>", "begin <i>drafting</i>". */
    private static int inner(Sentence s, int verb) {
        int inner = s.dependent(verb, "xcomp");
        boolean aspect =
                switch (s.lemma(verb)) {
                    case "continue", "begin", "start", "keep", "go", "help", "try" -> true;
                    default -> false;
                };
        return aspect && inner != NONE && inner > verb && Tree.isVerb(s, inner) ? inner : verb;
    }

    /** "not to <i>attack</i>": who promises not to do it gives something up. */
    boolean isRenounced(Sentence s, int verb) {
        return Tree.has(s, verb, "neg") && lexicon.isOutside("threat", s.lemma(verb));
    }

    /** The sides to whom it is owed: the other obligors, those named in it, else the only partner of the obligors. */
    List<String> beneficiaries(Promise promise) {
        if (promise.obligors().size() > 1) {
            return promise.obligors();
        }
        List<String> partners = setting.partners(promise.obligors().get(0));
        List<String> named = doers.within(promise.sentence(), promise.action(), promise.obligors());
        List<String> both = named.stream().filter(partners::contains).toList();
        if (!both.isEmpty()) {
            return both;
        }
        return named.isEmpty() && partners.size() == 1 ? partners : named;
    }
}
