package org.parley.reading.actor.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AccentsTest {

    @Test
    void takesThemOffAsUnicodeSaysForEveryCharacter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c + "b";
            String expected = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            assertEquals(expected, Accents.without(text), () -> Integer.toHexString(text.charAt(1)));
        }
    }

    @Test
    void keepsWordsApart() {
        assertEquals(
                "Cote d\u2019Ivoire, Sao Tome \u2013 Iskenderun",
                Accents.without("C\u00f4te d\u2019Ivoire, S\u00e3o Tom\u00e9 \u2013 \u0130skenderun"));
    }
}
