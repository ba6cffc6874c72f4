package org.parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.record.account.Account;
import org.parley.record.account.Identity;
import org.parley.record.claim.Filed;

/**
 * The ledger as it is read: {@link Ledger#book()}. All lists have one order, whatever the order of filing. Every method throws
 * {@link LedgerException} where the file cannot be read.
 */
public interface RecordBook {

    /** Every negotiation, the one with the latest report first, then by id. Reads no account. */
    List<Summary> summaries();

    /** @param id that of a {@link Summary} */
    Optional<Account> account(String id);

    /**
     * The negotiations that a claim belongs to: mostly one.
     *
     * @param claim {@code k3f9qz1.r2}; of an entry any of its claims
     * @return ids of negotiations
     */
    List<String> negotiationsOf(String claim);

    /**
     * The negotiations in which somebody has a part or a say.
     *
     * @param identity its key
     * @return ids of negotiations, in alphabetical order
     */
    List<String> negotiationsWith(String identity);

    /** Every report, by day and key; those without a day come last. */
    List<Card> cards();

    /** The reports of one negotiation, by day and key. */
    List<Card> cards(String negotiation);

    /**
     * The reports that a person may mean.
     *
     * @param wanted a key, the beginning of keys, or the name that the source gave (with or without the ending of a file's name); a
     *     key that is whole means only its report
     * @return by day and key; several where it is ambiguous
     */
    List<Card> find(String wanted);

    /** @param key whole */
    Optional<Filed> filed(String key);

    /**
     * Readings in the order of {@link Filed#ORDER}.
     *
     * @param keys whole; those that the ledger does not hold are left out
     */
    List<Filed> filed(Collection<String> keys);

    /** What was filed at or after an instant, new and superseded readings alike, by day and key. */
    List<Card> filedSince(Instant since);

    /**
     * Identities that a person may mean by a name, the one named in most reports first, then by key.
     *
     * @param name a key, a name or part of one, in any case and with or without accents
     */
    List<Identity> known(String name);

    /**
     * The reports in which an identity is named, by day and key.
     *
     * @param identity its key
     */
    List<Card> naming(String identity);

    /**
     * What somebody said, by the day of the report, its key and the place in it.
     *
     * @param identity key of the speaker
     */
    List<Utterance> statementsBy(String identity);
}
