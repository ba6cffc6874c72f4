package org.parley.record.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.record.SampleItem.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.item.Item;
import org.parley.model.item.Role;
import org.parley.record.SampleReport;
import org.parley.record.account.Track;
import org.parley.record.claim.Cast;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Filed;
import org.parley.record.identity.ActorRow;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.Casting;
import org.parley.record.identity.Roster;

class TracksTest {

    private static SampleReport report(String day) {
        return SampleReport.of(day)
                .state("COD", "DR Congo")
                .state("RWA", "Rwanda")
                .state("AGO", "Angola")
                .state("QAT", "Qatar");
    }

    private static SampleReport at(String day, String place, String country) {
        return report(day)
                .words(place)
                .round(item("held").of("COD", "RWA").venue(place).event("e1"))
                .event(Move.MEET, List.of("COD", "RWA"), List.of(), Modality.ACTUAL, place, country);
    }

    private static List<Claim<?>> claims(List<SampleReport> reports) {
        List<Filed> filed = reports.stream().map(SampleReport::filed).toList();
        List<ActorRow> rows =
                filed.stream().flatMap(one -> ActorRow.of(one).stream()).toList();
        Roster roster = Roster.of(rows, Aliases.NONE);
        List<Claim<?>> claims = new ArrayList<>();
        for (Filed one : filed) {
            Cast cast = Casting.of(one, roster);
            one.reading().negotiation().items().forEach(found -> claims.add(new Claim<Item>(one, found, cast)));
        }
        return claims;
    }

    private static Tracks of(List<SampleReport> reports) {
        return Tracks.of(claims(reports), List.of("COD", "RWA"), Aliases.NONE);
    }

    private static Optional<String> track(Tracks tracks, SampleReport report, String item) {
        return tracks.of(List.of(report.filed().key() + "." + item));
    }

    @Test
    void rowsOfMeetingsInTwoStatesAreTracks() {
        SampleReport mediated = report("2024-11-03")
                .round(item("scheduled").of("COD", "RWA").third("AGO", Role.MEDIATOR))
                .document(item("drafted").of("COD", "RWA"));
        List<SampleReport> reports = List.of(
                at("2024-11-01", "Luanda", "AGO"),
                at("2024-11-02", "Luanda", "AGO"),
                mediated,
                at("2025-03-18", "Doha", "QAT"),
                at("2025-03-19", "Doha", "QAT"));
        Tracks tracks = of(reports);
        assertEquals(
                List.of(
                        new Track("doha", "Doha", Optional.of("Doha"), List.of()),
                        new Track("luanda", "Luanda", Optional.of("Luanda"), List.of("AGO"))),
                tracks.all());
        assertEquals(Optional.of("luanda"), track(tracks, reports.get(0), "r1"));
        assertEquals(Optional.of("luanda"), track(tracks, mediated, "r1"));
        assertEquals(Optional.of("luanda"), track(tracks, mediated, "d1"), "the only track of its report");
        assertEquals(Optional.of("doha"), track(tracks, reports.get(4), "r1"));
    }

    @Test
    void oneRowIsNoTrack() {
        Tracks tracks = of(List.of(
                at("2024-11-01", "Luanda", "AGO"), at("2024-11-02", "Luanda", "AGO"), at("2025-03-18", "Doha", "QAT")));
        assertEquals(List.of(), tracks.all());
        assertEquals(Optional.empty(), tracks.of(List.of()));
    }

    @Test
    void aVenueInTheCountryOfASideIsNoRow() {
        Tracks tracks = of(List.of(
                at("2024-11-01", "Luanda", "AGO"),
                at("2024-11-02", "Luanda", "AGO"),
                at("2025-03-18", "Kigali", "RWA"),
                at("2025-03-19", "Kigali", "RWA")));
        assertEquals(List.of(), tracks.all());
    }

    @Test
    void aSecondVenueOfTheSameMediatorsIsTheSameRow() {
        List<SampleReport> reports = new ArrayList<>();
        for (int day = 1; day < 6; day++) {
            reports.add(at("2024-11-0" + day, "Luanda", "AGO"));
        }
        for (int day = 1; day < 4; day++) {
            reports.add(report("2024-10-0" + day)
                    .round(item("held")
                            .of("COD", "RWA")
                            .venue("Doha")
                            .third("AGO", Role.MEDIATOR)
                            .event("e1"))
                    .event(Move.MEET, List.of("COD", "RWA"), List.of(), Modality.ACTUAL, "Doha", "QAT"));
        }
        assertEquals(List.of(), of(reports).all());
    }

    @Test
    void anEntryHasTheTrackOfMostOfItsClaims() {
        List<SampleReport> reports = List.of(
                at("2024-11-01", "Luanda", "AGO"),
                at("2024-11-02", "Luanda", "AGO"),
                at("2025-03-18", "Doha", "QAT"),
                at("2025-03-19", "Doha", "QAT"));
        List<String> ids =
                reports.stream().map(one -> one.filed().key() + ".r1").toList();
        assertEquals(Optional.of("luanda"), of(reports).of(ids.subList(0, 3)));
        assertEquals(Optional.of("doha"), of(reports).of(ids), "of two, the first in the alphabet");
    }

    @Property(tries = 30)
    void orderDoesNotMatter(@ForAll long seed) {
        List<Claim<?>> claims = claims(List.of(
                at("2024-11-01", "Luanda", "AGO"),
                at("2024-11-02", "Luanda", "AGO"),
                at("2024-11-02", "Addis Ababa", "ETH"),
                at("2025-03-18", "Doha", "QAT"),
                at("2025-03-19", "Doha", "QAT")));
        List<String> ids = claims.stream().map(Claim::id).toList();
        Tracks straight = Tracks.of(claims, List.of("COD", "RWA"), Aliases.NONE);
        Collections.shuffle(claims, new Random(seed));
        Tracks shuffled = Tracks.of(claims, List.of("COD", "RWA"), Aliases.NONE);
        assertEquals(straight.all(), shuffled.all());
        ids.forEach(id -> assertEquals(straight.of(List.of(id)), shuffled.of(List.of(id))));
    }
}
