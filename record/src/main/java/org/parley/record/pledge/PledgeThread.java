package org.parley.record.pledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.item.Item;
import org.parley.record.field.Day;
import org.parley.record.gather.Bag;
import org.parley.record.gather.Thing;

/**
 * What is known of one promise or demand so far. Promises of one side share many words; two that are told apart wrongly do less harm
 * than two that are taken for one.
 *
 * @param <I> a commitment or a condition
 */
final class PledgeThread<I extends Item> implements Thing<Pledge<I>> {

    private static final int WHOLE = 100;

    /** Percent of all their words that two wordings of one promise share. */
    private static final int ALIKE = 60;

    /** Percent for two that name different sides, or days. */
    private static final int VERY_ALIKE = 80;

    /** Percent of the words of the shorter one, for reports of the same days. */
    private static final int CONTAINED = 90;

    /** Weight of the words that two wordings share at least. */
    private static final int LEAST = 4;

    /** So many wordings are compared; the first ones. */
    private static final int WORDINGS = 50;

    /** Days in which reports tell of one promise in shorter words. */
    private static final long SAME_NEWS = 7;

    /** Days in which they do in a word or two. */
    private static final long SAME_STORY = 2;

    /** Days after which what was kept or broken is not promised any more. */
    private static final long GRACE = 14;

    /** Days after which the same words are a promise made anew. */
    private static final long MEMORY = 180;

    private final List<Bag> wordings = new ArrayList<>();
    private Set<String> owners = Set.of();
    private Set<String> others = Set.of();
    private Optional<Day> due = Optional.empty();
    private Optional<LocalDate> over = Optional.empty();
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    @Override
    public int likeness(Pledge<I> pledge) {
        long days = Math.abs(days(last, pledge));
        if (days > MEMORY || !pledge.isOver() && days(over, pledge) > GRACE) {
            return 0;
        }
        int required = required(pledge);
        if (required > WHOLE || isAnother(pledge)) {
            return 0;
        }
        int alike = 0;
        for (Bag wording : wordings) {
            if (isOpposite(wording, pledge.action())) {
                return 0;
            }
            alike = Math.max(alike, likeness(wording, pledge.action(), days));
        }
        return alike >= required ? alike : 0;
    }

    /** "More prisoners" are not those that were promised before. */
    private boolean isAnother(Pledge<I> pledge) {
        return pledge.action().renewed()
                && days(first, pledge) > 1
                && wordings.stream().noneMatch(Bag::renewed);
    }

    private static boolean isOpposite(Bag one, Bag other) {
        return one.negated() != other.negated() || one.differsInNumbers(other);
    }

    /** That all they share are common words is not enough, unless they have no others. */
    private static int likeness(Bag one, Bag other, long days) {
        int shared = one.shared(other);
        int less = Math.min(one.weight(), other.weight());
        if (shared == 0 || shared < Math.min(LEAST, less) || !one.sharesTelling(other)) {
            return 0;
        }
        boolean isSameNews = days <= (shared >= LEAST ? SAME_NEWS : SAME_STORY);
        boolean isContained = isSameNews && WHOLE * shared >= CONTAINED * less;
        return Math.max(2 * WHOLE * shared / (one.weight() + other.weight()), isContained ? ALIKE : 0);
    }

    private int required(Pledge<I> pledge) {
        boolean sameOwners = pledge.owners().equals(owners);
        if (!sameOwners
                && !owners.containsAll(pledge.owners())
                && !pledge.owners().containsAll(owners)) {
            return Integer.MAX_VALUE;
        }
        boolean otherDay = due.isPresent()
                && pledge.due().isPresent()
                && !due.get().overlaps(pledge.due().get());
        return sameOwners && !otherDay && !isForOthers(pledge) && !isOtherwiseCounted(pledge) ? ALIKE : VERY_ALIKE;
    }

    /** Weeks later, numbers where none were told before, or none where some were. */
    private boolean isOtherwiseCounted(Pledge<I> pledge) {
        return Math.abs(days(last, pledge)) > GRACE
                && wordings.stream()
                        .noneMatch(wording -> wording.numbers().isEmpty()
                                == pledge.action().numbers().isEmpty());
    }

    private boolean isForOthers(Pledge<I> pledge) {
        return !others.isEmpty()
                && !pledge.others().isEmpty()
                && pledge.others().stream().noneMatch(others::contains);
    }

    private static long days(Optional<LocalDate> from, Pledge<?> pledge) {
        return from.isPresent() && pledge.told().isPresent()
                ? ChronoUnit.DAYS.between(from.get(), pledge.told().get())
                : 0;
    }

    @Override
    public boolean isEchoedBy(Pledge<I> pledge) {
        return false;
    }

    @Override
    public void add(Pledge<I> pledge) {
        if (wordings.size() < WORDINGS && !wordings.contains(pledge.action())) {
            wordings.add(pledge.action());
        }
        owners = owners.isEmpty() ? pledge.owners() : owners;
        others = others.isEmpty() ? pledge.others() : others;
        due = pledge.due().or(() -> due);
        if (pledge.isOver()) {
            over = over.or(pledge::told);
        }
        first = first.or(pledge::told);
        last = pledge.told().or(() -> last);
    }
}
