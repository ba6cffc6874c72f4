package org.parley.cli.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.record.claim.Filed;
import org.parley.store.Card;
import org.parley.store.RecordBook;
import org.parley.store.Utterance;

/** Reports of a ledger. Those looked up last are kept at hand, as entries that stand together rest on the same ones. */
public final class LedgerSources implements Sources {

    private static final int AT_HAND = 256;

    private final RecordBook book;
    private final Map<String, Optional<Filed>> reports = new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Filed>> eldest) {
            return size() > AT_HAND;
        }
    };
    private final Map<String, Set<String>> told = new HashMap<>();

    public LedgerSources(RecordBook book) {
        this.book = book;
    }

    @Override
    public Optional<Filed> report(String key) {
        // The map orders itself by use, so that a look changes it: no computeIfAbsent.
        Optional<Filed> known = reports.get(key);
        if (known == null) {
            known = book.filed(key);
            reports.put(key, known);
        }
        return known;
    }

    @Override
    public List<Utterance> statements(String negotiation, String identity) {
        Set<String> reports = told.computeIfAbsent(
                negotiation, id -> book.cards(id).stream().map(Card::key).collect(Collectors.toSet()));
        return book.statementsBy(identity).stream()
                .filter(said -> reports.contains(said.filed().key()))
                .toList();
    }
}
