package org.parley.record.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ActorType;
import org.parley.record.SampleReport;
import org.parley.record.claim.Filed;

class AliasesTest {

    private static Principal movement(String name, String country) {
        return new Principal(ActorType.ARMED_GROUP, name, Optional.ofNullable(country));
    }

    private static Aliases of(Filed... filed) {
        List<AliasPair> pairs = new ArrayList<>();
        for (Filed report : filed) {
            pairs.addAll(Aliases.pairs(report));
        }
        return Aliases.of(pairs);
    }

    private static Filed armed(int day, String country, String... names) {
        return SampleReport.of("2025-03-1" + day).armed("x", country, names).filed();
    }

    @Test
    void anAcronymStandsForTheNameWithItsInitials() {
        Aliases aliases = of(armed(1, "SDN", "Rapid Support Forces", "RSF"), armed(2, "SDN", "RSF"));
        assertEquals("rapid-support-forces", aliases.key(movement("RSF", "SDN")));
        assertEquals("Rapid Support Forces", aliases.name("rapid-support-forces"));
    }

    @Test
    void anAcronymOfOtherLettersIsNotTakenFor() {
        Aliases aliases = of(armed(1, "COL", "National Liberation Army", "FARC"));
        assertEquals("farc", aliases.key(movement("FARC", "COL")));
    }

    @Test
    void oneAcronymInTwoCountriesIsTwoGroups() {
        Aliases aliases = of(
                armed(1, "COL", "Ejercito de Liberacion Nacional", "ELN"),
                armed(2, "COL", "Ejercito de Liberacion Nacional", "ELN"),
                armed(3, "BOL", "Ejercito de Liberacion Nacional", "ELN"));
        assertEquals("ejercito-de-liberacion-nacional", aliases.key(movement("ELN", "COL")));
        assertEquals("ejercito-de-liberacion-nacional-bol", aliases.key(movement("ELN", "BOL")));
        assertEquals("ejercito-de-liberacion-nacional", aliases.key(movement("ELN", null)), "that most in use");
    }

    @Test
    void theNameIsTheFullestFormInMuchUse() {
        Aliases aliases = of(armed(1, "MEX", "Zapatista Army", "ZA"), armed(2, "MEX", "ZA"), armed(3, "MEX", "ZA"));
        assertEquals("za", aliases.key(movement("Zapatista Army", "MEX")));
    }

    @Test
    void aSlashJoins() {
        Aliases aliases = of(armed(1, "COD", "AFC/M23"), armed(2, "COD", "M23"), armed(3, "COD", "M23"));
        assertEquals(aliases.key(movement("M23", "COD")), aliases.key(movement("AFC/M23", "COD")));
    }

    @Test
    void statesAreTheirCodes() {
        Principal russia = new Principal(ActorType.STATE, "Russian Federation", Optional.of("RUS"));
        assertEquals("RUS", Aliases.NONE.key(russia));
        assertEquals("Russia", Aliases.NONE.name(russia));
    }

    @ParameterizedTest
    @CsvSource({"RUS, Russia", "COD, DR Congo", "m23, M23", "movement-for-peace, Movement for Peace"})
    void namesOfUnknownKeys(String key, String name) {
        assertEquals(name, Aliases.NONE.name(key));
    }

    @Test
    void aPersonActsForWhomMostReportsSay() {
        List<Filed> reports = new ArrayList<>();
        for (int day = 1; day < 9; day++) {
            reports.add(SampleReport.of("2025-03-1" + day)
                    .state("UKR", "Ukraine")
                    .person("u", "Rustem Umerov", "UKR", "Defence Minister")
                    .filed());
        }
        reports.add(SampleReport.of("2025-03-19")
                .state("RUS", "Russia")
                .person("u", "Rustem Umerov", "RUS", "minister")
                .filed());
        Filed bare = SampleReport.of("2025-03-20").person("u", "Rustem Umerov").filed();
        reports.add(bare);
        Aliases aliases = of(reports.toArray(Filed[]::new));
        assertEquals(Optional.of("UKR"), Sides.of(bare.reading(), aliases).key("a1"));
        assertEquals(
                Optional.of("UKR"), Sides.of(reports.get(8).reading(), aliases).key("a2"), "a mistake");
    }

    @Property(tries = 50)
    void orderOfReportsDoesNotMatter(@ForAll long seed) {
        List<AliasPair> pairs = new ArrayList<>();
        pairs.addAll(Aliases.pairs(armed(1, "SDN", "Rapid Support Forces", "RSF")));
        pairs.addAll(Aliases.pairs(armed(2, "COL", "Rapid Support Forces", "RSF")));
        pairs.addAll(Aliases.pairs(armed(3, "COD", "AFC/M23")));
        pairs.addAll(Aliases.pairs(armed(4, "COD", "M23")));
        Aliases straight = Aliases.of(pairs);
        Collections.shuffle(pairs, new java.util.Random(seed));
        Aliases shuffled = Aliases.of(pairs);
        for (AliasPair pair : pairs) {
            Principal principal = new Principal(ActorType.ARMED_GROUP, pair.form(), pair.country());
            assertEquals(straight.key(principal), shuffled.key(principal));
            assertEquals(straight.name(principal), shuffled.name(principal));
        }
    }
}
