package org.parley.record.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.record.SampleItem.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.item.Role;
import org.parley.record.SampleReport;
import org.parley.record.identity.Aliases;

class StakesTest {

    private static SampleReport report() {
        return SampleReport.of("2025-06-02")
                .state("RUS", "Russia")
                .state("UKR", "Ukraine")
                .state("TUR", "Turkey")
                .state("USA", "United States")
                .igo("un", "United Nations");
    }

    private static List<Stake> stakes(SampleReport report) {
        return Stakes.of(report.filed(), Aliases.NONE);
    }

    private static List<List<String>> tables(SampleReport report) {
        return stakes(report).stream().map(Stake::table).toList();
    }

    @Test
    void thirdPartiesDoNotSitAtTheTable() {
        SampleReport report = report().round(
                        item("held").of("RUS", "UKR", "TUR").third("TUR", Role.HOST))
                .part("USA", Role.MEDIATOR, null);
        Stake stake = stakes(report).get(0);
        assertEquals(List.of("RUS", "UKR"), stake.table());
        assertEquals(List.of("TUR", "USA"), stake.outsiders());
    }

    @Test
    void aConvenerIsNoSideBesideTwoOthers() {
        assertEquals(
                List.of(List.of("RUS", "UKR")),
                tables(report().round(item("held").of("RUS", "UKR", "un"))));
        assertEquals(
                List.of(List.of("RUS", "united-nations")),
                tables(report().document(item("signed").of("RUS", "un"))));
    }

    @Test
    void thePlaceOfAnItemGivesItsHost() {
        SampleReport report = report().round(item("held").of("RUS", "UKR").event("e1"))
                .event(Move.MEET, List.of("RUS", "UKR"), List.of(), Modality.ACTUAL, "Istanbul", "TUR");
        assertEquals(List.of("TUR"), stakes(report).get(0).outsiders());
    }

    @Test
    void theTableOfMostWeightIsTheMainOne() {
        SampleReport report = report().commitment(item("pending").of("USA").to("UKR"))
                .ceasefire(item("accepted").of("RUS", "UKR"))
                .round(item("held").of("RUS", "UKR"))
                .round(item("held").of("RUS", "USA"));
        assertEquals(List.of(List.of("RUS", "UKR"), List.of("RUS", "USA"), List.of("UKR", "USA")), tables(report));
    }

    @Test
    void meetingsAndWordsFoundNothing() {
        Stake meeting = stakes(report().event(Move.MEET, List.of("RUS", "TUR"), List.of()))
                .get(0);
        assertFalse(meeting.founds());
        assertEquals(List.of(), stakes(report().event(Move.ATTACK, List.of("RUS"), List.of("UKR"))));
        assertEquals(List.of(), stakes(report().event(Move.SANCTION, List.of("USA"), List.of("RUS"))));
    }

    @Test
    void mediationFoundsOnlyWhereNothingElseDoes() {
        SampleReport alone = report().event(Move.MEDIATE, List.of("TUR"), List.of("RUS", "UKR"));
        assertTrue(stakes(alone).get(0).founds());
        assertEquals(List.of("TUR"), stakes(alone).get(0).outsiders());
        SampleReport beside = alone.round(item("held").of("UKR", "USA"));
        assertEquals(List.of("UKR", "USA"), stakes(beside).get(0).table());
        assertFalse(stakes(beside).get(1).founds());
    }

    @Test
    void whatSidesDoWithAThirdPartyIsNoTableBesideTheirOwn() {
        SampleReport report = report().round(item("held").of("RUS", "UKR").third("TUR", Role.MEDIATOR))
                .document(item("delivered").of("RUS").to("TUR"));
        assertEquals(List.of(List.of("RUS", "UKR")), tables(report));
    }

    @Test
    void onlyThoseWhoNegotiateInTheirOwnNameSit() {
        SampleReport report = report().actor("tass", org.parley.model.ActorType.MEDIA, "RUS", "JRN", "TASS")
                .actor("both", org.parley.model.ActorType.GROUP, null, null, "both sides")
                .person("envoy", "John Smith")
                .round(item("held").of("RUS", "tass", "both", "envoy"));
        assertEquals(List.of(), tables(report));
    }
}
