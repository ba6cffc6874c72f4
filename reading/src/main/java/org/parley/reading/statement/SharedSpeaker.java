package org.parley.reading.statement;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/**
 * Tells whose verb it is when a second verb of saying follows: in "he said the border was open and warned that ..." and "he said the border was
 * open, adding ..." parsers often hang it inside the content, though the speaker goes on.
 */
final class SharedSpeaker {

    private static final Set<String> WITHHOLDING = Set.of("decline", "refuse");

    private static final Set<String> TELLING = Set.of(
            "say",
            "comment",
            "elaborate",
            "give",
            "provide",
            "name",
            "identify",
            "disclose",
            "discuss",
            "specify",
            "confirm",
            "reveal",
            "answer",
            "speculate",
            "go",
            "offer");

    private final VerbLexicon verbs;
    private final NounLexicon nouns;

    SharedSpeaker(VerbLexicon verbs, NounLexicon nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** The verb of saying whose speaker also says this one, although the tree puts it into the content; or {@link Attribution#NONE}. */
    int outer(Sentence s, int verb) {
        int inner = s.head(verb);
        if (inner == Sentence.ROOT || inner > verb || !isWithheld(s, verb) && !isSaying(s, verb)) {
            return Attribution.NONE;
        }
        if (isWithheld(s, verb)) {
            return speakerOf(s, inner);
        }
        boolean conjoined = s.label(verb).equals("conj") && isFinite(s, verb) && !Tree.has(s, verb, "nsubj");
        boolean participle = s.label(verb).equals("advcl")
                && s.tag(verb).equals("VBG")
                && followsComma(s, verb)
                && !Tree.has(s, verb, "mark");
        if (!conjoined && !participle) {
            return Attribution.NONE;
        }
        int outer = speakerOf(s, inner);
        return outer != Attribution.NONE && (participle || sameTense(s, outer, verb)) ? outer : Attribution.NONE;
    }

    /** The verb of saying that governs a clause, if it stands before it. */
    private int speakerOf(Sentence s, int inner) {
        int top = inner;
        while (top != Sentence.ROOT
                && (s.label(top).equals("xcomp") || s.label(top).equals("conj"))) {
            top = s.head(top);
        }
        if (top == Sentence.ROOT || !s.label(top).equals("ccomp") || isSaying(s, top)) {
            return Attribution.NONE;
        }
        int outer = s.head(top);
        boolean opens = outer != Sentence.ROOT && outer < top && isSaying(s, outer);
        return opens ? outer : Attribution.NONE;
    }

    /** "said they had left but declined to give details": who says so declines. */
    private static boolean isWithheld(Sentence s, int verb) {
        int open = s.dependent(verb, "xcomp");
        return s.label(verb).equals("conj")
                && WITHHOLDING.contains(s.lemma(verb))
                && open > verb
                && TELLING.contains(s.lemma(open))
                && !Tree.has(s, verb, "nsubj");
    }

    private boolean isSaying(Sentence s, int verb) {
        for (VerbCue cue : verbs.of(s.lemma(verb))) {
            int particle = cue.particle().isEmpty() ? Sentence.ROOT : Tree.particle(s, verb, cue.particle());
            boolean complete = cue.particle().isEmpty() || particle != Sentence.ROOT;
            boolean says = cue.kind() != CueClass.OPINION && cue.kind() != CueClass.EVIDENCE && complete;
            // "held no dinners and called a donor": without something said it is no verb of saying.
            boolean participle = s.tag(verb).equals("VBG");
            if (says
                    && (participle
                            || Complements.of(s, verb, cue, particle, Attribution.NONE)
                                    .isPresent())) {
                return true;
            }
        }
        int object = s.dependent(verb, "dobj");
        return object != Sentence.ROOT && isCarried(s, verb, object);
    }

    private boolean isCarried(Sentence s, int verb, int object) {
        for (NounCue noun : nouns.of(s.lemma(object))) {
            if (nouns.carries(s.lemma(verb), noun) && s.last(object) > object) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Sentence s, int verb) {
        String tag = s.tag(verb);
        return (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN"))
                && !Tree.isPassive(s, verb)
                && !Tree.has(s, verb, "aux");
    }

    private static boolean sameTense(Sentence s, int outer, int verb) {
        String tag = s.tag(verb);
        return s.tag(outer).equals(tag) || s.tag(outer).equals("VBD") && tag.equals("VBN");
    }

    private static boolean followsComma(Sentence s, int verb) {
        int first = s.first(verb);
        return first > 0 && (s.tag(first - 1).equals(",") || s.tag(first - 1).equals(":"));
    }

    /** Takes out of a content whatever the speaker goes on to say with a verb of its own. */
    void cut(Sentence s, int verb, boolean[] said) {
        for (int t = verb + 1; t < said.length; t++) {
            if (said[t] && Tree.isVerb(s, t) && (outer(s, t) == verb || isAnotherSpeaker(s, t, verb))) {
                Marks.remove(s, said, t);
                dropConjunction(s, said, t);
            }
        }
    }

    /** "He said the talks were useful, but the rebels said they had failed". */
    private boolean isAnotherSpeaker(Sentence s, int verb, int outer) {
        int inner = s.head(verb);
        int subject = s.dependent(verb, "nsubj");
        boolean clause = s.label(verb).equals("conj")
                && inner != Sentence.ROOT
                && s.label(inner).equals("ccomp")
                && s.head(inner) == outer;
        return clause
                && subject != Sentence.ROOT
                && Tree.isNoun(s, subject)
                && Tree.has(s, verb, "ccomp")
                && !Tree.has(s, verb, "mark")
                && isSaying(s, verb)
                && !isSaying(s, inner)
                && s.tag(verb).equals(s.tag(outer));
    }

    private static void dropConjunction(Sentence s, boolean[] said, int verb) {
        int t = s.first(verb) - 1;
        while (t > 0 && (s.tag(t).equals("CC") || Tree.isPunctuation(s, t))) {
            said[t] = false;
            t--;
        }
    }
}
