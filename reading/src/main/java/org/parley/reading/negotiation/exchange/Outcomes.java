package org.parley.reading.negotiation.exchange;

import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Modality;
import org.parley.model.item.Exchange.Status;
import org.parley.reading.negotiation.deed.Use;
import org.parley.reading.negotiation.deed.Uses;
import org.parley.reading.negotiation.deed.Verbs;

/** What is said of a swap or release itself: it began, it fell through ({@code outcomes.tsv}). Immutable. */
final class Outcomes {

    private final Verbs<Outcome> verbs = new Verbs<>();

    /**
     * What became of it.
     *
     * @param rule id of the entry
     */
    record Outcome(String rule, Status status) {
        boolean isFailure() {
            return status == Status.FAILED;
        }
    }

    private Outcomes() {}

    static Outcomes load() {
        Outcomes outcomes = new Outcomes();
        for (LexiconFile.Entry entry : LexiconFile.read(Outcomes.class, "outcomes.tsv")) {
            Outcome outcome = new Outcome(entry.id(), status(entry));
            entry.list("words").forEach(words -> outcomes.verbs.add(words, outcome));
        }
        return outcomes;
    }

    private static Status status(LexiconFile.Entry entry) {
        try {
            return Status.valueOf(entry.cell("status").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such status: " + entry.cell("status"));
        }
    }

    /** What became of the deed that a noun names, where the clause around it tells so as a fact. */
    Optional<Outcome> of(Sentence s, int noun, Modality modality) {
        boolean open = modality == Modality.POSSIBLE || modality == Modality.CONDITIONAL || modality == Modality.DENIED;
        if (!s.tag(noun).startsWith("NN") || open) {
            return Optional.empty();
        }
        for (Use use : Uses.of(s, noun)) {
            Optional<Outcome> subject = verbs.of(s, use, Use.SUBJECT);
            Optional<Outcome> told = subject.isPresent() ? subject : verbs.of(s, use, Use.OBJECT);
            boolean actual = modality == Modality.ACTUAL
                    || told.filter(Outcome::isFailure).isPresent();
            if (told.isPresent() && actual) {
                return told;
            }
        }
        return Optional.empty();
    }
}
