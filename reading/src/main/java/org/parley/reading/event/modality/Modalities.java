package org.parley.reading.event.modality;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.reading.event.modality.Tie.Manner;
import org.parley.reading.syntax.Tree;

/**
 * Tells how real the deed at a word is: goes up from it through all that governs it, and comes down again, each word on the way
 * saying what becomes of the one below. Immutable; safe to share between threads.
 */
public final class Modalities {

    /** Trees deeper than this are wrong parses. */
    private static final int DEEPEST = 40;

    private final Ties ties;
    private final VerbForce verbs;
    private final NounForce nouns;
    private final Conditions conditions;

    private Modalities(EmbedderLexicon lexicon) {
        this.ties = new Ties(lexicon);
        this.verbs = new VerbForce(lexicon);
        this.nouns = new NounForce(lexicon, verbs);
        this.conditions = new Conditions(lexicon);
    }

    /**
     * With the lexicon of this build.
     *
     * @throws org.parley.language.lexicon.LexiconException if the lexicon is broken
     */
    public static Modalities load() {
        return new Modalities(EmbedderLexicon.load());
    }

    /**
     * The modality of the deed at a token: a verb ("withdrew"), a noun ("talks") or an adjective ("willing").
     *
     * @param trigger index of the token in the sentence
     */
    public Factuality of(Sentence s, int trigger) {
        List<Step> path = new ArrayList<>();
        Value value = value(s, trigger, path, 0);
        return new Factuality(value.modality(), value.deed(), path);
    }

    private Value value(Sentence s, int token, List<Step> path, int depth) {
        if (depth > DEEPEST) {
            return Value.PLAIN;
        }
        Tie tie = ties.of(s, token);
        Value context = tie.manner() == Manner.FREE ? Value.PLAIN : context(s, token, tie, path, depth);
        Value own = own(s, token, path);
        if (!Tree.isVerb(s, token) && own.positive() && isSettled(context)) {
            return context;
        }
        return !Tree.isVerb(s, token) && isSettled(own) ? own : context.and(own);
    }

    /** Said to be real: "held the planned talks", "called for respect of the agreement reached in May". */
    private static boolean isSettled(Value value) {
        return value.stated() && value.isPlain();
    }

    private Value own(Sentence s, int token, List<Step> path) {
        return Tree.isVerb(s, token) ? verbs.of(s, token, path) : nouns.of(s, token, path);
    }

    private Value context(Sentence s, int token, Tie tie, List<Step> path, int depth) {
        Value host = value(s, tie.host(), path, depth + 1);
        Value context = tie.row() != null ? tie.row().applied(host) : structural(s, token, tie.manner(), host);
        boolean undertaken = context.force() == Modality.PLANNED || context.force() == Modality.PROPOSED;
        if (undertaken && conditions.hasAny(s, tie.host())) {
            context = context.with(Modality.CONDITIONAL);
        }
        boolean changed = !context.equals(Value.PLAIN) && !context.equals(host);
        if (tie.row() != null || changed) {
            path.add(new Step(tie.at(), tie.rule(), context.words()));
        }
        return context;
    }

    private static Value structural(Sentence s, int token, Manner manner, Value host) {
        return switch (manner) {
            case FREE -> Value.PLAIN;
            case SHARED -> host;
            case SUBJECT -> subject(s, token, host);
            case OBJECT -> Syntax.isDefinite(s, token) ? Value.PLAIN : host;
            case CIRCUMSTANCE -> Syntax.isDefinite(s, token) ? Value.PLAIN : host.affirmed();
            case PURPOSE -> purpose(host);
            case QUESTION -> Value.of(Modality.POSSIBLE);
            case CONDITION -> Value.of(Modality.CONDITIONAL);
            case RELATIVE -> relative(s, token, host);
        };
    }

    /** What does something is taken to be there, unless its deed is to come or it is not known yet. */
    private static Value subject(Sentence s, int noun, Value verb) {
        boolean toCome = verb.force() == Modality.PLANNED;
        boolean open = !verb.isFact() && !Syntax.isDefinite(s, noun);
        return toCome || open ? verb.affirmed() : Value.PLAIN;
    }

    private static Value purpose(Value host) {
        boolean kept = !host.positive() || host.force() == Modality.CONDITIONAL;
        return kept ? host : Value.of(Modality.POSSIBLE);
    }

    /** A clause about a thing that is not real is not real either, unless it tells what was. */
    private static Value relative(Sentence s, int verb, Value noun) {
        boolean past = Syntax.isPast(s, verb) || s.tag(verb).equals("VBN");
        if (Tree.isInfinitive(s, verb)) {
            return Value.of(Modality.PLANNED).and(noun.affirmed());
        }
        return past || !noun.stated() ? Value.PLAIN : noun;
    }
}
