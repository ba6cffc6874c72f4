package org.parley.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.record.account.Kind;

/**
 * What a list shows of a negotiation, without its account being read.
 *
 * @param id {@code russia-ukraine}
 * @param title for people
 * @param sides keys of the identities that negotiate, in alphabetical order
 * @param reports how many tell of it
 * @param origins how many of them are independent
 * @param first day of the first report
 * @param last day of the last report
 * @param entries how many of each kind; kinds without any are left out
 * @param conflicts how many
 * @param held the latest round that was held
 * @param ahead the earliest round after it that is proposed, scheduled, under way or postponed
 * @param owed how many commitments are neither kept nor broken nor withdrawn
 * @param due ISO 8601 dates by which something open is owed: commitments, conditions, papers not yet delivered
 */
public record Summary(
        String id,
        String title,
        List<String> sides,
        int reports,
        int origins,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Map<Kind, Integer> entries,
        int conflicts,
        Optional<Meeting> held,
        Optional<Meeting> ahead,
        int owed,
        List<String> due) {

    public Summary {
        sides = List.copyOf(sides);
        entries = Map.copyOf(entries);
        due = List.copyOf(due);
    }

    /**
     * A round in a few words.
     *
     * @param start ISO 8601 day, month, year or span
     * @param venue in the words of the reports
     * @param status the contract's word
     */
    public record Meeting(Optional<String> start, Optional<String> venue, String status) {}
}
