package org.parley.record.linking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.record.identity.TableFile;

/** How much a kind of evidence says for a table, and whether it can found a negotiation. */
record Weight(int value, Founds founds) {

    /** When evidence can found a negotiation. */
    enum Founds {
        YES,
        /** Where nothing else in the report does. */
        ALONE,
        NO
    }

    private static final Map<String, Weight> WEIGHTS =
            TableFile.read(Weight.class, "weights.tsv", List.of("evidence", "weight", "founds")).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0),
                            row -> new Weight(
                                    Integer.parseInt(row.get(1)),
                                    Founds.valueOf(row.get(2).toUpperCase(Locale.ROOT)))));

    private static final Weight NONE = new Weight(0, Founds.NO);

    /** @param evidence word of the kind of an item or the move of an event, with a status after a dot or without */
    static Weight of(String evidence) {
        int dot = evidence.indexOf('.');
        Weight general = WEIGHTS.getOrDefault(dot < 0 ? evidence : evidence.substring(0, dot), NONE);
        return WEIGHTS.getOrDefault(evidence, general);
    }
}
