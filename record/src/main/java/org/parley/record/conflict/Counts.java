package org.parley.record.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many each side hands over, as one value of an exchange tells it.
 *
 * @param bySide numbers by key of the side; that of nobody in particular under the empty key
 */
record Counts(Map<String, Integer> bySide) {

    /** @param value {@code RUS:1000}, {@code :1000} */
    static Counts of(List<String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String count : value) {
            int colon = count.lastIndexOf(':');
            counts.merge(count.substring(0, colon), Integer.parseInt(count.substring(colon + 1)), Integer::sum);
        }
        return new Counts(counts);
    }

    /** Whether a side's number differs, or one of nobody in particular is neither a side's nor that of all together. */
    boolean clashesWith(Counts other) {
        boolean sidesDiffer = bySide.entrySet().stream()
                .filter(count -> !count.getKey().isEmpty())
                .anyMatch(count -> !Numbers.mayBeEqual(
                        count.getValue(), other.bySide.getOrDefault(count.getKey(), count.getValue())));
        return sidesDiffer || isStrangeTo(other) || other.isStrangeTo(this);
    }

    /** Whether the other gives all the numbers that this one does, and those of more sides. */
    boolean isPartOf(Counts other) {
        return !bySide.containsKey("")
                && bySide.size() < other.bySide.size()
                && other.bySide.keySet().containsAll(bySide.keySet());
    }

    private boolean isStrangeTo(Counts other) {
        int free = bySide.getOrDefault("", 0);
        int all = other.bySide.values().stream().mapToInt(Integer::intValue).sum();
        return free > 0
                && !Numbers.mayBeEqual(free, all)
                && other.bySide.values().stream().noneMatch(count -> Numbers.mayBeEqual(free, count));
    }
}
