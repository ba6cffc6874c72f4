package org.parley.record.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Exchange;
import org.parley.model.item.Item;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;
import org.parley.record.account.LocalIds;
import org.parley.record.claim.Filed;
import org.parley.record.identity.Aliases;

/**
 * Which negotiation each item of a report belongs to.
 *
 * <p>An item of two sides or more belongs to the negotiation of their table, else to one of the report's negotiations of which one is a
 * side (of rounds, exchanges and cease-fires: two are) and all others are sides or known third parties. One of a single side belongs to the report's main negotiation, if that side sits
 * there, else to the next of the report where it does; one of no side known to the main one. A participation goes with its item.
 */
public final class Linking {

    private final Seating seating;
    private final Optional<LocalDate> day;
    private final Links links;

    /** The main one first. */
    private final List<Linked> own = new ArrayList<>();

    private final SortedMap<String, String> claims = new TreeMap<>(LocalIds.ORDER);

    private Linking(Filed filed, Aliases aliases, Links links) {
        this.seating = new Seating(filed.reading(), aliases);
        this.day = filed.published();
        this.links = links;
        for (Stake stake : Stakes.of(filed, seating)) {
            links.of(stake.table(), day)
                    .or(() -> links.leaning(stake.table(), day))
                    .filter(linked -> !own.contains(linked))
                    .ifPresent(own::add);
        }
        if (own.isEmpty()) {
            spokenOf().ifPresent(own::add);
        }
    }

    /** A report without a table speaks of the one negotiation whose sides it names, of several the one whose sides it names most often. */
    private Optional<Linked> spokenOf() {
        Map<String, Integer> named = seating.named();
        List<Linked> found = new ArrayList<>();
        int most = 0;
        for (String pair : Pairs.of(List.copyOf(named.keySet()))) {
            List<String> table = List.of(pair.split("\t", -1));
            int least = table.stream()
                    .mapToInt(side -> named.getOrDefault(side, 0))
                    .min()
                    .orElse(0);
            Optional<Linked> linked =
                    links.of(table, day).filter(one -> one.sides().equals(table));
            if (linked.isPresent() && least >= most) {
                if (least > most) {
                    found.clear();
                }
                found.add(linked.get());
                most = least;
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The negotiations of which a report tells, the main one first. */
    public static List<Linked> negotiations(Filed filed, Aliases aliases, Links links) {
        return List.copyOf(new Linking(filed, aliases, links).own);
    }

    /** Local ids of items to ids of negotiations, in order; items that belong to none are not in it. */
    public static SortedMap<String, String> claims(Filed filed, Aliases aliases, Links links) {
        Linking linking = new Linking(filed, aliases, links);
        filed.reading().negotiation().items().forEach(linking::place);
        return linking.claims;
    }

    /** Local ids of the items of a report that belong to one negotiation, in order. */
    public static SortedSet<String> claims(Filed filed, Aliases aliases, Links links, String negotiation) {
        SortedSet<String> ids = new TreeSet<>(LocalIds.ORDER);
        claims(filed, aliases, links).forEach((id, of) -> {
            if (of.equals(negotiation)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Items come kind by kind, participations last, so that what they are in is placed before. */
    private void place(Item item) {
        if (item instanceof Participation part && part.in().isPresent()) {
            Optional.ofNullable(claims.get(part.in().get())).ifPresent(id -> claims.put(item.id(), id));
        } else {
            List<String> table = Evidence.of(item).map(seating::table).orElse(List.of());
            negotiation(table, isOfAll(item)).ifPresent(linked -> claims.put(item.id(), linked.id()));
        }
    }

    /** What all who stand in it do together; other things one side may do towards a third party. */
    private static boolean isOfAll(Item item) {
        return item instanceof Round || item instanceof Exchange || item instanceof Ceasefire;
    }

    private Optional<Linked> negotiation(List<String> table, boolean isOfAll) {
        return switch (table.size()) {
            case 0 -> own.stream().findFirst();
            case 1 ->
                own.stream()
                        .filter(linked -> linked.sides().containsAll(table))
                        .findFirst()
                        .or(() -> own.stream()
                                .filter(linked -> linked.outsiders().containsAll(table))
                                .findFirst());
            default ->
                links.of(table, day).or(() -> own.stream()
                        .filter(linked -> fits(linked, table, isOfAll))
                        .findFirst());
        };
    }

    private static boolean fits(Linked linked, List<String> table, boolean isOfAll) {
        Set<String> strangers = new TreeSet<>(table);
        strangers.removeAll(linked.sides());
        return strangers.size() < table.size() - (isOfAll ? 1 : 0)
                && linked.outsiders().containsAll(strangers);
    }
}
