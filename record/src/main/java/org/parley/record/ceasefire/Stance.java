package org.parley.record.ceasefire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Ceasefire.Status;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.gather.Telling;

/**
 * What one report tells of a cease-fire.
 *
 * @param table keys of the sides that are to hold it, of those that count in this negotiation
 * @param start from when it holds, or is to hold
 */
record Stance(Claim<Ceasefire> claim, List<String> table, Terms terms, Optional<Day> start, Optional<LocalDate> told)
        implements Telling {

    private static final Set<Status> TALK =
            EnumSet.of(Status.PROPOSED, Status.OFFERED, Status.DEMANDED, Status.REJECTED);
    private static final Set<Status> MADE = EnumSet.of(Status.ACCEPTED, Status.DECLARED);

    Stance {
        table = List.copyOf(table);
    }

    Status status() {
        return claim.item().status();
    }

    /** Day of the report; the last of all where it has none. */
    LocalDate day() {
        return told.orElse(LocalDate.MAX);
    }

    /** Whether it is only wanted, or refused. */
    boolean isTalk() {
        return TALK.contains(status());
    }

    /** Whether it is agreed on, or one side's word, and need not have begun. */
    boolean isMade() {
        return MADE.contains(status());
    }

    /** Whether it says of a day that is not told that a cease-fire holds: amid calls for one, most likely misread. */
    boolean isBare() {
        return status() == Status.IN_EFFECT && start.isEmpty();
    }

    /** Whether it was broken, or is no more. */
    boolean isOver() {
        return status() == Status.VIOLATED || status() == Status.ENDED;
    }

    @Override
    public Collection<String> places() {
        return List.of("cease-fire");
    }

    /** What tells its day or its terms is placed before the bare word, which means the one that is talked of. */
    @Override
    public int pass() {
        return start.isPresent() || !terms.isEmpty() ? 0 : 1;
    }

    @Override
    public int detail() {
        return table.size() + (start.isPresent() ? 2 : 0) + (terms.isEmpty() ? 0 : 1);
    }
}
