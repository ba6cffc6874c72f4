package org.parley.reading.event.modality;

import static org.parley.reading.syntax.Tree.is;

import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.event.modality.Embedder.Kind;

/** What a deed depends on: clauses and phrases that make their verb conditional. */
final class Conditions {

    private final EmbedderLexicon lexicon;

    Conditions(EmbedderLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The rule by which a dependent is a condition of its verb, or null.
     *
     * @param awaited the verb is denied for now, so that "before X" and "until X" are conditions as well
     */
    @Nullable
    String rule(Sentence s, int dependent, boolean awaited) {
        if (is(s, dependent, "advmod") && s.nextSibling(dependent) != Sentence.ROOT) {
            int clause = s.dependent(dependent, "advcl");
            return clause == Sentence.ROOT ? null : rule(s, clause, false);
        }
        if (is(s, dependent, "advcl")) {
            int mark = Syntax.mark(s, dependent);
            Embedder row = mark == Sentence.ROOT ? null : lexicon.row(s, mark, Kind.MARK, "clause");
            return Inversion.isCondition(s, dependent) ? "condition.inversion" : rule(row, awaited);
        }
        return is(s, dependent, "prep") ? rule(lexicon.row(s, dependent, Kind.PREP, "noun"), awaited) : null;
    }

    /** Whether a verb has a condition of its own: "agreed to meet if the army withdraws". */
    boolean hasAny(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (rule(s, d, false) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String rule(@Nullable Embedder row, boolean awaited) {
        if (row == null) {
            return null;
        }
        boolean awaits = awaited && row.negative() == Outcome.PROPOSED;
        return row.positive() == Outcome.CONDITIONAL || awaits ? row.id() : null;
    }
}
