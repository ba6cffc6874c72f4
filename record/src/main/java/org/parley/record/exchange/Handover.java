package org.parley.record.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.item.Exchange;
import org.parley.record.exchange.Counts.Relation;
import org.parley.record.field.Day;
import org.parley.record.gather.Thing;

/**
 * What is known of one exchange so far. One that was agreed, or carried out over several days, has parts: days on which fewer were handed over.
 */
final class Handover implements Thing<Handing> {

    /** Days after the first word of an exchange in which reports without numbers still mean it. */
    private static final long FRESH = 14;

    /** Days in which an exchange that was agreed without numbers is carried out. */
    private static final long SOON = 30;

    /** Days in which one agreed with numbers is. */
    private static final long LONG = 60;

    /** Days in which reports that tell the same numbers look back on it. */
    private static final long MEMORY = 120;

    /** Days after which an agreement without a day is carried out, in parts, at the latest. */
    private static final long START = 21;

    /** Days that lie between parts at most. */
    private static final long PAUSE = 7;

    /** Days after it was carried out in which reports tell of what was agreed as if it were to come. */
    private static final long GRACE = 21;

    private final Categories categories;
    private final Set<Exchange.Category> seen = EnumSet.noneOf(Exchange.Category.class);
    private final SortedMap<LocalDate, Counts> parts = new TreeMap<>();
    private Set<String> parties = Set.of();
    private Counts whole = Counts.NONE;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<Day> planned = Optional.empty();
    private Optional<Day> done = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private boolean hasPlan;
    private boolean isCounted;

    Handover(Categories categories) {
        this.categories = categories;
    }

    @Override
    public int likeness(Handing handing) {
        int people = seen.stream()
                .mapToInt(one -> categories.likeness(one, handing.category()))
                .max()
                .orElse(0);
        int between = between(handing);
        if (people == 0 || between == 0) {
            return 0;
        }
        int fit = handing.isCarriedOut() ? carriedOut(handing) : told(handing);
        return fit > 0 ? people + between + fit : 0;
    }

    private int between(Handing handing) {
        if (handing.parties().isEmpty() || parties.isEmpty()) {
            return 1;
        }
        if (handing.parties().equals(parties)) {
            return 3;
        }
        return parties.containsAll(handing.parties()) || handing.parties().containsAll(parties) ? 2 : 0;
    }

    /** By what has no numbers and no day; by what tells of a part, as a report may tell of several, or of the whole beside them. */
    @Override
    public boolean isEchoedBy(Handing handing) {
        boolean isVague = handing.counts().isEmpty() && handing.date().isEmpty() && !handing.isAnother();
        return isVague || isPart(handing) || handing.isCarriedOut() && !parts.isEmpty() && isWhole(handing);
    }

    private boolean isWhole(Handing handing) {
        return handing.counts().to(whole) == Relation.EQUAL;
    }

    /** One that is proposed, agreed or refused. */
    private int told(Handing handing) {
        Relation relation = handing.counts().to(whole);
        if (isDone() && !isLookBack(handing, relation)) {
            return 0;
        }
        long days = Math.abs(days(first, handing));
        if (relation == Relation.EQUAL) {
            return days <= MEMORY || done.isPresent() ? 5 : 0;
        }
        if (handing.isAnother() && days > 1) {
            return 0;
        }
        if (relation == Relation.UNKNOWN) {
            return days <= FRESH || overlaps(planned, handing.date())
                    ? 2 + (overlaps(planned, handing.date()) ? 1 : 0)
                    : 0;
        }
        return days <= 2 && hasPlan ? 1 : 0;
    }

    /** What was agreed is told again after it was carried out: by its day, or with its numbers, for some time. */
    private boolean isLookBack(Handing handing, Relation relation) {
        Optional<LocalDate> end = done.map(Day::last);
        if (handing.date().isPresent() && first.isPresent()) {
            LocalDate day = handing.date().get().last();
            return !day.isAfter(end.orElse(day)) && !day.isBefore(first.get().minusDays(SOON));
        }
        long since = days(end, handing);
        return relation == Relation.EQUAL ? since <= GRACE : relation == Relation.UNKNOWN && since <= 1;
    }

    /** One that is, or was, carried out. */
    private int carriedOut(Handing handing) {
        Relation relation = handing.counts().to(whole);
        return hasPlan ? asPlanned(handing, relation) : again(handing, relation);
    }

    private int asPlanned(Handing handing, Relation relation) {
        Optional<Day> day = handing.carriedOut();
        if (day.isPresent()
                && first.isPresent()
                && done.isEmpty()
                && parts.isEmpty()
                && day.get().last().isBefore(first.get().minusDays(3))
                && handing.date().isPresent()) {
            return 0;
        }
        long days = days(first, handing);
        return switch (relation) {
            case EQUAL -> !isDone() && days <= LONG || isWithinSpan(handing) || isUndated(handing) ? 5 : 0;
            case LESS -> part(handing, days);
            case MORE -> 0;
            case UNKNOWN -> unknown(handing, days);
        };
    }

    private boolean isUndated(Handing handing) {
        return handing.date().isEmpty() && days(first, handing) <= MEMORY && done.isPresent();
    }

    private int unknown(Handing handing, long days) {
        if (isWithinSpan(handing)) {
            return 3;
        }
        boolean isOpen = !isDone() && days <= (whole.isEmpty() ? SOON : LONG) && !handing.isAnother();
        return isOpen && days(last, handing) <= START ? days(last, handing) <= PAUSE ? 2 : 1 : 0;
    }

