package org.parley.record.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/** The values of one field held against one another, pair by pair. */
final class Dispute {

    private final List<Variant> values;
    private final List<Tellers> tellers;
    private final boolean[] isIn;
    private boolean isOfSides;

    Dispute(List<Variant> values, Set<String> negotiators, Clash clash) {
        this.values = values;
        this.tellers =
                values.stream().map(value -> new Tellers(value, negotiators)).toList();
        this.isIn = new boolean[values.size()];
        for (int one = 0; one < values.size(); one++) {
            for (int other = one + 1; other < values.size(); other++) {
                compare(one, other, clash);
            }
        }
    }

    private void compare(int one, int other, Clash clash) {
        Tellers mine = tellers.get(one);
        Tellers theirs = tellers.get(other);
        boolean isClash = clash.between(values.get(one), mine, values.get(other), theirs)
                || clash.between(values.get(other), theirs, values.get(one), mine);
        if (isClash && !isSettled(mine, theirs) && !isSettled(theirs, mine)) {
            isIn[one] = true;
            isIn[other] = true;
            isOfSides |= mine.areOtherSidesThan(theirs);
        }
    }

    private static boolean isSettled(Tellers one, Tellers other) {
        return one.turnedTo(other) || one.areOutweighedBy(other);
    }

    Optional<Conflict> conflict(Entry entry, Field field) {
        List<Variant> against = new ArrayList<>();
        for (int i = 0; i < isIn.length; i++) {
            if (isIn[i]) {
                against.add(values.get(i));
            }
        }
        against.sort(Comparator.comparingInt(Variant::origins).reversed().thenComparing(variant -> variant.citations()
                .get(0)));
        Conflict.Sort sort = isOfSides ? Conflict.Sort.SIDES : Conflict.Sort.REPORTS;
        return against.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conflict(entry.id(), field.name(), sort, against));
    }
}
