package org.parley.record.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.item.Document;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.gather.Bag;
import org.parley.record.gather.Telling;

/**
 * What one report tells of a paper.
 *
 * @param authors keys of sides
 * @param recipients keys of sides
 * @param about what it is about, and what it is called
 * @param told day of the report
 * @param status as far as the claim bears it out: what is only planned is announced
 * @param act day on which it came to have its status
 * @param isIndefinite whether no word for it says that it is known: "an agreement"
 * @param isAnother whether the words say that it is not the one there was before: "a second memorandum"
 */
record Paper(
        Claim<Document> claim,
        Set<String> authors,
        Set<String> recipients,
        Bag about,
        Document.Status status,
        Optional<LocalDate> told,
        Optional<Day> act,
        Optional<Day> due,
        boolean isIndefinite,
        boolean isAnother)
        implements Telling {

    Paper {
        authors = Set.copyOf(authors);
        recipients = Set.copyOf(recipients);
    }

    Document.Kind kind() {
        return claim.item().kind();
    }

    /** By those who write it and those whom it is for. */
    @Override
    public Collection<String> places() {
        Set<String> places = new TreeSet<>(authors);
        places.addAll(recipients);
        return places.isEmpty() ? List.of("nobody") : places;
    }

    /** What a report calls by a name or "the agreement", it has mostly told of before. */
    @Override
    public int detail() {
        if (!isIndefinite && claim.item().about().isEmpty()) {
            return 0;
        }
        return 2 * authors.size()
                + recipients.size()
                + about.weight()
                + (act.isPresent() ? 2 : 0)
                + (due.isPresent() ? 2 : 0);
    }
}
