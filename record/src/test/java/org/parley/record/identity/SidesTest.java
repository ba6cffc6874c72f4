package org.parley.record.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorType;
import org.parley.record.SampleReport;

class SidesTest {

    private static Optional<String> side(SampleReport report, String handle) {
        return Sides.of(report.reading(), Aliases.NONE).key(report.id(handle));
    }

    @Test
    void whatActsForAStateIsTheState() {
        SampleReport report = SampleReport.of("2025-06-02")
                .state("RUS", "Russia")
                .actor("army", ActorType.BODY, "RUS", "MIL", "Russian Army")
                .actor("officials", ActorType.GROUP, "RUS", "GOV", "Russian officials")
                .actor("envoy", ActorType.PERSON, "RUS", "GOV", "a Russian envoy")
                .person("lavrov", "Sergey Lavrov", "RUS", "Foreign Minister");
        for (String handle : new String[] {"RUS", "army", "officials", "envoy", "lavrov"}) {
            assertEquals(Optional.of("RUS"), side(report, handle), handle);
        }
    }

    @Test
    void anArmedGroupIsItself() {
        SampleReport report = SampleReport.of("2025-06-02")
                .armed("m23", "COD", "M23")
                .person("kanyuka", "Lawrence Kanyuka", "m23", "spokesman")
                .actor("rebels", ActorType.GROUP, "COD", "REB", "the rebels");
        assertEquals(Optional.of("m23"), side(report, "m23"));
        assertEquals(Optional.of("m23"), side(report, "kanyuka"));
        assertEquals(Optional.of("m23"), side(report, "rebels"), "the only group of the country");
    }

    @Test
    void namelessPeopleOfNobodyKnownAreNoSide() {
        SampleReport report = SampleReport.of("2025-06-02")
                .armed("m23", "COD", "M23")
                .armed("fdlr", "COD", "FDLR")
                .actor("rebels", ActorType.GROUP, "COD", "REB", "the rebels")
                .actor("party", ActorType.PARTY, "COD", "PTY", "OUR PARTY")
                .actor("both", ActorType.GROUP, null, null, "both sides")
                .actor("country", ActorType.STATE, null, "GOV", "the country");
        for (String handle : new String[] {"rebels", "party", "both", "country"}) {
            assertEquals(Optional.empty(), side(report, handle), handle);
        }
    }

    @Test
    void congoIsTheOneThatTheNewsMeans() {
        SampleReport kinshasa =
                SampleReport.of("2025-06-27").state("COG", "Congo").state("RWA", "Rwanda");
        assertEquals(Optional.of("COD"), side(kinshasa, "COG"));
        SampleReport brazzaville = SampleReport.of("2025-06-27")
                .actor("COG", ActorType.STATE, "COG", "GOV", "Congo", "Republic of Congo")
                .state("COD", "DR Congo");
        assertEquals(Optional.of("COG"), side(brazzaville, "COG"));
        SampleReport old = SampleReport.of("1989-06-27").state("COG", "Congo");
        assertEquals(Optional.of("COG"), side(old, "COG"));
    }

    @Test
    void aPersonWhoActsForNobodyIsHimself() {
        SampleReport report = SampleReport.of("2025-06-27").person("x", "Olusegun Obasanjo");
        assertEquals(Optional.of("olusegun-obasanjo"), side(report, "x"));
    }
}
