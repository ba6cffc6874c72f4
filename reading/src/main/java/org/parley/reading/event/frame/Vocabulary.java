package org.parley.reading.event.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;

/** The codes that a frame may name: PLOVER's types and modes, CAMEO's digits, and the acts whose codes depend on a thing. */
final class Vocabulary {

    private static final String FOLDER = "/org/parley/reading/event/code/";

    private final Map<String, List<String>> modes = new HashMap<>();
    private final Set<String> acts = new HashSet<>();

    private Vocabulary() {}

    /** @throws org.parley.language.lexicon.LexiconException if a list is broken */
    static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, FOLDER + "plover.tsv")) {
            vocabulary.modes.put(entry.id(), entry.list("modes"));
        }
        for (LexiconFile.Entry entry : LexiconFile.read(Vocabulary.class, FOLDER + "acts.tsv")) {
            vocabulary.acts.add(entry.cell("act"));
        }
        return vocabulary;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a code of the entry is none */
    void check(LexiconFile.Entry entry) {
        String plover = entry.cell("plover");
        if (!plover.isEmpty() && !isPlover(plover)) {
            throw entry.error("PLOVER has no type or mode " + plover);
        }
        String cameo = entry.cell("cameo");
        if (!cameo.isEmpty() && !acts.contains(cameo) && !isCameo(cameo)) {
            throw entry.error("expected 2 to 4 digits or an act of acts.tsv, found " + cameo);
        }
    }

    private boolean isPlover(String code) {
        int slash = code.indexOf('/');
        List<String> known = modes.get(slash < 0 ? code : code.substring(0, slash));
        return known != null && (slash < 0 || known.contains(code.substring(slash + 1)));
    }

    private static boolean isCameo(String code) {
        return code.length() >= 2 && code.length() <= 4 && code.chars().allMatch(c -> '0' <= c && c <= '9');
    }
}
