package org.parley.cli.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, 2 June 2025",
        "2025-06, June 2025",
        "2025, 2025",
        "2025-06-02/2025-06-04, 2–4 June 2025",
        "2025-05-28/2025-06-02, 28 May – 2 June 2025",
        "2024-12-31/2025-01-02, 31 December 2024 – 2 January 2025",
        "1997-04/1997-07, April – July 1997",
        "1996/1997, 1996 – 1997",
        "2025-06/2025-06-02, June 2025 – 2 June 2025",
        "2025-02-30, 2025-02-30",
        "2025-W23, 2025-W23"
    })
    void writesDaysAsPeopleDo(String iso, String words) {
        assertEquals(words, Days.of(iso));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, Monday 2 June 2025",
        "2025-06, June 2025",
        "2025-06-02/2025-06-04, 2–4 June 2025",
        "2025-02-30, 2025-02-30"
    })
    void namesTheWeekdayOfASingleDay(String iso, String words) {
        assertEquals(words, Days.withWeekday(iso));
    }
}
