package org.parley.reading.negotiation.condition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.item.Condition.Status;

/** Verbs that tell what became of a demand ({@code answers.tsv}). Immutable. */
final class AnswerLexicon {

    private final Map<String, Answer> byVerb = new HashMap<>();

    /**
     * What a verb does to a demand.
     *
     * @param status where the verb is affirmed
     * @param denied where it is denied
     */
    record Answer(String id, Status status, Status denied) {}

    private AnswerLexicon() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static AnswerLexicon load() {
        AnswerLexicon lexicon = new AnswerLexicon();
        for (Entry entry : LexiconFile.read(AnswerLexicon.class, "answers.tsv")) {
            Answer answer = new Answer(entry.id(), status(entry, "status"), status(entry, "denied"));
            entry.list("verbs").forEach(verb -> lexicon.byVerb.put(verb, answer));
        }
        return lexicon;
    }

    private static Status status(Entry entry, String column) {
        for (Status status : Status.values()) {
            if (status.word().equals(entry.cell(column))) {
                return status;
            }
        }
        throw entry.error("no status is called " + entry.cell(column));
    }

    Optional<Answer> of(String verb) {
        return Optional.ofNullable(byVerb.get(verb));
    }
}
