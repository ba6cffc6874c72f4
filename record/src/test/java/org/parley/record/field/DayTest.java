package org.parley.record.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, 2025-06-02, 2025-06-02",
        "2025-02, 2025-02-01, 2025-02-28",
        "2024, 2024-01-01, 2024-12-31",
        "2025-06-02/2025-06-04, 2025-06-02, 2025-06-04",
        "2025-06/2025-07, 2025-06-01, 2025-07-31"
    })
    void aDateIsTheDaysItMayBe(String date, String first, String last) {
        Day day = Day.of(date).orElseThrow();
        assertEquals(first, day.first().toString());
        assertEquals(last, day.last().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2025-13", "2025-W23", "2025-06-31", "2025-06-04/2025-06-02", "/", "20250602"})
    void whatIsNoDateOfTheContractGivesNone(String date) {
        assertEquals(Optional.empty(), Day.of(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, 2025-06, true, 0",
        "2025-06-02, 2025-06-02/2025-06-04, true, 0",
        "2025-06-02, 2025-06-05, false, 3",
        "2025-05, 2025-06-02, false, 2",
        "2025, 2025-06, true, 0"
    })
    void precisionIsNoDifference(String one, String other, boolean overlaps, long distance) {
        Day first = Day.of(one).orElseThrow();
        Day second = Day.of(other).orElseThrow();
        assertEquals(overlaps, first.overlaps(second));
        assertEquals(overlaps, second.overlaps(first));
        assertEquals(distance, first.distance(second));
        assertEquals(distance, second.distance(first));
    }

    @Test
    void theExacterDateLiesWithinTheOther() {
        Day month = Day.of("2025-06").orElseThrow();
        Day day = Day.of("2025-06-02").orElseThrow();
        assertTrue(day.isWithin(month));
        assertFalse(month.isWithin(day));
        assertTrue(day.isExact());
        assertFalse(month.isExact());
    }
}
