package org.parley.record.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.record.SampleItem.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.model.item.Role;
import org.parley.record.SampleReport;
import org.parley.record.claim.Filed;
import org.parley.record.identity.AliasPair;
import org.parley.record.identity.Aliases;

class LinkingTest {

    /** Talks of Russia and Ukraine with Turkey as host, and of Russia with the United States. */
    private static List<Filed> ledger() {
        List<Filed> reports = new ArrayList<>();
        for (int day = 1; day < 10; day++) {
            reports.add(states("2025-06-0" + day)
                    .round(item("held").of("RUS", "UKR").third("TUR", Role.HOST))
                    .filed());
        }
        reports.add(states("2025-06-10")
                .state("SAU", "Saudi Arabia")
                .round(item("held").of("RUS", "USA").third("SAU", Role.HOST))
                .filed());
        return reports;
    }

    private static SampleReport states(String day) {
        return SampleReport.of(day)
                .state("RUS", "Russia")
                .state("UKR", "Ukraine")
                .state("TUR", "Turkey")
                .state("USA", "United States")
                .state("CHN", "China");
    }

    private static Map<String, String> claims(SampleReport report) {
        List<Filed> all = new ArrayList<>(ledger());
        all.add(report.filed());
        return claims(all).get(report.filed().key());
    }

    private static Map<String, Map<String, String>> claims(List<Filed> all) {
        List<AliasPair> pairs = new ArrayList<>();
        all.forEach(filed -> pairs.addAll(Aliases.pairs(filed)));
        Aliases aliases = Aliases.of(pairs);
        List<Stake> stakes = new ArrayList<>();
        all.forEach(filed -> stakes.addAll(Stakes.of(filed, aliases)));
        Links links = Linker.link(TableSummary.of(stakes), aliases);
        Map<String, Map<String, String>> claims = new java.util.TreeMap<>();
        all.forEach(filed -> claims.put(filed.key(), Linking.claims(filed, aliases, links)));
        return claims;
    }

    @Test
    void oneSidedItemsGoWithTheMainTable() {
        Map<String, String> claims = claims(states("2025-06-11")
                .round(item("held").of("RUS", "UKR"))
                .round(item("scheduled"))
                .commitment(item("pending").of("RUS"))
                .condition(item("asserted").of("UKR"))
                .document(item("announced").of("RUS")));
        assertEquals(
                Map.of(
                        "r1", "russia-ukraine",
                        "r2", "russia-ukraine",
                        "d1", "russia-ukraine",
                        "k1", "russia-ukraine",
                        "n1", "russia-ukraine"),
                claims);
    }

    @Test
    void eachTableHasItsOwnItems() {
        Map<String, String> claims = claims(states("2025-06-11")
                .round(item("held").of("RUS", "UKR"))
                .ceasefire(item("proposed").of("RUS", "UKR"))
                .round(item("held").of("RUS", "USA"))
                .commitment(item("pending").of("USA")));
        assertEquals("russia-ukraine", claims.get("r1"));
        assertEquals("russia-united-states", claims.get("r2"));
        assertEquals("russia-united-states", claims.get("k1"), "the main table has no United States");
    }

    @Test
    void itemsOfOtherStatesBelongToNone() {
        Map<String, String> claims = claims(states("2025-06-11")
                .round(item("held").of("RUS", "UKR"))
                .commitment(item("pending").of("CHN").to("USA"))
                .condition(item("asserted").of("CHN")));
        assertEquals(Map.of("r1", "russia-ukraine"), claims);
    }

    @Test
    void papersMayGoToThirdPartiesButTalksWithThemAreOthers() {
        Map<String, String> claims = claims(states("2025-06-11")
                .round(item("held").of("RUS", "UKR"))
                .document(item("delivered").of("RUS").to("TUR"))
                .round(item("held").of("RUS", "TUR"))
                .commitment(item("pending").of("TUR").to("UKR")));
        assertEquals(Map.of("r1", "russia-ukraine", "d1", "russia-ukraine", "k1", "russia-ukraine"), claims);
    }

    @Test
    void aReportOfOneSideGoesWithTheNegotiationThatItSpeaksOf() {
        SampleReport report = SampleReport.of("2025-06-11")
                .state("RUS", "Russia")
                .actor("UKR", org.parley.model.ActorType.STATE, "UKR", "GOV", "Ukraine", "Kyiv")
                .exchange(item("completed").of("RUS").kind("remains"));
        assertEquals(Map.of("x1", "russia-ukraine"), claims(report));
        SampleReport other = SampleReport.of("2025-06-11")
                .state("RUS", "Russia")
                .exchange(item("completed").of("RUS").kind("remains"));
        assertEquals(Map.of(), claims(other));
    }

    @Test
    void aPartGoesWithItsItem() {
        Map<String, String> claims = claims(states("2025-06-11")
                .round(item("held").of("RUS", "UKR"))
                .round(item("held").of("RUS", "USA"))
                .part("TUR", Role.HOST, "r2")
                .part("TUR", Role.HOST, null));
        assertEquals("russia-united-states", claims.get("p1"));
        assertEquals("russia-ukraine", claims.get("p2"));
    }

    @Property(tries = 30)
    void orderDoesNotMatter(@ForAll long seed) {
        List<Filed> reports = ledger();
        Map<String, Map<String, String>> straight = claims(reports);
        Collections.shuffle(reports, new Random(seed));
        assertEquals(straight, claims(reports));
    }

    @Test
    void anUnrelatedReportChangesNothingElse() {
        List<Filed> reports = ledger();
        Map<String, Map<String, String>> before = claims(reports);
        Filed other = SampleReport.of("2025-06-03")
                .state("COD", "DR Congo")
                .armed("m23", "COD", "March 23 Movement", "M23")
                .round(item("held").of("COD", "m23"))
                .filed();
        reports.add(other);
        Map<String, Map<String, String>> after = claims(reports);
        after.remove(other.key());
        assertEquals(before, after);
    }
}
