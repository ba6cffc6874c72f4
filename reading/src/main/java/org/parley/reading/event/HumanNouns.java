package org.parley.reading.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.language.lexicon.LexiconFile;

/** Nouns that mean people, with their PLOVER sector ({@code people.tsv}): protesters, soldiers, civilians. Immutable. */
final class HumanNouns {

    private final Map<String, Optional<String>> sectors = new HashMap<>();

    private HumanNouns() {}

    static HumanNouns load() {
        HumanNouns nouns = new HumanNouns();
        for (LexiconFile.Entry entry : LexiconFile.read(HumanNouns.class, "people.tsv")) {
            String sector = entry.cell("sector");
            for (String noun : entry.list("nouns")) {
                nouns.sectors.put(noun, sector.isEmpty() ? Optional.empty() : Optional.of(sector));
            }
        }
        return nouns;
    }

    boolean has(String lemma) {
        return sectors.containsKey(lemma);
    }

    Optional<String> sector(String lemma) {
        return sectors.getOrDefault(lemma, Optional.empty());
    }
}
