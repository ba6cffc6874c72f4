package org.parley.reading.event.modality;

import static org.parley.reading.syntax.Tree.is;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.reading.event.modality.Embedder.Kind;
import org.parley.reading.syntax.Tree;

/** What a verb's own words say of it: tense, auxiliaries, adverbs, negation, mood, conditions. */
final class VerbForce {

    private final EmbedderLexicon lexicon;
    private final Negation negation;
    private final FutureTime future;
    private final Conditions conditions;

    VerbForce(EmbedderLexicon lexicon) {
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon);
        this.future = new FutureTime(lexicon);
        this.conditions = new Conditions(lexicon);
    }

    Value of(Sentence s, int verb, List<Step> path) {
        if (sharesAuxiliary(s, verb)) {
            Value first = of(s, s.head(verb), path);
            return negation.ofVerb(s, verb, path) ? first.negated() : first;
        }
        int from = path.size();
        boolean denied = negation.ofVerb(s, verb, path);
        Value value = conditional(s, verb, mood(s, verb, denied), denied, path);
        if (!value.equals(Value.PLAIN) && path.size() == from) {
            path.add(new Step(verb, "verb.mood", value.words()));
        }
        return value;
    }

    /** "will not <i>attend or send</i> anyone": the second verb has no auxiliary of its own. */
    private static boolean sharesAuxiliary(Sentence s, int verb) {
        if (!is(s, verb, "conj") || !Tree.isVerb(s, s.head(verb)) || Syntax.hasSubject(s, verb)) {
            return false;
        }
        String tag = s.tag(verb);
        boolean perfect = tag.equals("VBD") && s.tag(s.head(verb)).equals("VBN");
        boolean open = tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG") || perfect;
        return open && !Syntax.hasAuxiliary(s, verb);
    }

    private Value mood(Sentence s, int verb, boolean denied) {
        int modal = Syntax.auxiliaryTagged(s, verb, "MD");
        Value value;
        if (Inversion.isQuestion(s, verb)) {
            return Value.of(Modality.POSSIBLE);
        }
        if (modal != Sentence.ROOT && !Inversion.isCondition(s, verb)) {
            value = modal(s, verb, modal, denied);
        } else {
            value = denied ? Value.PLAIN.negated() : Value.PLAIN;
            if (isImperative(s, verb)) {
                value = value.with(Modality.PROPOSED);
            } else if (future.isToCome(s, verb)) {
                value = value.with(Modality.PLANNED);
            }
        }
        return adverbs(s, verb, value);
    }

    private Value modal(Sentence s, int verb, int modal, boolean denied) {
        boolean perfect = Syntax.dependentWord(s, verb, "have") != Sentence.ROOT
                && !s.tag(verb).equals("VB")
                && lexicon.has(s, modal, Kind.MODAL, "perfect");
        Embedder row = lexicon.row(s, modal, Kind.MODAL, perfect ? "perfect" : "base");
        if (row == null) {
            return denied ? Value.PLAIN.negated() : Value.PLAIN;
        }
        if (row.positive() == Outcome.WOULD) {
            Value would = Value.of(isReported(s, verb) ? Modality.PLANNED : Modality.CONDITIONAL);
            return denied ? would.negated() : would;
        }
        return row.applied(denied ? Value.PLAIN.negated() : Value.PLAIN);
    }

    /** "would" after a past verb of saying is the future of that past; elsewhere it depends on something. */
    private static boolean isReported(Sentence s, int verb) {
        int first = Syntax.firstConjunct(s, verb);
        String label = s.label(first);
        if (label.equals("ccomp") || label.equals("relcl") || Syntax.dependentWord(s, first, "say") != Sentence.ROOT) {
            return !hasUnrealSubject(s, verb);
        }
        return false;
    }

    /** "a deal would end the war": there is no such deal yet. */
    private static boolean hasUnrealSubject(Sentence s, int verb) {
        int subject = s.dependent(verb, "nsubj");
        if (subject == Sentence.ROOT || is(s, verb, "relcl")) {
            return false;
        }
        int det = s.dependent(subject, "det");
        String word = det == Sentence.ROOT ? "" : s.lemma(det);
        return word.equals("a") || word.equals("an") || word.equals("any") || word.equals("such");
    }

    private Value adverbs(Sentence s, int verb, Value value) {
        Value result = value;
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            Embedder row = is(s, d, "advmod") ? lexicon.row(s, d, Kind.ADVERB, "verb") : null;
            if (row != null && row.positive() != Outcome.DENIED) {
                result = result.and(Value.PLAIN.below(row.positive()));
            }
        }
        return result;
    }

    private static boolean isImperative(Sentence s, int verb) {
        boolean alone = s.tag(verb).equals("VB")
                && !Syntax.hasSubject(s, verb)
                && Syntax.auxiliaryTagged(s, verb, "TO") == Sentence.ROOT
                && Syntax.auxiliaryTagged(s, verb, "MD") == Sentence.ROOT;
        if (!alone || Syntax.auxiliaryTagged(s, verb, "VBD") != Sentence.ROOT) {
            return false;
        }
        return is(s, verb, "root") || (is(s, verb, "ccomp") && verb < s.head(verb));
    }

    private Value conditional(Sentence s, int verb, Value value, boolean denied, List<Step> path) {
        if (value.isPlain() && Syntax.isPast(s, verb)) {
            return value;
        }
        boolean awaited = denied && !Syntax.isPast(s, verb);
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            String rule = conditions.rule(s, d, awaited);
            if (rule != null) {
                path.add(new Step(d, rule, "conditional"));
                return value.with(Modality.CONDITIONAL);
            }
        }
        return value;
    }
}
