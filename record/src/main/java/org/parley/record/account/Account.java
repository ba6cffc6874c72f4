package org.parley.record.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record of one negotiation: what all reports together tell of it.
 *
 * @param id {@code russia-ukraine}
 * @param title for people: {@code Russia and Ukraine}
 * @param sides keys of the identities that negotiate, in alphabetical order
 * @param parts of those who are no side, by key and role
 * @param tracks empty where there is only one
 * @param entries kind by kind in the order of {@link Kind}, each by its day
 * @param conflicts in the order of their entries
 * @param identities everybody whose key stands in this account, by key
 * @param reports how many reports tell of it
 * @param origins how many of them are independent
 * @param first day of the first of them
 * @param last day of the last one
 */
public record Account(
        String id,
        String title,
        List<String> sides,
        List<Part> parts,
        List<Track> tracks,
        List<Entry> entries,
        List<Conflict> conflicts,
        List<Identity> identities,
        int reports,
        int origins,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    public Account {
        sides = List.copyOf(sides);
        parts = List.copyOf(parts);
        tracks = List.copyOf(tracks);
        entries = List.copyOf(entries);
        conflicts = List.copyOf(conflicts);
        identities = List.copyOf(identities);
    }

    public List<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public Optional<Identity> identity(String key) {
        return identities.stream()
                .filter(identity -> identity.key().equals(key))
                .findFirst();
    }
}
