package org.parley.record.correction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.record.match.Bonds;

/** What merges and splits say, pair by pair; what is said later of a pair outweighs what was said before. */
final class BondsDraft {

    private final Set<List<String>> together = new LinkedHashSet<>();
    private final Set<List<String>> apart = new LinkedHashSet<>();
    private final Function<Anchor, Optional<String>> claims;

    BondsDraft(List<Correction> corrections, Function<Anchor, Optional<String>> claims) {
        this.claims = claims;
        for (Correction correction : corrections) {
            if (correction.act() == Correction.Act.MERGE) {
                merge(correction.targets());
            } else if (correction.act() == Correction.Act.SPLIT) {
                split(correction.targets());
            }
        }
    }

    Bonds bonds() {
        return new Bonds(List.copyOf(together), List.copyOf(apart));
    }

    private void merge(List<Target> targets) {
        List<String> all = targets.stream()
                .flatMap(target -> ids(target).stream())
                .distinct()
                .toList();
        for (String one : all) {
            for (String other : all) {
                apart.remove(pair(one, other));
            }
        }
        for (int i = 1; i < all.size(); i++) {
            together.add(pair(all.get(0), all.get(i)));
        }
    }

    /** Those that leave may be one thing. */
    private void split(List<Target> targets) {
        List<String> leaving = targets.subList(0, targets.size() - 1).stream()
                .flatMap(target -> ids(target).stream())
                .distinct()
                .toList();
        List<String> staying = ids(targets.get(targets.size() - 1)).stream()
                .filter(id -> !leaving.contains(id))
                .toList();
        for (String one : leaving) {
            for (String other : staying) {
                together.remove(pair(one, other));
                apart.add(pair(one, other));
            }
        }
    }

    private List<String> ids(Target target) {
        return target.anchors().stream()
                .flatMap(anchor -> claims.apply(anchor).stream())
                .toList();
    }

    private static List<String> pair(String one, String other) {
        return List.copyOf(new TreeSet<>(List.of(one, other).stream().distinct().toList()));
    }
}
