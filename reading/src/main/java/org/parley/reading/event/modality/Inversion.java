package org.parley.reading.event.modality;

import org.parley.language.Sentence;

/** Auxiliaries before their subject: conditions without "if" and questions. */
final class Inversion {

    private Inversion() {}

    /** "Should the army withdraw", "Had the army withdrawn", "Were talks to fail". */
    static boolean isCondition(Sentence s, int clause) {
        int first = frontedAuxiliary(s, clause);
        if (first == Sentence.ROOT) {
            return false;
        }
        String lemma = s.lemma(first);
        return lemma.equals("should") || s.tag(first).equals("VBD");
    }

    /** "Will Russia withdraw?"; "Why did it withdraw?" takes for granted that it did. */
    static boolean isQuestion(Sentence s, int clause) {
        if (!s.form(s.size() - 1).equals("?")
                && !s.form(Math.max(0, s.size() - 2)).equals("?")) {
            return false;
        }
        if (frontedAuxiliary(s, clause) == Sentence.ROOT) {
            return false;
        }
        int first = s.first(clause);
        return !s.tag(first).startsWith("W");
    }

    private static int frontedAuxiliary(Sentence s, int clause) {
        int subject = s.dependent(clause, "nsubj");
        if (subject == Sentence.ROOT) {
            subject = s.dependent(clause, "nsubjpass");
        }
        int aux = s.dependent(clause, "aux");
        if (aux == Sentence.ROOT) {
            aux = s.dependent(clause, "auxpass");
        }
        return subject != Sentence.ROOT && aux != Sentence.ROOT && aux < subject ? aux : Sentence.ROOT;
    }
}
