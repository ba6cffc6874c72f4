package org.parley.reading.statement;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Speech in the passive: "it was announced that", "is reported to have", "was accused by the bishop of". */
final class Passives {

    private Passives() {}

    static Optional<VerbMatch> of(Sentence s, int verb, VerbCue cue) {
        int agent = Subjects.agent(s, verb);
        int subject = s.dependent(verb, "nsubjpass");
        if (cue.id().equals("ask")) {
            return asked(s, verb, cue);
        }
        int clause = s.dependent(verb, "ccomp");
        if (clause != Sentence.ROOT && cue.takes(Complement.CLAUSE) && isImpersonal(s, subject, cue)) {
            return Optional.of(new VerbMatch(cue, "passive+clause", agent, verb, Marks.phrase(s, clause)));
        }
        if (subject == Sentence.ROOT || Tree.isRelative(s, subject)) {
            return Optional.empty();
        }
        return personal(s, verb, cue, agent, subject);
    }

    /** "Asked whether the army would leave", "asked by reporters about the draft": the question, whoever put it. */
    static Optional<VerbMatch> asked(Sentence s, int verb, VerbCue cue) {
        int agent = Subjects.agent(s, verb);
        int clause = s.dependent(verb, "ccomp");
        if (clause > verb && Tree.isInterrogative(s, clause)) {
            return Optional.of(new VerbMatch(cue, "passive+wh", agent, verb, Marks.phrase(s, clause)));
        }
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            int topic = d > verb && cue.prepositions().contains(s.lemma(d)) ? Tree.objectOf(s, d) : Sentence.ROOT;
            if (topic != Sentence.ROOT && !s.tag(topic).equals("PRP")) {
                int end = d == verb + 1 ? d : verb;
                return Optional.of(new VerbMatch(cue, "passive+" + s.lemma(d), agent, end, Marks.phrase(s, topic)));
            }
        }
        return Optional.empty();
    }

    private static boolean isImpersonal(Sentence s, int subject, VerbCue cue) {
        return subject == Sentence.ROOT
                || Subjects.isExpletive(s, subject)
                || !cue.addressee().equals("dobj");
    }

    private static Optional<VerbMatch> personal(Sentence s, int verb, VerbCue cue, int agent, int subject) {
        int open = s.dependent(verb, "xcomp");
        boolean infinitive = open != Sentence.ROOT && Tree.isInfinitive(s, open);
        if (infinitive && cue.takes(Complement.RAISED)) {
            return match(s, verb, cue, "passive+inf", agent, subject, open);
        }
        if (agent == Attribution.NONE) {
            return Optional.empty();
        }
        if (infinitive && cue.takes(Complement.OBJ_INF)) {
            return match(s, verb, cue, "passive+inf", agent, subject, open);
        }
        int preposition = preposition(s, verb, cue);
        preposition = preposition == Sentence.ROOT ? preposition(s, agent, cue) : preposition;
        if (preposition != Sentence.ROOT) {
            return match(s, verb, cue, "passive+" + s.lemma(preposition), agent, subject, preposition);
        }
        int predicate = s.dependent(verb, "oprd");
        if (predicate != Sentence.ROOT && cue.takes(Complement.PRED)) {
            return match(s, verb, cue, "passive+pred", agent, subject, predicate);
        }
        return Optional.empty();
    }

    private static int preposition(Sentence s, int head, VerbCue cue) {
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.label(d).equals("prep") && cue.objectPrepositions().contains(s.lemma(d))) {
                return d;
            }
        }
        return Sentence.ROOT;
    }

    private static Optional<VerbMatch> match(
            Sentence s, int verb, VerbCue cue, String code, int agent, int subject, int rest) {
        boolean[] said = Marks.phrase(s, subject);
        Marks.add(s, said, rest);
        return Optional.of(new VerbMatch(cue, code, agent, verb, said));
    }
}
