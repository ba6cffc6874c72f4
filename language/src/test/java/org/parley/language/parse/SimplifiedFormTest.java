package org.parley.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.lexicon.LexiconFile;

class SimplifiedFormTest {

    private static final Set<String> FILE_EXTENSIONS =
            LexiconFile.read(org.parley.language.compiler.Main.class, "file-extensions.lex").stream()
                    .map(LexiconFile.Entry::id)
                    .collect(Collectors.toSet());

    private static String simplify(String form) {
        SimplifiedForm simplified = new SimplifiedForm(FILE_EXTENSIONS);
        simplified.set(form, 0, form.length());
        return IntStream.range(0, simplified.length())
                .mapToObj(i -> String.valueOf(simplified.at(i)))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "talks|talks",
                "1,000|0",
                "$5.50|0",
                "10%|0",
                "1990s|0s",
                "16th|0th",
                "2-1|0",
                "12:30|0",
                "-|-",
                "—|-",
                "“|\"",
                "’s|'s",
                "€|$",
                "....|..",
                "www.example.org|#hlink#",
                "report.pdf|#hlink#",
                "U.S.|U.S.",
                "192.168.1.1|#hlink#",
                "#1|0",
                "%|%"
            })
    void fallsTogetherAsTheModelsWereTrained(String form, String expected) {
        assertEquals(expected, simplify(form));
    }

    @Property(tries = 5000)
    void isWhatNlp4jMakesOfIt(@ForAll("forms") String form) {
        assertEquals(StringUtils.toSimplifiedForm(form), simplify(form));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.strings()
                .withChars("aZé019$#%.,:/=-+_@'’“€—…!&~")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Test
    void isReusedFromFormToForm() {
        SimplifiedForm form = new SimplifiedForm(Set.of());
        form.set("http://example.org", 0, 18);
        assertEquals(true, form.isLink());
        form.set("a talk", 2, 6);
        assertEquals(false, form.isLink());
        assertEquals(4, form.length());
    }
}
