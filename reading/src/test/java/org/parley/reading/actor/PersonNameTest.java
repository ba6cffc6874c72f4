package org.parley.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reading.actor.lexicon.ActorLexicon;

/** Which names can be one person's: spellings, short forms, name orders. */
class PersonNameTest {

    private static final ActorLexicon LEXICON = ActorLexicon.load();

    @ParameterizedTest
    @CsvSource({
        "Rustem Umerov, Umierov, true",
        "Rustem Umerov, Rustem Umierov, true",
        "Volodymyr Zelensky, Zelenskyy, true",
        "Volodymyr Zelensky, Volodymyr Zelenskiy, true",
        "Sergei Lavrov, Sergey Lavrov, true",
        "Recep Tayyip Erdoğan, Erdogan, true",
        "Aleksandar Vučić, Vucic, true",
        "Nicolás Maduro, Nicolas Maduro, true",
        "Nouri al-Maliki, Maliki, true",
        "Nouri al-Maliki, al-Maliki, true",
        "Nouri al-Maliki, Nouri Maliki, true",
        "Abdel Fattah el-Sisi, Sisi, true",
        "Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, true",
        "Abdel Fattah el-Sisi, el-Sisi, true",
        "Kim Jong Un, Kim, true",
        "Kim Dae-jung, Kim Dae Jung, true",
        "Xi Jinping, Xi, true",
        "Wang Yi, Wang, true",
        "Ban Ki-moon, Ban, true",
        "Juan Manuel Santos, Santos, true",
        "Gabriel García Márquez, García Márquez, true",
        "Gabriel García Márquez, Garcia Marquez, true",
        "Andrés Manuel López Obrador, López Obrador, true",
        "Andrés Manuel López Obrador, Lopez Obrador, true",
        "Muammar Gaddafi, Muammar Gadhafi, true",
        "Sergei Lavrov, Sergei Shoigu, false",
        "Rustem Umerov, Umarov Khalid, false",
        "Vladimir Putin, Vladimir, false",
        "Wang Yi, Yi Gang, false",
        "George Bush, Laura Bush, false"
    })
    void tellsWhetherOneCanBeTheOther(String full, String other, boolean same) {
        assertEquals(same, PersonName.of(full, LEXICON).covers(PersonName.of(other, LEXICON)));
    }
}
