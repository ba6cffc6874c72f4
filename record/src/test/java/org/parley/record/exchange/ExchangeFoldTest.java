package org.parley.record.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.item.Exchange;
import org.parley.record.claim.Claim;
import org.parley.record.gather.ClaimCase;

class ExchangeFoldTest {

    private final ExchangeFold fold = new ExchangeFold();

    static List<ClaimCase> cases() {
        return ClaimCase.read(ExchangeFoldTest.class, "cases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheEntries(ClaimCase told) {
        List<Claim<Exchange>> claims = told.claims(Exchange.class);
        assertEquals(told.expected(), told.actual(fold.fold(claims, told.bonds(claims)), claims));
    }

    @Property(tries = 20)
    void theOrderInWhichClaimsComeInMakesNoDifference(@ForAll long seed) {
        for (ClaimCase told : cases()) {
            List<Claim<Exchange>> claims = told.claims(Exchange.class);
            List<Claim<Exchange>> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(fold.fold(claims, told.bonds(claims)), fold.fold(shuffled, told.bonds(claims)), told.name());
        }
    }
}