    /** Fewer than were agreed: a day's part, as long as all parts are no more than the whole. */
    private int part(Handing handing, long days) {
        Optional<LocalDate> day = handing.carriedOut().map(Day::first);
        if (day.isEmpty()) {
            return 0;
        }
        Optional<Counts> same = partOf(day.get(), handing);
        if (same.isPresent()) {
            return handing.counts().to(same.get()) == Relation.EQUAL ? 5 : 1;
        }
        if (!handing.carriedOut().get().isExact()) {
            return isWithinSpan(handing) || !isDone() && days <= LONG ? 1 : 0;
        }
        boolean isOpen = isDone() ? isWithinSpan(handing) : isInSeries(day.get());
        Relation sum = delivered().plus(handing.counts()).to(whole);
        return isOpen && (sum == Relation.LESS || sum == Relation.EQUAL) ? 3 : 0;
    }

    /** Soon after it was agreed, in the days for which it was planned, or soon after another part. */
    private boolean isInSeries(LocalDate day) {
        if (!parts.isEmpty()) {
            return !day.isAfter(parts.lastKey().plusDays(PAUSE))
                    && !day.isBefore(parts.firstKey().minusDays(PAUSE));
        }
        return planned.filter(days -> !days.last().plusDays(PAUSE).isBefore(day))
                        .isPresent()
                || first.filter(told -> !told.plusDays(START).isBefore(day)).isPresent();
    }

    /** Without a word on the numbers, that it was carried out may have been its first day. */
    private boolean isDone() {
        return done.isPresent() && (isCounted || whole.isEmpty());
    }

    /** What is known of that day; a report that gives no day may tell of the day before. */
    private Optional<Counts> partOf(LocalDate day, Handing handing) {
        Optional<Counts> same = Optional.ofNullable(parts.get(day));
        if (handing.date().isPresent()
                || same.filter(counts -> handing.counts().to(counts) == Relation.EQUAL)
                        .isPresent()) {
            return same;
        }
        return Optional.ofNullable(parts.get(day.minusDays(1)))
                .filter(counts -> handing.counts().to(counts) == Relation.EQUAL)
                .or(() -> same);
    }

    private Counts delivered() {
        return parts.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    private boolean isWithinSpan(Handing handing) {
        Optional<Day> day = handing.carriedOut();
        return day.isPresent()
                && done.isPresent()
                && day.get()
                                .distance(new Day(
                                        parts.isEmpty() ? done.get().first() : parts.firstKey(),
                                        done.get().last()))
                        <= (handing.date().isPresent() ? 0 : 2);
    }

    /** One carried out of which nothing was told before: the same day, or the same numbers soon after. */
    private int again(Handing handing, Relation relation) {
        long apart =
                done.flatMap(mine -> handing.carriedOut().map(mine::distance)).orElse(0L);
        long near = handing.date().isPresent() ? 1 : 2;
        return switch (relation) {
            case EQUAL -> apart <= near || handing.date().isEmpty() && apart <= SOON ? 5 : 0;
            case UNKNOWN -> apart <= near && !handing.isAnother() ? 2 : 0;
            default -> apart == 0 && handing.date().isPresent() ? 1 : 0;
        };
    }

    private static boolean overlaps(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }

    private static long days(Optional<LocalDate> from, Handing handing) {
        return from.isPresent() && handing.told().isPresent()
                ? ChronoUnit.DAYS.between(from.get(), handing.told().get())
                : 0;
    }

    /** Whether it tells of a day's part of the whole. */
    boolean isPart(Handing handing) {
        return handing.isCarriedOut() && hasPlan && handing.counts().to(whole) == Relation.LESS;
    }

    /** What was handed over on each day, where it was done in parts. */
    SortedMap<LocalDate, Counts> parts() {
        return new TreeMap<>(parts);
    }

    /** Whether the day it gives cannot be that of the end: parts were handed over later. */
    boolean isBeforeParts(Handing handing) {
        return !parts.isEmpty()
                && handing.date()
                        .filter(day -> day.last().isBefore(parts.lastKey()))
                        .isPresent();
    }

    /** The last day of which a part, or the whole, is told in numbers. */
    Optional<LocalDate> lastDay() {
        Optional<LocalDate> end = done.filter(day -> isCounted).map(Day::last);
        return end.or(() -> parts.isEmpty() ? Optional.empty() : Optional.of(parts.lastKey()));
    }

    /** How many were agreed, or handed over in all. */
    Counts whole() {
        return whole;
    }

    @Override
    public void add(Handing handing) {
        boolean isPart = isPart(handing);
        seen.add(handing.category());
        if (handing.parties().size() > parties.size()) {
            parties = handing.parties();
        }
        first = first.isEmpty() ? handing.told() : first;
        last = handing.told().or(() -> last);
        if (isPart) {
            handing.carriedOut().filter(Day::isExact).map(Day::first).ifPresent(day -> addPart(day, handing));
        } else {
            whole = whole.or(handing.counts());
            addWhole(handing);
        }
    }

    private void addPart(LocalDate day, Handing handing) {
        if (partOf(day, handing)
                .filter(counts -> handing.counts().isWithin(counts))
                .isEmpty()) {
            parts.merge(day, handing.counts(), Counts::most);
        }
        if (!parts.isEmpty() && delivered().to(whole) != Relation.LESS) {
            done = Optional.of(new Day(parts.firstKey(), parts.lastKey()));
            isCounted = true;
        }
    }

    private void addWhole(Handing handing) {
        boolean isRow = handing.pass() == 0;
        hasPlan |= !handing.isCarriedOut() || isRow;
        if (!handing.isCarriedOut()) {
            planned = handing.date().or(() -> planned);
        } else if (handing.status() == Exchange.Status.COMPLETED) {
            boolean isBetter = !isCounted && !handing.counts().isEmpty() && !isBeforeParts(handing);
            done = isBetter || done.isEmpty() ? handing.carriedOut().or(() -> done) : done;
            isCounted |= isBetter;
        }
    }
}
