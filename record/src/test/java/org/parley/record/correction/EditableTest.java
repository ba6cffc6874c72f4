package org.parley.record.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.account.Kind;

class EditableTest {

    @ParameterizedTest
    @CsvSource({
        "round, start, 2025-06-02, true",
        "round, start, 2025-06, true",
        "round, start, 2025-06-02/2025-06-04, true",
        "round, start, 2 June, false",
        "round, start, 2025-06-31, false",
        "round, ordinal, 2, true",
        "round, ordinal, 0, false",
        "round, ordinal, second, false",
        "round, status, held, true",
        "round, status, under-way, true",
        "round, status, signed, false",
        "round, status, HELD, false",
        "round, format, indirect, true",
        "round, format, loud, false",
        "round, parties, RUS|UKR, true",
        "round, venue, Istanbul, true",
        "round, venue, Istanbul|Ankara, false",
        "round, heads, RUS:vladimir-medinsky, true",
        "round, heads, Medinsky, false",
        "round, due, 2025-06-02, false",
        "document, kind, memorandum, true",
        "document, kind, paper, false",
        "document, status, signed, true",
        "exchange, counts, RUS:1000|UKR:1000, true",
        "exchange, counts, :1000, true",
        "exchange, counts, 1000, false",
        "exchange, counts, RUS:0, false",
        "exchange, counts, RUS:99999999999, false",
        "exchange, category, remains, true",
        "ceasefire, status, in-effect, true",
        "commitment, due, 2025-06-10, true",
        "condition, before, talks, true",
        "condition, colour, blue, false",
    })
    void knowsWhatMayBeEntered(String kind, String field, String value, boolean isRight) {
        assertEquals(
                isRight,
                Editable.objection(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), field, List.of(value.split("\\|")))
                        .isEmpty());
    }
}
