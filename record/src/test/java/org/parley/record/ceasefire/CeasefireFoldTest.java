package org.parley.record.ceasefire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.item.Ceasefire;
import org.parley.record.claim.Claim;
import org.parley.record.gather.ClaimCase;
import org.parley.record.match.Bonds;

class CeasefireFoldTest {

    static List<ClaimCase> cases() {
        return ClaimCase.read(CeasefireFoldTest.class, "cases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheEntries(ClaimCase told) {
        List<Claim<Ceasefire>> claims = told.claims(Ceasefire.class);
        assertEquals(told.expected(), told.actual(new CeasefireFold().fold(claims, told.bonds(claims)), claims));
    }

    @Property(tries = 20)
    void theOrderInWhichClaimsComeInMakesNoDifference(@ForAll long seed) {
        for (ClaimCase told : cases()) {
            List<Claim<Ceasefire>> claims = told.claims(Ceasefire.class);
            assertEquals(
                    new CeasefireFold().fold(claims, told.bonds(claims)),
                    new CeasefireFold().fold(shuffled(claims, seed), told.bonds(claims)),
                    told.name());
        }
    }

    private static List<Claim<Ceasefire>> shuffled(List<Claim<Ceasefire>> claims, long seed) {
        List<Claim<Ceasefire>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Test
    void noClaimsGiveNoEntries() {
        assertTrue(new CeasefireFold().fold(List.of(), Bonds.NONE).isEmpty());
    }
}
