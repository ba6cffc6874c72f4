package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds what a verb of saying says, and by whom. */
final class VerbCues {

    private static final String ASK = "ask";

    private final VerbLexicon verbs;
    private final NounLexicon nouns;
    private final MediumLexicon media;
    private final SharedSpeaker shared;
    private final Extent extent;

    VerbCues(VerbLexicon verbs, NounLexicon nouns, MediumLexicon media, SharedSpeaker shared) {
        this.nouns = nouns;
        this.verbs = verbs;
        this.media = media;
        this.shared = shared;
        this.extent = new Extent(media);
    }

    /** The verb as a cue: with a speaker, and a complement that its entry allows. */
    Optional<VerbMatch> match(Sentence s, int verb, Trace trace) {
        List<VerbCue> cues = verbs.of(s.lemma(verb));
        if (cues.isEmpty() || !Tree.isVerb(s, verb)) {
            return Optional.empty();
        }
        int outer = shared.outer(s, verb);
        int source = ofPaper(s, verb, Subjects.of(s, outer == Attribution.NONE ? verb : outer));
        for (VerbCue cue : cues) {
            int particle = cue.particle().isEmpty() ? Sentence.ROOT : Tree.particle(s, verb, cue.particle());
            boolean complete = cue.particle().isEmpty() || particle != Sentence.ROOT;
            Optional<VerbMatch> match = complete && isSpeaking(s, verb, cue, trace)
                    ? match(s, verb, cue, particle, source, trace)
                    : Optional.empty();
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Whether the verb tells that something was said, and not that somebody was told, or might say it. */
    private static boolean isSpeaking(Sentence s, int verb, VerbCue cue, Trace trace) {
        if (isReducedPassive(s, verb) && !cue.id().equals("say") && !mayStandAlone(s, verb, cue)) {
            trace.dropped(s, verb, cue.id(), Reason.SPOKEN_TO);
            return false;
        }
        if (!Realis.isSaid(s, verb, cue.kind() == CueClass.OPINION)) {
            trace.dropped(s, verb, cue.id(), Reason.UNREAL);
            return false;
        }
        return true;
    }

    private Optional<VerbMatch> match(Sentence s, int verb, VerbCue cue, int particle, int source, Trace trace) {
        if (cue.id().equals(ASK) && isReducedPassive(s, verb) && !Rest.opens(s, verb)) {
            return Passives.asked(s, verb, cue);
        }
        if (Tree.isPassive(s, verb)) {
            Optional<VerbMatch> passive =
                    cue.kind() == CueClass.EVIDENCE ? Optional.empty() : Passives.of(s, verb, cue);
            return heard(passive, s, verb, cue, trace);
        }
        return active(s, verb, cue, particle, source, trace);
    }

    private Optional<VerbMatch> active(Sentence s, int verb, VerbCue cue, int particle, int source, Trace trace) {
        int speaker = source == Attribution.NONE ? LostSubject.of(s, verb, cue) : source;
        if (speaker == Attribution.NONE || !canSpeak(s, verb, speaker, cue)) {
            trace.dropped(s, verb, cue.id(), speaker == Attribution.NONE ? Reason.NO_SPEAKER : Reason.NOT_A_SPEAKER);
            return Optional.empty();
        }
        Optional<VerbMatch> aside = Aside.of(s, verb, cue, speaker);
        if (aside.isPresent()) {
            shared.cut(s, verb, aside.get().said());
            return aside;
        }
        Optional<VerbMatch> match = Complements.of(s, verb, cue, particle, speaker);
        match.ifPresent(found -> bound(s, verb, found));
        return heard(match, s, verb, cue, trace);
    }

    private static Optional<VerbMatch> heard(
            Optional<VerbMatch> match, Sentence s, int verb, VerbCue cue, Trace trace) {
        if (match.isEmpty()) {
            trace.dropped(s, verb, cue.id(), Reason.NO_CONTENT);
        }
        return match;
    }

    /** "Asked about the draft, he smiled" tells a question; "the envoy predicted on Friday that" is no participle at all. */
    private static boolean mayStandAlone(Sentence s, int verb, VerbCue cue) {
        return cue.id().equals(ASK) || cue.takes(Complement.CLAUSE) && Rest.opens(s, verb);
    }

    /** Whoever issued the paper that is "saying" something: "the party issued a statement saying ...". */
    private int ofPaper(Sentence s, int verb, int source) {
        boolean paper = source != Attribution.NONE
                && s.label(verb).equals("acl")
                && s.head(verb) == source
                && s.label(source).equals("dobj")
                && media.is(s.lemma(source), Medium.PAPER);
        int issuer = paper && nouns.issues(s.lemma(s.head(source))) ? Subjects.of(s, s.head(source)) : Attribution.NONE;
        return issuer == Attribution.NONE ? source : issuer;
    }

    private void bound(Sentence s, int verb, VerbMatch match) {
        if (match.complement().equals("around")) {
            return;
        }
        extent.carryOn(s, verb, match.said(), match.complement().equals("clause"));
        if (match.complement().equals("clause")) {
            Extent.reachBack(s, verb, match.said());
            Extent.reachOver(s, match.source(), match.said());
            Extent.reachOn(s, match.said());
        }
        shared.cut(s, verb, match.said());
        Extent.cutComment(s, match.said());
        Extent.cutContrast(s, match.said());
        extent.cutUtterance(s, match.said());
    }

    /** "documents outlining the plan", "a paper that sets out our position": what a paper holds, not what it says. */
    private static boolean describesPaper(Sentence s, int verb) {
        return s.label(verb).equals("acl") || s.label(verb).equals("relcl");
    }

    /** "Asked about the draft, the minister ...": a participle without its auxiliary, whose subject does not speak. */
    private static boolean isReducedPassive(Sentence s, int verb) {
        String label = s.label(verb);
        boolean loose = label.equals("acl") || label.equals("advcl") || label.equals("nmod");
        return s.tag(verb).equals("VBN")
                && loose
                && !Tree.has(s, verb, "aux")
                && !Tree.isPassive(s, verb)
                && !Tree.has(s, verb, "nsubj");
    }

    private boolean canSpeak(Sentence s, int verb, int source, VerbCue cue) {
        if (!Tree.isNominal(s, source)
                || Realis.isNobody(s, source)
                || isNobody(s, source, verb)
                || Realis.isPerformed(s, verb, source)) {
            return false;
        }
        if (media.is(s.lemma(Tree.antecedent(s, source, verb)), Medium.PAPER) && describesPaper(s, verb)) {
            return cue.takes(Complement.CLAUSE) && !cue.takes(Complement.NP);
        }
        if (Tree.isRelative(s, source)
                && s.lemma(source).equals("that")
                && !Tree.isProper(s, Tree.antecedent(s, source, verb))
                && cue.kind() != CueClass.EVIDENCE) {
            return cue.takes(Complement.CLAUSE);
        }
        // A ruler may be called Law or Deal.
        if (media.is(s.lemma(source), Medium.RULESET) && !s.entity(source).endsWith("PERSON")) {
            return false;
        }
        return switch (cue.kind()) {
            case OPINION -> isIdentified(s, source);
            case EVIDENCE -> media.is(s.lemma(source), Medium.PAPER);
            case SPEECH, WRITING -> true;
        };
    }

    /** A word that stands for nobody: "there", "this", or a relative pronoun without a noun. */
    private static boolean isNobody(Sentence s, int source, int verb) {
        boolean relative = Tree.isRelative(s, source) && Tree.antecedent(s, source, verb) != source;
        return !relative && Subjects.isExpletive(s, source) && !s.lemma(source).equals("it");
    }

    /** A name, an office-holder or "he": somebody of whom the reader knows who it is. */
    private boolean isIdentified(Sentence s, int source) {
        String lemma = s.lemma(source);
        return Tree.isProper(s, source)
                || lemma.equals("he")
                || lemma.equals("she")
                || media.is(lemma, Medium.VOICE) && isKnownVoice(s, source);
    }

    /** "the minister", "Turkish officials": an office or a nation tells who. */
    private static boolean isKnownVoice(Sentence s, int source) {
        for (int d = s.firstDependent(source); d != Sentence.ROOT && d < source; d = s.nextSibling(d)) {
            boolean definite = s.lemma(d).equals("the") && s.tag(source).equals("NN");
            if (definite || Character.isUpperCase(s.form(d).charAt(0)) && s.start(d) > s.begin()) {
                return true;
            }
        }
        int nation = s.firstDependent(source);
        return nation != Sentence.ROOT && !s.entity(nation).equals("O");
    }
}
