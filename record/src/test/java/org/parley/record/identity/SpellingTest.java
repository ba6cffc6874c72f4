package org.parley.record.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "Volodymyr Zelenskiy, volodymyr zelensky",
        "Sergei Lavrov, Sergey Lavrov",
        "Sergiy Kyslytsya, Serhiy Kyslytsya",
        "João Lourenço, Joao Lourenco",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
        "The Kremlin, Kremlin",
        "U.N., UN",
        "Kiev, Kyiv",
        "al-Qaida, Al Qaeda",
        "Türkiye, Turkiye",
        "Jens Stoltenberg, JENS STOLTENBERG",
        "Łukasz Søren, Lukasz Soren",
    })
    void oneName(String one, String other) {
        assertEquals(Spelling.plain(one), Spelling.plain(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Sergey Lavrov, Serhiy Lavrov",
        "Vladimir Putin, Volodymyr Putin",
        "Jaroslaw Kaczynski, Jaroslaw Kaczynsky",
        "Theodore, Odore",
    })
    void twoNames(String one, String other) {
        assertNotEquals(Spelling.plain(one), Spelling.plain(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Rapid Support Forces, rapid-support-forces",
        "M23, m23",
        "AFC/M23, afc-m23",
        "the U.S. Congress, us-congress",
        "Ma'rib Council, marib-council",
        "St. Petersburg, st-petersburg",
        "'', ''",
        "'. -', ''",
    })
    void slugs(String name, String slug) {
        assertEquals(slug, Spelling.slug(name));
    }
}
