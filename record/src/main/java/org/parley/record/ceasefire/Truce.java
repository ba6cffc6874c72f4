package org.parley.record.ceasefire;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.record.field.Day;
import org.parley.record.gather.Thing;
import org.parley.record.match.Table;

/**
 * What is known of one cease-fire so far. As long as it is only wanted, all who want or refuse one of the same kind speak of it; once it is
 * made, it has its day, and what is wanted later is another.
 */
final class Truce implements Thing<Stance> {

    /** Days in which calls for a cease-fire are calls for the same one. */
    private static final long TALK = 60;

    /** Days after the last call in which one is agreed on that was called for. */
    private static final long AGREED = 30;

    /** Days in which a cease-fire that was made is told to hold, to be broken or to end, without its day. */
    private static final long MEMORY = 400;

    /** Days in which reports without its day tell again that it was made. */
    private static final long MADE = 60;

    /** Days by which the day from which it is to hold may change. */
    private static final long MOVED = 21;

    /** Days by which reports may differ on the day from which it holds. */
    private static final long ERROR = 2;

    /** Days after it was made in which reports still tell of the call for it. */
    private static final long ECHO = 3;

    private List<String> table = List.of();
    private final TreeSet<LocalDate> told = new TreeSet<>();
    private Terms terms = Terms.NONE;
    private Optional<Day> held = Optional.empty();
    private Optional<Day> wanted = Optional.empty();
    private Optional<LocalDate> made = Optional.empty();
    private Optional<LocalDate> broken = Optional.empty();
    private boolean isWanted;
    private boolean isMade;

    @Override
    public int likeness(Stance stance) {
        if (!Table.mayBe(table, stance.table()) || !terms.mayBe(stance.terms())) {
            return 0;
        }
        int fit = stance.isTalk() ? talk(stance) : stance.isMade() ? made(stance) : after(stance);
        return fit == 0 ? 0 : fit + likeTerms(stance) + near(stance);
    }

    /** What is of one kind is surely the same; a bare "cease-fire" is the general one rather than one of a kind. */
    private int likeTerms(Stance stance) {
        if (stance.terms().isEmpty() || terms.isEmpty()) {
            return terms.isSpecial() ? 0 : 20;
        }
        return 20 + 10 * terms.shared(stance.terms());
    }

    private int near(Stance stance) {
        return (int) Math.max(0, 9 - since(stance) / 7);
    }

    private int talk(Stance stance) {
        if (isMade) {
            boolean isLookBack = starts(held.or(() -> wanted), stance, ERROR) > 0;
            return isLookBack || daysAfterMade(stance) <= ECHO ? 1 + starts(held, stance, ERROR) : 0;
        }
        return since(stance) <= TALK && !isOtherDay(wanted, stance, MOVED) ? 1 + starts(wanted, stance, MOVED) : 0;
    }

    private int made(Stance stance) {
        if (!isMade) {
            return since(stance) <= AGREED && !isOtherDay(wanted, stance, MOVED)
                    ? 1 + starts(wanted, stance, MOVED)
                    : 0;
        }
        int day = starts(held, stance, ERROR);
        boolean isAgain = broken.isPresent()
                && stance.told().isPresent()
                && stance.told().get().isAfter(broken.get().plusDays(ECHO));
        return day > 0 || !isAgain && !isOtherDay(held, stance, ERROR) && since(stance) <= MADE ? 1 + day : 0;
    }

    private int after(Stance stance) {
        if (!isMade) {
            return since(stance) <= AGREED && !isOtherDay(wanted, stance, MOVED)
                    ? 1 + starts(wanted, stance, MOVED)
                    : 0;
        }
        int day = starts(held, stance, ERROR);
        boolean isOfIt = !isOtherDay(held, stance, ERROR) && daysAfterMade(stance) >= -ECHO && since(stance) <= MEMORY;
        return day > 0 || isOfIt ? 1 + day + (since(stance) <= MADE ? 30 : 0) : 0;
    }

    /** Negative before it was made. */
    private long daysAfterMade(Stance stance) {
        return made.isPresent() && stance.told().isPresent()
                ? ChronoUnit.DAYS.between(made.get(), stance.told().get())
                : 0;
    }

    /** Days between the report and the nearest one that tells of it. */
    private long since(Stance stance) {
        if (stance.told().isEmpty() || told.isEmpty()) {
            return 0;
        }
        LocalDate day = stance.told().get();
        LocalDate before = told.floor(day);
        LocalDate after = told.ceiling(day);
        long back = before == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(before, day);
        long ahead = after == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, after);
        return Math.min(back, ahead);
    }

    /** How much the day speaks for it; 0 where one of them has none. */
    private static int starts(Optional<Day> start, Stance stance, long days) {
        if (start.isEmpty() || stance.start().isEmpty()) {
            return 0;
        }
        Day mine = start.get();
        Day theirs = stance.start().get();
        return mine.equals(theirs) ? 40 : mine.distance(theirs) <= days ? 20 : 0;
    }

    private static boolean isOtherDay(Optional<Day> start, Stance stance, long days) {
        return start.isPresent()
                && stance.start().isPresent()
                && start.get().distance(stance.start().get()) > days;
    }

    /** For and against it stand side by side in one report. */
    @Override
    public boolean isEchoedBy(Stance stance) {
        return stance.isTalk()
                && !isMade
                && terms.with(stance.terms()).equals(terms)
                && (stance.start().isEmpty() || stance.start().equals(wanted));
    }

    @Override
    public void add(Stance stance) {
        if (stance.table().size() > table.size()) {
            table = stance.table();
        }
        terms = terms.with(stance.terms());
        stance.told().ifPresent(told::add);
        if (stance.isTalk()) {
            isWanted = true;
            wanted = wanted.or(stance::start);
        } else if (isMade || !isWanted || !stance.isBare()) {
            isMade = true;
            held = held.or(stance::start);
            if (stance.isOver()) {
                broken = stance.told()
                        .filter(day -> broken.isEmpty() || day.isBefore(broken.get()))
                        .or(() -> broken);
            }
            made = stance.told()
                    .filter(day -> made.isEmpty() || day.isBefore(made.get()))
                    .or(() -> made);
        }
    }
}
