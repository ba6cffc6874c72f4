package org.parley.record;

import org.parley.record.ceasefire.CeasefireFold;
import org.parley.record.document.DocumentFold;
import org.parley.record.exchange.ExchangeFold;
import org.parley.record.pledge.CommitmentFold;
import org.parley.record.pledge.ConditionFold;

/** What the fold knows before it sees a report: the rules for each kind of entry, read from their files once. Immutable. */
public record FoldRules(
        DocumentFold documents,
        CommitmentFold commitments,
        ConditionFold conditions,
        ExchangeFold exchanges,
        CeasefireFold ceasefires) {

    /** Reads the files. */
    public static FoldRules load() {
        return new FoldRules(
                new DocumentFold(), new CommitmentFold(), new ConditionFold(), new ExchangeFold(), new CeasefireFold());
    }
}
