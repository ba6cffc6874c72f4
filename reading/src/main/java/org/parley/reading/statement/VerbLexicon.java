package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconException;
import org.parley.language.lexicon.LexiconFile;

/** The verbs that report speech ({@code verbs.tsv}), by their first word. Immutable. */
final class VerbLexicon {

    private static final String OBJECT = "obj+";

    private final Map<String, List<VerbCue>> byLemma;

    private VerbLexicon(Map<String, List<VerbCue>> byLemma) {
        this.byLemma = byLemma;
    }

    /** @throws LexiconException if the lexicon is broken */
    static VerbLexicon load() {
        Map<String, List<VerbCue>> byLemma = new HashMap<>();
        for (LexiconFile.Entry entry : LexiconFile.read(VerbLexicon.class, "verbs.tsv")) {
            for (String words : entry.list("lemmas")) {
                int space = words.indexOf(' ');
                String lemma = space < 0 ? words : words.substring(0, space);
                String particle = space < 0 ? "" : words.substring(space + 1);
                byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(cue(entry, particle));
            }
        }
        // Entries with a particle say more about the verb, so they are tried first.
        byLemma.values()
                .forEach(cues -> cues.sort((a, b) ->
                        Boolean.compare(a.particle().isEmpty(), b.particle().isEmpty())));
        return new VerbLexicon(byLemma);
    }

    private static VerbCue cue(LexiconFile.Entry entry, String particle) {
        int complements = 0;
        Set<String> prepositions = new HashSet<>();
        Set<String> objectPrepositions = new HashSet<>();
        for (String code : entry.list("complements")) {
            Complement complement = complement(code);
            if (complement != null) {
                complements |= complement.bit();
            } else if (code.startsWith(OBJECT)) {
                objectPrepositions.add(code.substring(OBJECT.length()));
            } else {
                prepositions.add(code);
            }
        }
        return new VerbCue(
                entry.id(),
                kind(entry),
                particle,
                complements,
                prepositions,
                objectPrepositions,
                entry.cell("addressee"));
    }

    private static @Nullable Complement complement(String code) {
        for (Complement complement : Complement.values()) {
            if (complement.code().equals(code)) {
                return complement;
            }
        }
        return null;
    }

    private static CueClass kind(LexiconFile.Entry entry) {
        String word = entry.cell("class").toUpperCase(Locale.ROOT);
        for (CueClass kind : CueClass.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        throw entry.error("no class of cues is called " + word);
    }

    /** The entries of a verb, those with a particle first; empty for a verb that reports no speech. */
    List<VerbCue> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
