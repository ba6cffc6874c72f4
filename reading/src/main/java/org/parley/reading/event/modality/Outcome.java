package org.parley.reading.event.modality;

import java.util.Locale;
import org.parley.language.lexicon.LexiconException;
import org.parley.language.lexicon.LexiconFile.Entry;

/** What an embedding word says of the deed below it: the words of {@code embedders.tsv}. */
enum Outcome {
    /** As real as the embedder: "managed to". */
    ACTUAL,
    /** As unreal as the embedder is real: "failed to". */
    DENIED,
    PLANNED,
    PROPOSED,
    CONDITIONAL,
    POSSIBLE,
    /** Real whatever becomes of the embedder: "regretted that". */
    FACT,
    /** As somebody tells it; the embedder adds nothing: "said that". */
    TOLD,
    /** No deed of its own: "threatened to". */
    NONE,
    /** The future seen from a past, or what would be if: "would". */
    WOULD,
    /** Nothing is said. */
    UNSAID;

    /** @throws LexiconException if the cell holds another word */
    static Outcome of(Entry entry, String column) {
        String cell = entry.cell(column);
        if (cell.isEmpty()) {
            return UNSAID;
        }
        for (Outcome outcome : values()) {
            if (outcome.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return outcome;
            }
        }
        throw entry.error("no outcome is called " + cell);
    }
}
