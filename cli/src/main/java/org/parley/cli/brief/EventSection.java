package org.parley.cli.brief;

import java.util.List;
import java.util.Optional;
import org.parley.cli.wording.EventWords;
import org.parley.cli.wording.Names;
import org.parley.model.Event;
import org.parley.model.Reading;

/** What else was done, is planned, demanded or denied: the events that tell of no item of the negotiation. */
final class EventSection {

    private EventSection() {}

    static void write(Reading reading, Names names, Entries entries) {
        List<Event> others = reading.events().stream()
                .filter(event -> event.object().isEmpty())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        EventWords words = new EventWords(names);
        entries.page().heading(reading.negotiation().isEmpty() ? "WHAT HAPPENED" : "WHAT ELSE HAPPENED", others.size());
        for (Event event : others) {
            entries.entry(event.id(), false, words.head(event), event.evidence(), Optional.empty());
        }
    }
}
