package org.parley.record.exchange;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.item.Exchange;
import org.parley.record.claim.Claim;

/**
 * How many from whom.
 *
 * @param bySide by key of the side that hands over; under an empty key where no report tells the side
 */
record Counts(SortedMap<String, Integer> bySide) {

    static final Counts NONE = new Counts(new TreeMap<>());

    /** Counts that are apart by no more than this part, in percent, are told of the same people. */
    private static final int ROUNDING = 2;

    private static final int WHOLE = 100;

    Counts {
        bySide = new TreeMap<>(bySide);
    }

    /** How one stands to another, by the sides for which both tell a number. */
    enum Relation {
        /** One of them tells none. */
        UNKNOWN,
        LESS,
        EQUAL,
        MORE
    }

    static Counts of(Claim<Exchange> claim) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Exchange.Count count : claim.item().counts()) {
            counts.merge(count.from().flatMap(claim.cast()::side).orElse(""), count.n(), Math::max);
        }
        return new Counts(counts);
    }

    boolean isEmpty() {
        return bySide.isEmpty();
    }

    /** Whether fewer, as many or more are handed over here; as many where one side has it so. */
    Relation to(Counts other) {
        Relation found = Relation.UNKNOWN;
        for (String side : bySide.keySet()) {
            Relation relation = relation(bySide.getOrDefault(side, 0), other.from(side));
            if (relation == Relation.EQUAL) {
                return relation;
            }
            found = relation == Relation.UNKNOWN ? found : relation;
        }
        return found;
    }

    private static Relation relation(int mine, int theirs) {
        if (theirs == 0) {
            return Relation.UNKNOWN;
        }
        if (WHOLE * (long) Math.abs(mine - theirs) <= ROUNDING * (long) theirs) {
            return Relation.EQUAL;
        }
        return mine < theirs ? Relation.LESS : Relation.MORE;
    }

    /** From a side; where it is not told, what is told of no side; for no side, the greatest number. 0 where none is told. */
    int from(String side) {
        if (side.isEmpty()) {
            return bySide.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
        return bySide.getOrDefault(side, bySide.getOrDefault("", 0));
    }

    /** What either tells; of the same side, what this one does. */
    Counts or(Counts other) {
        SortedMap<String, Integer> both = new TreeMap<>(other.bySide);
        both.putAll(bySide);
        return new Counts(both);
    }

    Counts plus(Counts other) {
        SortedMap<String, Integer> sum = new TreeMap<>(bySide);
        other.bySide.forEach((side, n) -> sum.merge(side, n, Integer::sum));
        return new Counts(sum);
    }

    /** Of the same side, the greater one. */
    Counts most(Counts other) {
        SortedMap<String, Integer> most = new TreeMap<>(bySide);
        other.bySide.forEach((side, n) -> most.merge(side, n, Math::max));
        return new Counts(most);
    }

    /** Whether it says nothing that the other does not say too. */
    boolean isWithin(Counts other) {
        return bySide.entrySet().stream()
                .allMatch(count -> count.getKey().isEmpty()
                        ? other.bySide.containsValue(count.getValue())
                        : count.getValue().equals(other.bySide.get(count.getKey())));
    }

    /** {@code RUS:1000}, {@code :1000}. */
    List<String> values() {
        return bySide.entrySet().stream()
                .map(count -> count.getKey() + ":" + count.getValue())
                .toList();
    }

    /** {@code RUS:390 UKR:390}. */
    String line() {
        return values().stream().collect(Collectors.joining(" "));
    }
}
