package org.parley.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void tellsNewFromSeenThroughEveryGrowth() {
        SeenIds ids = new SeenIds();
        for (int i = 0; i < 200_000; i++) {
            assertTrue(ids.add("report-" + i), "new: " + i);
        }
        for (int i = 0; i < 200_000; i += 7) {
            assertFalse(ids.add("report-" + i), "seen: " + i);
        }
    }
}
