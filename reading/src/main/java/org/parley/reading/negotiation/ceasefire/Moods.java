package org.parley.reading.negotiation.ceasefire;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Modality;
import org.parley.model.item.Ceasefire.Status;

/** What a status comes to where it is no plain fact ({@code moods.tsv}). Immutable. */
final class Moods {

    private final Map<Status, Map<Modality, Optional<Status>>> table = new EnumMap<>(Status.class);

    private Moods() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static Moods load() {
        Moods moods = new Moods();
        for (LexiconFile.Entry entry : LexiconFile.read(Moods.class, "moods.tsv")) {
            String says = entry.cell("says");
            Optional<Status> result = says.isEmpty() ? Optional.empty() : Optional.of(StanceWords.status(entry, says));
            moods.table
                    .computeIfAbsent(
                            StanceWords.status(entry, entry.cell("status")), k -> new EnumMap<>(Modality.class))
                    .put(modality(entry), result);
        }
        return moods;
    }

    private static Modality modality(LexiconFile.Entry entry) {
        try {
            return Modality.valueOf(entry.cell("mood").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("no modality is called " + entry.cell("mood"));
        }
    }

    /** The status in a mood; none where nothing is said then. */
    Optional<Status> of(Status status, Modality mood) {
        return table.getOrDefault(status, Map.of()).getOrDefault(mood, Optional.of(status));
    }
}
