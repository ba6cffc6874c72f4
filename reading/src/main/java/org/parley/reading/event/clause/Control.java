package org.parley.reading.event.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.language.lexicon.LexiconFile;

/**
 * Who does what an infinitive or gerund says ({@code control.tsv}): by default the object of the verb above it, where there is one,
 * else its subject. Immutable.
 */
public final class Control {

    private static final List<String> DEFAULT = List.of("obj", "subj");

    private final Map<String, List<String>> byLemma;

    private Control(Map<String, List<String>> byLemma) {
        this.byLemma = byLemma;
    }

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    public static Control load() {
        Map<String, List<String>> byLemma = new HashMap<>();
        for (LexiconFile.Entry entry : LexiconFile.read(Control.class, "control.tsv")) {
            for (String lemma : entry.list("words")) {
                byLemma.put(lemma, entry.list("controllers"));
            }
        }
        return new Control(byLemma);
    }

    /** Where to look for the doer, best first: {@code obj}, {@code subj}, or a preposition whose object it is. */
    List<String> of(String lemma) {
        return byLemma.getOrDefault(lemma, DEFAULT);
    }
}
