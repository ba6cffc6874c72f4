package org.parley.cli.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Identity;
import org.parley.record.account.Part;
import org.parley.record.account.Tenure;
import org.parley.record.account.Track;

/** Who negotiates, by whom, and who else has a part in it. */
final class PartySection {

    private static final int PEOPLE = 4;

    private final Account account;
    private final EntryWords words;
    private final Sheet sheet;
    private final int most;

    /** @param isWhole everybody, however many */
    PartySection(Account account, EntryWords words, Sheet sheet, boolean isWhole) {
        this.account = account;
        this.words = words;
        this.sheet = sheet;
        this.most = isWhole ? Integer.MAX_VALUE : PEOPLE;
    }

    void write() {
        parties();
        thirdParties();
        tracks();
    }

    private void parties() {
        if (account.sides().isEmpty()) {
            return;
        }
        sheet.page().heading("PARTIES", account.sides().size());
        for (String side : account.sides()) {
            Prose head = Prose.of(words.names().of(side), Ink.NAME);
            List<Identity> people = people(side);
            List<Identity> shown = people.subList(0, Math.min(most, people.size()));
            String before = ": ";
            for (Identity person : shown) {
                head.add(before + person.name(), Ink.PLAIN);
                office(person).ifPresent(tenure -> head.add(", ", Ink.PLAIN)
                        .add(Offices.words(tenure), Ink.QUIET)
                        .add(" " + sheet.references().marker(tenure.citations()), Ink.QUIET));
                before = "; ";
            }
            int left = people.size() - shown.size();
            head.add(left > 0 ? "; and " + left + " more" : "", Ink.QUIET);
            sheet.line(head, List.of());
        }
    }

    /** Those who lead at the table first, then those of whom most reports tell the office. */
    private List<Identity> people(String side) {
        Map<String, Long> led = account.entries().stream()
                .flatMap(entry -> entry.values("heads").stream())
                .filter(head -> head.startsWith(side + ":"))
                .collect(Collectors.groupingBy(head -> head.substring(side.length() + 1), Collectors.counting()));
        return account.identities().stream()
                .filter(identity -> identity.side().filter(side::equals).isPresent())
                .filter(identity ->
                        led.containsKey(identity.key()) || !identity.offices().isEmpty())
                .sorted(Comparator.comparing((Identity identity) -> led.getOrDefault(identity.key(), 0L))
                        .thenComparing(PartySection::told)
                        .reversed()
                        .thenComparing(Identity::key))
                .toList();
    }

    private static int told(Identity identity) {
        return identity.offices().stream()
                .mapToInt(tenure -> References.voices(tenure.citations()).size())
                .sum();
    }

    /** The one told last. */
    private static Optional<Tenure> office(Identity person) {
        return Offices.latest(person);
    }

    private void thirdParties() {
        if (account.parts().isEmpty()) {
            return;
        }
        Map<String, List<Part>> byWhom = account.parts().stream()
                .collect(Collectors.groupingBy(Part::identity, LinkedHashMap::new, Collectors.toList()));
        List<List<Part>> all = byWhom.values().stream()
                .sorted(Comparator.comparing(PartySection::voices).reversed())
                .toList();
        sheet.page().heading("THIRD PARTIES", all.size());
        int shown = most == PEOPLE ? 2 * PEOPLE : most;
        all.stream().limit(shown).forEach(this::thirdParty);
        sheet.more(all.size() - shown, "--all shows them");
    }

    private static int voices(List<Part> parts) {
        return parts.stream()
                .mapToInt(part -> References.voices(part.citations()).size())
                .sum();
    }

    /** "Qatar · mediator [1 2], host [3]": the role of most reports first. */
    private void thirdParty(List<Part> parts) {
        Prose line =
                Prose.of(words.names().of(parts.get(0).identity()), Ink.NAME).add(" · ", Ink.QUIET);
        String between = "";
        for (Part part : parts.stream()
                .sorted(Comparator.comparing((Part one) -> voices(List.of(one)))
                        .reversed()
                        .thenComparing(Part::role))
                .toList()) {
            line.add(between, Ink.PLAIN)
                    .add(part.role().word(), Ink.VALUE)
                    .add("\u00a0" + sheet.references().marker(part.citations()), Ink.QUIET);
            between = ", ";
        }
        sheet.line(line, List.of());
    }

    private void tracks() {
        if (account.tracks().isEmpty()) {
            return;
        }
        sheet.page().heading("TRACKS", account.tracks().size());
        for (Track track : account.tracks()) {
            Prose line = Prose.of(track.name(), Ink.NAME);
            track.venue()
                    .filter(venue -> !venue.equalsIgnoreCase(track.name()))
                    .ifPresent(venue -> line.add(" · " + venue, Ink.PLAIN));
            if (!track.mediators().isEmpty()) {
                line.add(" · through " + words.names().of(track.mediators()), Ink.PLAIN);
            }
            List<Citation> citations = citations(track);
            long rounds = account.entries().stream()
                    .filter(entry -> entry.track().filter(track.key()::equals).isPresent())
                    .count();
            line.add(" · " + Phrases.count((int) rounds, "entry", "entries"), Ink.QUIET);
            sheet.line(line, citations);
        }
    }

    private List<Citation> citations(Track track) {
        List<Citation> citations = new ArrayList<>();
        account.entries().stream()
                .filter(entry -> entry.track().filter(track.key()::equals).isPresent())
                .map(entry -> entry.citations())
                .forEach(citations::addAll);
        return citations;
    }
}
