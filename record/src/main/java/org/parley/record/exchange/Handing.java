package org.parley.record.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.item.Exchange;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.gather.Telling;

/**
 * What one report tells of an exchange.
 *
 * @param parties keys of sides
 * @param told day of the report
 * @param date when it is carried out, was, or was agreed
 * @param isAnother whether the words say that it is not the one there was before: "more prisoners"
 */
record Handing(
        Claim<Exchange> claim,
        Set<String> parties,
        Counts counts,
        Optional<LocalDate> told,
        Optional<Day> date,
        boolean isAnother)
        implements Telling {

    Handing {
        parties = Set.copyOf(parties);
    }

    static Handing of(Claim<Exchange> claim, Set<String> renewals) {
        String text = claim.filed().reading().report().text();
        return new Handing(
                claim,
                new HashSet<>(claim.sides(claim.item().parties())),
                Counts.of(claim),
                claim.published(),
                claim.item().date().flatMap(Day::of),
                claim.item().basis().namings().stream()
                        .flatMap(naming -> Stream.of(
                                naming.words().of(text).toLowerCase(Locale.ROOT).split("[^a-z]+", -1)))
                        .anyMatch(renewals::contains));
    }

    Exchange.Category category() {
        return claim.item().category();
    }

    Exchange.Status status() {
        return claim.item().status();
    }

    boolean isCarriedOut() {
        return status() == Exchange.Status.UNDER_WAY || status() == Exchange.Status.COMPLETED;
    }

    /** The day on which people were handed over; where it is not told, that of the report. */
    Optional<Day> carriedOut() {
        return date.or(() -> told.map(day -> new Day(day, day)));
    }

    @Override
    public Collection<String> places() {
        return parties.isEmpty() ? List.of("nobody") : new TreeSet<>(parties);
    }

    /** What was carried out over several days is known before what each of them brought. */
    @Override
    public int pass() {
        boolean isWhole = isCarriedOut()
                && !counts.isEmpty()
                && date.filter(day -> !day.isExact() && isRow(day)).isPresent();
        return isWhole ? 0 : 1;
    }

    /** A row of days, not a month or a year in which it was some day. */
    private static boolean isRow(Day day) {
        return day.first().plusDays(14).isAfter(day.last());
    }

    @Override
    public int detail() {
        return 2 * counts.bySide().size() + parties.size() + (date.isPresent() ? 2 : 0);
    }
}
