package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.claim.Filed;
import org.parley.record.identity.Aliases;

/**
 * The tables for which a report gives evidence: who talks, meets, agrees, exchanges, keeps a cease-fire or writes papers with whom.
 * Those who mediate, host or watch are no sides there. Attacks, sanctions and words make no table.
 */
public final class Stakes {

    private Stakes() {}

    /** The main one first: that of most weight, then the one told first in the text. */
    public static List<Stake> of(Filed filed, Aliases aliases) {
        return of(filed, new Seating(filed.reading(), aliases));
    }

    static List<Stake> of(Filed filed, Seating seating) {
        Map<String, Draft> drafts = new TreeMap<>();
        for (Evidence evidence : Evidence.of(seating.reading())) {
            List<String> table = seating.table(evidence);
            Weight weight = Weight.of(evidence.kind());
            if (table.size() > 1 && weight.value() > 0) {
                drafts.computeIfAbsent(String.join("\t", table), none -> new Draft(table))
                        .add(evidence, weight, seating.outsiders(evidence, table));
            }
        }
        List<Draft> order = proper(drafts.values(), seating);
        order.sort(Comparator.comparingInt((Draft draft) -> -draft.weight)
                .thenComparingInt(draft -> draft.start)
                .thenComparing(draft -> String.join("\t", draft.table)));
        boolean isFounded = order.stream().anyMatch(draft -> draft.founds == Weight.Founds.YES);
        return order.stream().map(draft -> draft.stake(filed, isFounded)).toList();
    }

    /** Where a table of sides alone is there, a table that a third party shares is one of consultations, and tells of no negotiation. */
    private static List<Draft> proper(Collection<Draft> drafts, Seating seating) {
        boolean isFounded = drafts.stream()
                .anyMatch(draft -> draft.founds == Weight.Founds.YES
                        && draft.table.stream().noneMatch(seating::isOutsider));
        return new ArrayList<>(drafts.stream()
                .filter(draft -> !isFounded || draft.table.stream().noneMatch(seating::isOutsider))
                .toList());
    }

    /** One table while the reading is gone through. */
    private static final class Draft {
        private final List<String> table;
        private final Set<String> outsiders = new TreeSet<>();
        private int weight;
        private int start = Integer.MAX_VALUE;
        private Weight.Founds founds = Weight.Founds.NO;

        Draft(List<String> table) {
            this.table = table;
        }

        void add(Evidence evidence, Weight more, Set<String> others) {
            weight += more.value();
            founds = more.founds().compareTo(founds) < 0 ? more.founds() : founds;
            start = Math.min(start, evidence.start());
            outsiders.addAll(others);
        }

        Stake stake(Filed filed, boolean isFounded) {
            boolean doesFound = founds == Weight.Founds.YES || founds == Weight.Founds.ALONE && !isFounded;
            return new Stake(
                    filed.key(), filed.origin(), filed.published(), table, weight, doesFound, List.copyOf(outsiders));
        }
    }
}
