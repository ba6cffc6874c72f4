package org.parley.record.round;

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
import org.parley.model.item.Round;
import org.parley.record.claim.Claim;
import org.parley.record.gather.ClaimCase;
import org.parley.record.match.Bonds;

class RoundFoldTest {

    static List<ClaimCase> cases() {
        return ClaimCase.read(RoundFoldTest.class, "cases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheEntries(ClaimCase told) {
        List<Claim<Round>> claims = told.claims(Round.class);
        assertEquals(told.expected(), told.actual(RoundFold.fold(claims, told.bonds(claims)), claims));
    }

    @Property(tries = 20)
    void theOrderInWhichClaimsComeInMakesNoDifference(@ForAll long seed) {
        for (ClaimCase told : cases()) {
            List<Claim<Round>> claims = told.claims(Round.class);
            assertEquals(
                    RoundFold.fold(claims, told.bonds(claims)),
                    RoundFold.fold(shuffled(claims, seed), told.bonds(claims)),
                    told.name());
        }
    }

    private static List<Claim<Round>> shuffled(List<Claim<Round>> claims, long seed) {
        List<Claim<Round>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Test
    void noClaimsGiveNoEntries() {
        assertTrue(RoundFold.fold(List.of(), Bonds.NONE).isEmpty());
    }
}
