package org.parley.reading.event.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/** Runs every example of {@code embedders.tsv}. */
class EmbedderLexiconTest {

    private static final String ARROW = " => ";

    private final MarkedSentence sentences = new MarkedSentence();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyExampleHolds() {
        int examples = 0;
        for (Entry entry : LexiconFile.read(EmbedderLexicon.class, EmbedderLexicon.RESOURCE)) {
            entry.matching().forEach(example -> matches(entry.id(), example));
            entry.failing().forEach(example -> misses(entry.id(), example));
            examples += entry.matching().size() + entry.failing().size();
        }
        assertTrue(examples > 150, "only " + examples + " examples");
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private void matches(String id, String example) {
        int arrow = example.indexOf(ARROW);
        assertTrue(arrow > 0, () -> "no modality in: " + example);
        Factuality found = sentences.read(example.substring(0, arrow));
        String modality = example.substring(arrow + ARROW.length());
        if (!found.modality().word().equals(modality) || !isOnPath(id, found)) {
            wrong.add(id + ": " + example + " but " + found);
        }
    }

    private void misses(String id, String example) {
        Factuality found = sentences.read(example);
        if (isOnPath(id, found)) {
            wrong.add(id + " must not match: " + example + " but " + found);
        }
    }

    private static boolean isOnPath(String id, Factuality found) {
        return found.path().stream().anyMatch(step -> step.rule().equals(id));
    }
}
