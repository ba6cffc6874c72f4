package org.parley.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2016-06-23, 2016-06-23",
        "2016-06-23T14:30, 2016-06-23",
        "2016-06, 2016-06",
        "2016, 2016",
        "2016-W24-WE, 2016-06-18/2016-06-19",
        "2016-W24, 2016-06-13/2016-06-19",
        "2016-Q2, 2016-04/2016-06",
        "PAST_REF, ",
        "XXXX-WXX-1, ",
        "P3D, "
    })
    void arePartsOfTheCalendar(String timex, String days) {
        assertEquals(Optional.ofNullable(days), CalendarDays.of(timex));
    }
}
