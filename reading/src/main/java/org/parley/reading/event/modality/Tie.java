package org.parley.reading.event.modality;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a deed hangs on what governs it.
 *
 * @param host the governing token; no meaning for {@code FREE}
 * @param row the lexicon's word on it, or null where only the structure speaks
 * @param at the token that the row read, where it is not the host: the adjective of a copula, a preposition, a conjunction
 * @param manner what to do without a row
 */
record Tie(int host, @Nullable Embedder row, int at, Manner manner) {

    static final Tie NONE = new Tie(-1, null, -1, Manner.FREE);

    enum Manner {
        /** Governed by nothing. */
        FREE,
        /** As real as the host: predicates, appositions, participles beside the main verb. */
        SHARED,
        SUBJECT,
        OBJECT,
        /** A noun or gerund in a phrase around the host. */
        CIRCUMSTANCE,
        /** "to free the hostages". */
        PURPOSE,
        /** "asked whether". */
        QUESTION,
        /** "Should the army withdraw, ...". */
        CONDITION,
        /** A relative clause. */
        RELATIVE
    }

    static Tie by(Embedder row, int host, int at) {
        return new Tie(host, row, at, Manner.SHARED);
    }

    static Tie without(Manner manner, int host) {
        return new Tie(host, null, host, manner);
    }

    String rule() {
        return row != null ? row.id() : "tie." + manner.name().toLowerCase(Locale.ROOT);
    }
}
