package org.parley.record.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorType;
import org.parley.record.SampleReport;
import org.parley.record.account.Identity;
import org.parley.record.account.Tenure;
import org.parley.record.claim.Filed;

class RosterTest {

    private static Roster of(List<Filed> reports) {
        List<ActorRow> rows = new ArrayList<>();
        List<AliasPair> pairs = new ArrayList<>();
        for (Filed report : reports) {
            rows.addAll(ActorRow.of(report));
            pairs.addAll(Aliases.pairs(report));
        }
        return Roster.of(rows, Aliases.of(pairs));
    }

    private static Filed person(String day, String name, String code, String office) {
        return SampleReport.of(day)
                .state(code, code)
                .person("x", name, code, office)
                .filed();
    }

    private static String key(Roster roster, Filed report, String actor) {
        return Casting.of(report, roster).identity(actor).map(Identity::key).orElse("");
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        Filed one = person("2025-05-11", "Volodymyr Zelenskyy", "UKR", "President");
        Filed two = person("2025-05-12", "Volodymyr Zelensky", "UKR", "president");
        Filed three = person("2025-05-13", "Vladimir Zelensky", "UKR", "President");
        Roster roster = of(List.of(one, two, three));
        for (Filed report : List.of(one, two, three)) {
            assertEquals("volodymyr-zelensky", key(roster, report, "a2"));
        }
        Identity identity = roster.identities().get("volodymyr-zelensky");
        assertEquals(Optional.of("UKR"), identity.side());
        assertEquals(List.of("Vladimir Zelensky", "Volodymyr Zelenskyy"), identity.forms());
        Tenure president = identity.offices().get(0);
        assertEquals(1, identity.offices().size());
        assertEquals("President", president.office());
        assertEquals(Optional.of(LocalDate.parse("2025-05-11")), president.first());
        assertEquals(Optional.of(LocalDate.parse("2025-05-13")), president.last());
        assertEquals("a2", president.citations().get(0).claim());
    }

    @Test
    void anOfficeThatBreaksOffIsTheWholeOne() {
        Filed one = person("2025-11-15", "Rustem Umerov", "UKR", "secretary of the Defence Council");
        Filed two = person("2025-11-16", "Rustem Umerov", "UKR", "secretary of the Defence");
        Filed three = person("2025-11-17", "Rustem Umerov", "UKR", "secretary");
        List<Tenure> offices =
                of(List.of(one, two, three)).identities().get("rustem-umerov").offices();
        assertEquals(
                List.of("secretary of the Defence Council", "secretary"),
                offices.stream().map(Tenure::office).toList());
        assertEquals(Optional.of(LocalDate.parse("2025-11-16")), offices.get(0).last());
    }

    @Test
    void aShorterNameJoinsTheOnlyLongerOne() {
        Filed one = person("2025-05-11", "Recep Tayyip Erdogan", "TUR", "President");
        Filed two = person("2025-05-12", "Tayyip Erdogan", "TUR", "President");
        Filed three = SampleReport.of("2025-05-13").person("x", "Erdogan").filed();
        Roster roster = of(List.of(one, two, three));
        assertEquals(key(roster, one, "a2"), key(roster, two, "a2"));
        assertEquals(key(roster, one, "a2"), key(roster, three, "a1"));
    }

    @Test
    void aSurnameOfTwoPeopleStaysAlone() {
        Filed one = person("2001-05-11", "George Bush", "USA", "President");
        Filed two = person("2001-05-12", "Laura Bush", "USA", "First Lady");
        Filed three = SampleReport.of("2001-05-13").person("x", "Bush").filed();
        assertEquals("bush", key(of(List.of(one, two, three)), three, "a1"));
    }

    @Test
    void aSurnameJoinsNobodyOfAnotherCountry() {
        Filed one = person("2025-05-11", "Sergey Lavrov", "RUS", "Foreign Minister");
        Filed two = person("2025-05-12", "Lavrov", "BGR", "Minister");
        assertEquals("lavrov", key(of(List.of(one, two)), two, "a2"));
    }

    @Test
    void oneNameInTwoCountriesIsTwoPeopleWhereMuchSpeaksForIt() {
        List<Filed> reports = new ArrayList<>();
        for (int day = 1; day < 4; day++) {
            reports.add(person("2025-05-1" + day, "Jose Ramos", "TLS", "President"));
            reports.add(person("2025-06-1" + day, "Jose Ramos", "MEX", "Governor"));
        }
        Filed stray = person("2025-06-20", "Jose Ramos", "ESP", "Minister");
        reports.add(stray);
        Roster roster = of(reports);
        assertNotEquals(key(roster, reports.get(0), "a2"), key(roster, reports.get(1), "a2"));
        assertEquals("jose-ramos", key(roster, stray, "a2"), "one report alone is a mistake");
    }

    @Test
    void aNamelessOfficialIsTheStateAndABodyActsForIt() {
        Filed report = SampleReport.of("2025-05-11")
                .state("RWA", "Rwanda")
                .actor("official", ActorType.PERSON, "RWA", "GOV", "a Rwandan minister")
                .actor("army", ActorType.BODY, "RWA", "MIL", "Rwanda Defence Force")
                .actor("both", ActorType.GROUP, null, null, "both sides")
                .filed();
        Roster roster = of(List.of(report));
        assertEquals("RWA", key(roster, report, "a2"));
        assertEquals("rwanda-defense-force-rwa", key(roster, report, "a3"));
        assertEquals(Optional.of("RWA"), Casting.of(report, roster).side("a3"));
        assertEquals(Optional.empty(), Casting.of(report, roster).identity("a4"));
    }

    @Property(tries = 50)
    void orderOfReportsDoesNotMatter(@ForAll long seed) {
        List<Filed> reports = new ArrayList<>(List.of(
                person("2025-05-11", "Recep Tayyip Erdogan", "TUR", "President"),
                person("2025-05-12", "Tayyip Erdogan", "TUR", "President"),
                person("2025-05-13", "Bilal Erdogan", "TUR", "chairman"),
                SampleReport.undated().person("x", "Erdogan").filed(),
                person("2025-05-14", "Serhiy Kyslytsya", "UKR", "deputy minister"),
                person("2025-05-15", "Sergey Kyslytsya", "UKR", "deputy minister")));
        Roster straight = of(reports);
        Collections.shuffle(reports, new java.util.Random(seed));
        assertEquals(straight.identities(), of(reports).identities());
    }
}
