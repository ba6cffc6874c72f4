package org.parley.reading.event.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/**
 * The same deed told in two ways, {@code pairs.tsv}. What is read wrongly is listed with its wrong answer in {@code known-wrong.tsv};
 * an entry there that is right by now, or wrong in another way, fails as well.
 */
class ModalityPairsTest {

    private final MarkedSentence sentences = new MarkedSentence();
    private final Map<String, String> known = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyPairIsReadAsMarked() {
        List<Entry> pairs = LexiconFile.read(ModalityPairsTest.class, "pairs.tsv");
        for (Entry entry : LexiconFile.read(ModalityPairsTest.class, "known-wrong.tsv")) {
            known.put(entry.id(), entry.cell("read"));
        }
        int excused = known.size();
        for (Entry pair : pairs) {
            check(pair.id() + ".first", pair.cell("first"), pair.cell("modality"));
            check(pair.id() + ".second", pair.cell("second"), pair.cell("other"));
        }
        assertTrue(pairs.size() >= 400, () -> "only " + pairs.size() + " pairs");
        assertTrue(excused * 100 <= pairs.size() * 2 * 3, () -> excused + " sentences are known to be wrong");
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertEquals(Map.of(), known, "known wrong, but in no pair");
    }

    private void check(String id, String sentence, String expected) {
        Factuality found = sentences.read(sentence);
        String read = found.modality().word();
        String excuse = known.remove(id);
        if (excuse == null && !read.equals(expected)) {
            wrong.add(id + ": " + sentence + " is " + expected + " but " + found);
        } else if (excuse != null && !read.equals(excuse)) {
            wrong.add(id + " is known as " + excuse + " but is now " + read + ": mend known-wrong.tsv");
        }
    }
}
