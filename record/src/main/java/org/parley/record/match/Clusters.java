package org.parley.record.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.item.Item;
import org.parley.record.claim.Claim;

/**
 * Claims to groups that each tell of one thing. Claims with equal sketches are one node; then the most alike nodes are joined first, and
 * nothing is joined that holds two contrary nodes. The outcome depends on the set of claims, not on their order. The cost is that of
 * comparing the distinct sketches of each neighbourhood with one another.
 */
public final class Clusters<I extends Item, S extends Comparable<S>> {

    private final Likeness<Claim<I>, S> likeness;
    private final Bonds bonds;
    private final List<Node<I, S>> nodes;
    private final Map<String, Integer> nodeOf = new HashMap<>();
    private final int[] cluster;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Set<Long> apart = new HashSet<>();

    private record Node<I extends Item, S>(S sketch, List<Claim<I>> claims) {}

    private record Pair(int likeness, int one, int other) {
        static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other);
    }

    private Clusters(Collection<Claim<I>> claims, Likeness<Claim<I>, S> likeness, Bonds bonds) {
        this.likeness = likeness;
        this.bonds = bonds;
        this.nodes = nodes(claims);
        this.cluster = new int[nodes.size()];
        for (int node = 0; node < cluster.length; node++) {
            cluster[node] = node;
            members.put(node, new ArrayList<>(List.of(node)));
            for (Claim<I> claim : nodes.get(node).claims()) {
                nodeOf.put(claim.id(), node);
            }
        }
    }

    /** @return groups, each in order of its claims' citations, in order of their first ones */
    public static <I extends Item, S extends Comparable<S>> List<List<Claim<I>>> of(
            Collection<Claim<I>> claims, Likeness<Claim<I>, S> likeness, Bonds bonds) {
        Clusters<I, S> clusters = new Clusters<>(claims, likeness, bonds);
        clusters.keepApart();
        clusters.bindTogether();
        clusters.joinTheAlike();
        return clusters.groups();
    }

    /** A claim that people have told apart from another is a node of its own. */
    private List<Node<I, S>> nodes(Collection<Claim<I>> claims) {
        Set<String> toldApart = new HashSet<>();
        bonds.apart().forEach(toldApart::addAll);
        TreeMap<S, TreeMap<String, List<Claim<I>>>> bySketch = new TreeMap<>();
        for (Claim<I> claim : claims) {
            bySketch.computeIfAbsent(likeness.sketch(claim), sketch -> new TreeMap<>())
                    .computeIfAbsent(toldApart.contains(claim.id()) ? claim.id() : "", own -> new ArrayList<>())
                    .add(claim);
        }
        List<Node<I, S>> found = new ArrayList<>();
        bySketch.forEach((sketch, alike) -> alike.values().forEach(same -> found.add(new Node<>(sketch, same))));
        return found;
    }

    private void keepApart() {
        for (List<String> ids : bonds.apart()) {
            for (String one : ids) {
                for (String other : ids) {
                    if (!one.equals(other) && nodeOf.containsKey(one) && nodeOf.containsKey(other)) {
                        apart.add(key(nodeOf.get(one), nodeOf.get(other)));
                    }
                }
            }
        }
    }

    private void bindTogether() {
        for (List<String> ids : bonds.together()) {
            List<Integer> bound =
                    ids.stream().filter(nodeOf::containsKey).map(nodeOf::get).toList();
            for (int node : bound) {
                join(cluster[bound.get(0)], cluster[node]);
            }
        }
    }

    private void joinTheAlike() {
        for (Pair pair : pairs()) {
            int one = cluster[pair.one()];
            int other = cluster[pair.other()];
            if (one != other && areCompatible(one, other)) {
                join(one, other);
            }
        }
    }

    private List<Pair> pairs() {
        Map<String, List<Integer>> neighbours = new LinkedHashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (String place : likeness.neighbourhoods(nodes.get(node).sketch())) {
                neighbours.computeIfAbsent(place, key -> new ArrayList<>()).add(node);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> near : neighbours.values()) {
            for (int i = 0; i < near.size(); i++) {
                for (int j = i + 1; j < near.size(); j++) {
                    add(near.get(i), near.get(j), seen, pairs);
                }
            }
        }
        pairs.sort(Pair.ORDER);
        return pairs;
    }

    private void add(int one, int other, Set<Long> seen, List<Pair> pairs) {
        if (one != other && seen.add(key(one, other))) {
            int alike =
                    likeness.between(nodes.get(one).sketch(), nodes.get(other).sketch());
            if (alike > 0) {
                pairs.add(new Pair(alike, Math.min(one, other), Math.max(one, other)));
            }
        }
    }

    private boolean areCompatible(int one, int other) {
        for (int mine : members.getOrDefault(one, List.of())) {
            for (int theirs : members.getOrDefault(other, List.of())) {
                if (apart.contains(key(mine, theirs))
                        || likeness.between(
                                        nodes.get(mine).sketch(),
                                        nodes.get(theirs).sketch())
                                == Likeness.CONTRARY) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The smaller number names both, so that names do not depend on which was first. */
    private void join(int one, int other) {
        if (one == other) {
            return;
        }
        int kept = Math.min(one, other);
        List<Integer> moved = members.remove(Math.max(one, other));
        if (moved != null) {
            moved.forEach(node -> cluster[node] = kept);
            members.computeIfAbsent(kept, key -> new ArrayList<>()).addAll(moved);
        }
    }

    private List<List<Claim<I>>> groups() {
        return members.values().stream()
                .map(group -> group.stream()
                        .flatMap(node -> nodes.get(node).claims().stream())
                        .sorted(Comparator.comparing(Claim::citation))
                        .toList())
                .sorted(Comparator.comparing(
                        (List<Claim<I>> group) -> group.get(0).citation()))
                .toList();
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }
}
