package org.parley.record.linking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.record.identity.TableFile;

/** How much a kind of evidence says for a table, and whether it can found a negotiation. */
record Weight(int value, boolean founds) {

    private static final Map<String, Weight> WEIGHTS =
            TableFile.read(Weight.class, "weights.tsv", List.of("evidence", "weight", "founds")).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0),
                            row -> new Weight(Integer.parseInt(row.get(1)), row.get(2).equals("yes"))));

    private static final Weight NONE = new Weight(0, false);

    /** @param evidence word of the kind of an item or the move of an event */
    static Weight of(String evidence) {
        return WEIGHTS.getOrDefault(evidence, NONE);
    }
}
