package org.parley.reading.negotiation.commitment;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.negotiation.commitment.PromiseWord.Kind;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.negotiation.promise.Material;
import org.parley.reading.negotiation.promise.Matters.Weight;
import org.parley.reading.negotiation.promise.Setting;
import org.parley.reading.negotiation.promise.Undertakers;
import org.parley.reading.syntax.Tree;

/** Tells undertakings towards another side or the talks from plans, meetings, threats and stances. Belongs to one report. */
final class Relevance {

    private final PromiseLexicon lexicon;
    private final WordSets lists;
    private final Undertakers doers;
    private final Setting setting;

    Relevance(Material material, PromiseLexicon lexicon) {
        this.lexicon = lexicon;
        this.lists = material.lists();
        this.doers = material.doers();
        this.setting = material.setting();
    }

    boolean holds(Promise promise) {
        Sentence s = promise.sentence().parse();
        if (!Tree.isVerb(s, promise.deed())) {
            return isThing(promise);
        }
        return !isOutside(promise) && concernsSides(promise);
    }

    /** A noun: a truce, a release; of lesser matters only what is promised to a side. Talks agreed on are a round. */
    private boolean isThing(Promise promise) {
        boolean talks = promise.matter().filter(m -> m.id().equals("talks")).isPresent();
        boolean promised = promise.word().id().equals("promise.promise") && setting.deals(promise.obligors());
        return !talks && (has(promise, Weight.OWN) || (promised && has(promise, Weight.SHARED)));
    }

    private static boolean has(Promise promise, Weight weight) {
        return promise.matter().filter(matter -> matter.weight() == weight).isPresent();
    }

    private boolean concernsSides(Promise promise) {
        Sentence s = promise.sentence().parse();
        boolean text = promise.word().kind() == Kind.DUTY || promise.word().kind() == Kind.TEXT;
        if (text || has(promise, Weight.OWN)) {
            return true;
        }
        if (!promise.word().id().equals("promise.promise") && isOfAnother(promise)) {
            return false;
        }
        boolean together = promise.obligors().size() > 1 && promise.word().kind() == Kind.VERB;
        boolean named = !doers.within(promise.sentence(), promise.action(), promise.obligors())
                .isEmpty();
        boolean shared = has(promise, Weight.SHARED) && setting.isOfDealings();
        boolean gives = lists.has("giving", s, inner(s, promise.deed()));
        boolean between = (named || gives) && setting.deals(promise.obligors());
        return promise.word().strong()
                ? together || shared || (named && has(promise, Weight.SHARED))
                : shared && between;
    }

    /** "assured that nothing would happen": not what they do themselves. */
    private boolean isOfAnother(Promise promise) {
        Sentence s = promise.sentence().parse();
        int subject = doers.subject(s, promise.deed());
        boolean own = s.dependent(promise.deed(), "nsubj") == NONE && s.dependent(promise.deed(), "nsubjpass") == NONE;
        return !own && !promise.obligors().containsAll(doers.at(promise.sentence(), subject))
                || !own && doers.at(promise.sentence(), subject).isEmpty();
    }

    private boolean isOutside(Promise promise) {
        Sentence s = promise.sentence().parse();
        int verb = promise.deed();
        if (s.dependent(verb, "expl") != NONE && promise.word().takes("that")) {
            return false;
        }
        int inner = inner(s, verb);
        String lemma = s.lemma(inner);
        if (lexicon.isOutside("threat", lemma)) {
            return !Tree.has(s, verb, "neg");
        }
        boolean goingOn = inner == verb && lexicon.way(lemma).isPresent();
        boolean weak = !promise.word().strong() || promise.word().kind() != Kind.VERB;
        return isOwnAffair(promise, inner)
                || lexicon.isOutside("meeting", lemma)
                || (!goingOn && (promise.obligors().size() < 2 || weak) && lexicon.isOutside("stance", lemma))
                || (weak && lexicon.isOutside("thought", lemma))
                || (!promise.word().strong() && lexicon.isOutside("movement", lemma));
    }

    private boolean isOwnAffair(Promise promise, int verb) {
        Sentence s = promise.sentence().parse();
        String lemma = s.lemma(verb);
        boolean troops = promise.matter().filter(m -> m.id().equals("forces")).isPresent();
        return lexicon.isOutside("own", lemma)
                || (troops && lexicon.isOutside("forces", lemma))
                || (lexicon.isOutside("opening", lemma) && hasHostileObject(s, verb));
    }

    private boolean hasHostileObject(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            boolean object =
                    d > verb && (s.label(d).equals("dobj") || s.label(d).equals("xcomp"));
            if (object && (lexicon.isOutside("hostile", s.lemma(d)) || lexicon.isOutside("threat", s.lemma(d)))) {
                return true;
            }
        }
        return false;
    }

    /** "continue to <i>support</i>", "begin <i>drafting</i>". */
    private int inner(Sentence s, int verb) {
        boolean aspect = lists.has("aspect", s, verb);
        int inner = s.dependent(verb, "xcomp");
        int on = s.dependent(verb, "prt");
        inner = inner == NONE && on != NONE ? s.dependent(on, "pcomp") : inner;
        return aspect && inner != NONE && inner > verb && Tree.isVerb(s, inner) ? inner : verb;
    }

    /** "not to <i>attack</i>": who promises not to do it gives something up. */
    boolean isRenounced(Sentence s, int verb) {
        return Tree.has(s, verb, "neg") && lexicon.isOutside("threat", s.lemma(verb));
    }

    /** What an accord says that the report speaks of, and not of this very clause, needs a matter and sides that deal with each other. */
    boolean isOfAccord(Promise promise) {
        return promise.matter().isPresent() && setting.deals(promise.obligors());
    }

    /** The sides to whom it is owed: the other obligors, those named in it, else the only partner of the obligors. */
    List<String> beneficiaries(Promise promise) {
        if (promise.obligors().size() > 1) {
            return promise.obligors();
        }
        List<String> told = doers.told(promise.sentence(), promise.cue()).stream()
                .filter(id -> !promise.obligors().contains(id))
                .toList();
        if (promise.word().kind() == Kind.VERB && !told.isEmpty()) {
            return told;
        }
        List<String> partners = setting.partners(promise.obligors().get(0));
        List<String> named = doers.towards(promise.sentence(), promise.action(), promise.obligors());
        List<String> both = named.stream().filter(partners::contains).toList();
        if (!both.isEmpty()) {
            return both;
        }
        return named.isEmpty() && partners.size() == 1 ? partners : named;
    }
}
