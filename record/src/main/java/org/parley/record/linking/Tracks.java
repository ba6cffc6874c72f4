package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.item.Document;
import org.parley.model.item.Round;
import org.parley.record.account.Track;
import org.parley.record.claim.Claim;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.Spelling;
import org.parley.record.identity.States;

/**
 * The rows of meetings of one negotiation, told apart by the state that hosts or mediates them: Luanda and Doha and Washington. There are
 * tracks only where at least two of them are told of by two independent origins each, in rounds or papers; else there are none.
 *
 * <p>What tells no host belongs to the track of all rounds and papers of its report that tell one, if these are of one track; where none
 * does, to the track of the only one who mediates in general in that report.
 */
public final class Tracks {

    /** Independent origins without which a row is no track. */
    private static final int TOLD = 2;

    private final List<Track> all = new ArrayList<>();
    private final Map<String, String> keysOfHosts = new HashMap<>();

    /** By claim. */
    private final Map<String, String> keys = new HashMap<>();

    private Tracks() {}

    /**
     * @param claims all of one negotiation, participations among them, in any order
     * @param sides keys of those who negotiate
     */
    public static Tracks of(Collection<? extends Claim<?>> claims, Collection<String> sides, Aliases aliases) {
        Tracks tracks = new Tracks();
        Settings settings = new Settings(claims, new TreeSet<>(sides));
        List<Claim<?>> telling = new ArrayList<>();
        for (Claim<?> claim : claims) {
            if (claim.item() instanceof Round || claim.item() instanceof Document) {
                telling.add(claim);
            }
        }
        telling.sort(Comparator.comparing(Claim::citation));
        List<Setting> told = telling.stream().map(settings::of).toList();
        Rows rows = new Rows(told);
        List<String> hosts = rows.told(TOLD);
        if (hosts.size() > 1) {
            hosts.forEach(host -> tracks.add(host, rows, told, aliases));
            tracks.place(claims, settings, rows, hosts);
        }
        return tracks;
    }

    /** By key; none, or two and more. */
    public List<Track> all() {
        return all.stream().sorted(Comparator.comparing(Track::key)).toList();
    }

    /**
     * The track of an entry: the one that most of its claims have, of several the first in the alphabet.
     *
     * @param claims their ids
     */
    public Optional<String> of(Collection<String> claims) {
        SortedMap<String, Integer> votes = new TreeMap<>();
        for (String claim : claims) {
            Optional.ofNullable(keys.get(claim)).ifPresent(key -> votes.merge(key, 1, Integer::sum));
        }
        return votes.keySet().stream()
                .min(Comparator.comparingInt((String key) -> -votes.getOrDefault(key, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private void add(String host, Rows rows, List<Setting> told, Aliases aliases) {
        SortedMap<String, Set<String>> venues = new TreeMap<>();
        SortedMap<String, Set<String>> mediators = new TreeMap<>();
        for (Setting setting : told) {
            if (rows.host(setting.claim()).filter(host::equals).isPresent()) {
                setting.venue().filter(venue -> States.code(venue).isEmpty()).ifPresent(venue -> venues.computeIfAbsent(
                                venue, none -> new HashSet<>())
                        .add(setting.origin()));
                setting.helpers().forEach(helper -> mediators
                        .computeIfAbsent(helper, none -> new HashSet<>())
                        .add(setting.origin()));
            }
        }
        Optional<String> venue = venues.keySet().stream()
                .min(Comparator.comparingInt((String place) ->
                                -venues.getOrDefault(place, Set.of()).size())
                        .thenComparing(Comparator.naturalOrder()));
        String name = venue.orElseGet(() -> aliases.name(host));
        all.add(new Track(Spelling.slug(name), name, venue, List.copyOf(mediators.keySet())));
        keysOfHosts.put(host, Spelling.slug(name));
    }

    private void place(Collection<? extends Claim<?>> claims, Settings settings, Rows rows, List<String> hosts) {
        Map<String, Set<String>> byReport = new HashMap<>();
        for (Claim<?> claim : claims) {
            rows.host(claim.id())
                    .ifPresent(host -> byReport.computeIfAbsent(claim.filed().key(), none -> new TreeSet<>())
                            .add(host));
        }
        for (Claim<?> claim : claims) {
            rows.host(claim.id())
                    .or(() -> only(byReport.getOrDefault(claim.filed().key(), Set.of())))
                    .or(() -> only(settings.of(claim).hosts()))
                    .or(() -> byReport.containsKey(claim.filed().key())
                            ? Optional.empty()
                            : only(settings.general(claim)))
                    .filter(hosts::contains)
                    .ifPresent(host -> keys.put(claim.id(), keysOfHosts.getOrDefault(host, host)));
        }
    }

    private static Optional<String> only(Collection<String> hosts) {
        return hosts.size() == 1 ? Optional.of(hosts.iterator().next()) : Optional.empty();
    }
}
