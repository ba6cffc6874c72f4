package org.parley.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityChunksTest {

    @ParameterizedTest
    @CsvSource({
        "B-PERSON L-PERSON O U-GPE, B-PERSON L-PERSON O U-GPE",
        "U-PERSON L-PERSON, B-PERSON L-PERSON",
        "B-ORG I-ORG U-GPE, O O O",
        "B-ORG L-ORG I-ORG L-ORG, B-ORG I-ORG I-ORG L-ORG",
        "B-ORG O, O O",
        "I-ORG L-ORG, O O",
        "B-ORG L-GPE, B-GPE L-GPE"
    })
    void aChunkIsWholeOrNotThere(String chosen, String expected) {
        String[] tags = chosen.split(" ");
        EntityChunks.repair(tags);
        assertEquals(expected, String.join(" ", tags));
    }
}
