package org.parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Identity;
import org.parley.record.account.Part;
import org.parley.record.claim.Filed;
import org.parley.record.conflict.Conflicts;
import org.parley.record.conflict.Gazetteer;
import org.parley.record.correction.Corrections;
import org.parley.record.identity.ActorRow;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.Roster;
import org.parley.record.linking.Linked;
import org.parley.record.linking.Links;
import org.parley.record.linking.Tracks;
import org.parley.record.match.Bonds;
import org.parley.record.part.Parts;
import org.parley.record.round.RoundFold;

/**
 * Makes the account of one negotiation out of the reports that tell of it. A pure function: the same reports and corrections give the same
 * account, in whatever order they come.
 */
public final class Fold {

    private final FoldRules rules;
    private final List<Filed> filed;
    private final Linked negotiation;
    private final Corrections corrections;
    private final Roster roster;
    private final Claims claims;
    private final Tracks tracks;

    private Fold(
            FoldRules rules,
            Linked negotiation,
            Collection<Filed> reports,
            Aliases aliases,
            Links links,
            Corrections corrections) {
        this.rules = rules;
        this.filed = reports.stream().sorted(Filed.ORDER).toList();
        this.negotiation = negotiation;
        this.corrections = corrections;
        this.roster = Roster.of(
                filed.stream().flatMap(report -> ActorRow.of(report).stream()).toList(), aliases);
        this.claims = Claims.of(negotiation.id(), filed, aliases, links, roster, corrections);
        this.tracks = Tracks.of(claims.all(), negotiation.sides(), aliases);
    }

    /**
     * @param reports those of which {@link org.parley.record.linking.Linking#negotiations} says that they tell of it
     * @param corrections of people, placed in these reports
     */
    public static Account account(
            FoldRules rules,
            Linked negotiation,
            Collection<Filed> reports,
            Aliases aliases,
            Links links,
            Corrections corrections) {
        return new Fold(rules, negotiation, reports, aliases, links, corrections).account();
    }

    private Account account() {
        List<Entry> entries = entries();
        List<Part> parts =
                Parts.of(claims.of(Participation.class), claims.of(Round.class), new TreeSet<>(negotiation.sides()));
        return new Account(
                negotiation.id(),
                negotiation.title(),
                negotiation.sides(),
                parts,
                tracks.all(),
                entries,
                Conflicts.of(entries, negotiation.sides(), Gazetteer.of(filed)),
                identities(entries, parts),
                filed.size(),
                (int) filed.stream().map(Filed::origin).distinct().count(),
                day(Comparator.reverseOrder()),
                day(Comparator.naturalOrder()));
    }

    private List<Entry> entries() {
        Bonds bonds = corrections.bonds();
        List<Entry> told = new ArrayList<>();
        told.addAll(RoundFold.fold(claims.of(Round.class), bonds));
        told.addAll(rules.documents().fold(claims.of(Document.class), bonds));
        told.addAll(rules.commitments().fold(claims.of(Commitment.class), bonds));
        told.addAll(rules.exchanges().fold(claims.of(Exchange.class), bonds));
        told.addAll(rules.ceasefires().fold(claims.of(Ceasefire.class), bonds));
        EntryOf entryOf = new EntryOf(told);
        told.addAll(rules.conditions().fold(claims.of(Condition.class), bonds, entryOf::id));
        return told.stream()
                .map(this::onTrack)
                .flatMap(entry -> corrections.apply(entry).stream())
                .sorted(Comparator.comparing(Entry::kind))
                .toList();
    }

    private Entry onTrack(Entry entry) {
        List<String> ids = entry.citations().stream().map(Citation::id).toList();
        return tracks.of(ids)
                .map(track -> new Entry(
                        entry.id(),
                        entry.kind(),
                        entry.fields(),
                        entry.history(),
                        entry.citations(),
                        entry.unsure(),
                        Optional.of(track)))
                .orElse(entry);
    }

    private List<Identity> identities(List<Entry> entries, List<Part> parts) {
        SortedMap<String, Identity> known = roster.identities();
        return Named.in(negotiation.sides(), parts, entries, known).stream()
                .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                .toList();
    }

    /** The greatest in this order. */
    private Optional<LocalDate> day(Comparator<LocalDate> order) {
        return filed.stream().flatMap(report -> report.published().stream()).max(order);
    }
}
