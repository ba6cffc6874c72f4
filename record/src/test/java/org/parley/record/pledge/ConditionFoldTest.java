package org.parley.record.pledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.item.Condition;
import org.parley.record.claim.Claim;
import org.parley.record.gather.ClaimCase;

class ConditionFoldTest {

    private final ConditionFold fold = new ConditionFold();

    static List<ClaimCase> cases() {
        return ClaimCase.read(ConditionFoldTest.class, "conditions.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheEntries(ClaimCase told) {
        List<Claim<Condition>> claims = told.claims(Condition.class);
        assertEquals(told.expected(), told.actual(fold.fold(claims, told.bonds(claims)), claims));
    }

    @Property(tries = 20)
    void theOrderInWhichClaimsComeInMakesNoDifference(@ForAll long seed) {
        for (ClaimCase told : cases()) {
            List<Claim<Condition>> claims = told.claims(Condition.class);
            List<Claim<Condition>> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(fold.fold(claims, told.bonds(claims)), fold.fold(shuffled, told.bonds(claims)), told.name());
        }
    }
}
