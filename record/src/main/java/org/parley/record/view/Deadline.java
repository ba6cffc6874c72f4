package org.parley.record.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.parley.record.account.Entry;
import org.parley.record.field.Day;

/**
 * The day by which something is to be told of an entry.
 *
 * @param last the last day; of a month, its last
 */
record Deadline(String entry, Lapse.Sort sort, LocalDate last) {

    private static final Set<String> PAPER_TO_COME = Set.of("announced", "drafting", "drafted");
    private static final Set<String> OWED = Set.of("pending", "in-progress");
    private static final Set<String> ASKED = Set.of("asserted");
    private static final Set<String> MEETING_TO_COME = Set.of("proposed", "scheduled");
    private static final Set<String> HANDOVER_TO_COME = Set.of("proposed", "agreed");
    private static final Set<String> HOLDING = Set.of("accepted", "declared", "in-effect", "extended");

    /** That of an entry; none where nothing is open or no day is told. */
    static Optional<Deadline> of(Entry entry) {
        return switch (entry.kind()) {
            case DOCUMENT -> of(entry, PAPER_TO_COME, "due", Lapse.Sort.OVERDUE);
            case COMMITMENT -> of(entry, OWED, "due", Lapse.Sort.OVERDUE);
            case CONDITION -> of(entry, ASKED, "due", Lapse.Sort.OVERDUE);
            case ROUND ->
                of(entry, MEETING_TO_COME, entry.value("end").isPresent() ? "end" : "start", Lapse.Sort.UNTOLD);
            case EXCHANGE -> of(entry, HANDOVER_TO_COME, "date", Lapse.Sort.UNTOLD);
            case CEASEFIRE -> of(entry, HOLDING, "end", Lapse.Sort.EXPIRED);
        };
    }

    private static Optional<Deadline> of(Entry entry, Set<String> open, String field, Lapse.Sort sort) {
        return entry.value(field)
                .filter(date -> open.contains(entry.status()))
                .flatMap(Day::of)
                .filter(day -> sort != Lapse.Sort.OVERDUE || !isPast(day, entry))
                .map(day -> new Deadline(entry.id(), sort, day.last()));
    }

    /** What was told only after the day had passed was not due on it; the reader took another day for it. */
    private static boolean isPast(Day day, Entry entry) {
        return entry.citations().stream()
                .flatMap(citation -> citation.published().stream())
                .min(Comparator.naturalOrder())
                .filter(told -> told.isAfter(day.last()))
                .isPresent();
    }

    /** Nothing while the day is not over. */
    Optional<Lapse> lapse(LocalDate today) {
        return today.isAfter(last) ? Optional.of(new Lapse(entry, sort, last)) : Optional.empty();
    }
}
