package org.parley.cli.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.ItemWords;
import org.parley.cli.wording.Names;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Participation;

/** Who negotiates, who has another part in it, and who else the report names; people under the side that they act for. */
final class SideSection {

    private final Reading reading;
    private final Names names;
    private final Entries entries;
    private final Map<String, List<Actor>> bySide = new LinkedHashMap<>();

    SideSection(Reading reading, Names names, Entries entries) {
        this.reading = reading;
        this.names = names;
        this.entries = entries;
        for (Actor actor : reading.actors()) {
            bySide.computeIfAbsent(names.side(actor.id()), side -> new ArrayList<>())
                    .add(actor);
        }
    }

    /** Who negotiates, and who has another part in it. */
    void writeParties() {
        sides("PARTIES", parties(), List.of());
        parts();
    }

    /** Who else is named: those with people first, the others in a row. */
    void writeOthers() {
        Set<String> parties = parties();
        Set<String> taking = new HashSet<>();
        reading.negotiation().participations().forEach(part -> taking.add(part.actor()));
        Set<String> several = new LinkedHashSet<>();
        List<Actor> alone = new ArrayList<>();
        for (String side : bySide.keySet()) {
            List<Actor> members = bySide.getOrDefault(side, List.of());
            if (members.size() > 1 && !parties.contains(side)) {
                several.add(side);
            } else if (!parties.contains(side)
                    && !taking.contains(members.get(0).id())) {
                alone.add(members.get(0));
            }
        }
        sides(parties.isEmpty() ? "WHO IS NAMED" : "ALSO NAMED", several, alone);
    }

    /** The sides that talk or cease fire with each other, in the order in which the report names them; where none do, those that hand over or write. */
    private Set<String> parties() {
        Negotiation negotiation = reading.negotiation();
        Set<String> parties = new LinkedHashSet<>();
        negotiation.rounds().forEach(round -> parties.addAll(round.parties()));
        negotiation.ceasefires().forEach(ceasefire -> parties.addAll(ceasefire.parties()));
        if (parties.isEmpty()) {
            negotiation.exchanges().forEach(exchange -> parties.addAll(exchange.parties()));
            negotiation.documents().forEach(document -> parties.addAll(document.authors()));
        }
        return bySide.keySet().stream()
                .filter(side -> parties.stream().map(names::side).anyMatch(side::equals))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void sides(String heading, Set<String> sides, List<Actor> alone) {
        if (sides.isEmpty() && alone.isEmpty()) {
            return;
        }
        entries.page().heading(heading, sides.size() + alone.size());
        for (String side : sides) {
            List<Actor> members = bySide.getOrDefault(side, List.of());
            Actor first = names.actor(side).orElseGet(() -> members.get(0));
            Prose head = Prose.of(first.name(), Ink.NAME).add(kind(first), Ink.PLAIN);
            entries.entry(first.id(), head.add(" " + marker(first), Ink.QUIET), people(first, members));
        }
        row(alone);
    }

    /** Those of whom there is no more to say, in running text. */
    private void row(List<Actor> alone) {
        Prose row = new Prose();
        String before = "";
        for (Actor actor : alone) {
            row.add(before, Ink.PLAIN)
                    .add(actor.name(), Ink.NAME)
                    .add(kind(actor) + " (" + actor.id() + ")\u00a0" + marker(actor), Ink.QUIET);
            before = "; ";
        }
        if (!alone.isEmpty()) {
            entries.entry("", row, Optional.empty());
        }
    }

    private String marker(Actor actor) {
        return entries.sources().marker(actor.mentions().get(0).span(), entries.page());
    }

    private static String kind(Actor actor) {
        String office = office(actor);
        boolean plain = actor.type() == ActorType.STATE || actor.type() == ActorType.PERSON;
        return plain ? office : " · " + actor.type().word().replace('-', ' ');
    }

    /** Where the name does not say it: "the envoy". */
    private static String office(Actor actor) {
        return actor.office()
                .filter(office -> !actor.name().contains(office))
                .map(office -> ", " + office)
                .orElse("");
    }

    /** "Sergey Lavrov, Foreign Minister (a2); Vladimir Medinsky (a8)". */
    private static Optional<Prose> people(Actor first, List<Actor> members) {
        String people = members.stream()
                .filter(actor -> !actor.id().equals(first.id()))
                .map(actor -> actor.name() + office(actor) + " (" + actor.id() + ")")
                .collect(Collectors.joining("; "));
        return people.isEmpty() ? Optional.empty() : Optional.of(Prose.of(people, Ink.PLAIN));
    }

    private void parts() {
        List<Participation> parts = reading.negotiation().participations();
        if (parts.isEmpty()) {
            return;
        }
        ItemWords words =
                new ItemWords(names, reading.negotiation(), reading.report().text());
        entries.page().heading("THIRD PARTIES", parts.size());
        for (Participation part : parts) {
            entries.entry(part.id(), part.basis().unsure(), words.head(part), part.evidence(), Optional.empty());
        }
    }
}
