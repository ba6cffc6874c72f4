package org.parley.language.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTest {

    private static final EnglishCheck CHECK = EnglishCheck.load();

    static Stream<String> cases() {
        try (InputStream in =
                Objects.requireNonNull(EnglishCheckTest.class.getResourceAsStream("language-cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsTheLanguageOfTheCase(String line) {
        String language = line.substring(0, line.indexOf('\t'));
        Verdict verdict = CHECK.check(line.substring(line.indexOf('\t') + 1));
        assertEquals(
                language, verdict.english() ? "English" : verdict.language().orElse("unknown"));
    }

    @Test
    void hasCasesOfManyLanguages() {
        assertTrue(cases().filter(line -> line.startsWith("English\t")).count() >= 40);
        assertTrue(cases().filter(line -> !line.startsWith("English\t")).count() >= 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12:30", "!?", "\uD83D", "\u0000", "...", "@#$%", "\uDC00\uD800"})
    void acceptsWhatDoesNotTell(String text) {
        assertEquals(new Verdict(true, Optional.empty()), CHECK.check(text));
    }

    @Test
    void looksAtABoundedPartOfAHugeText() {
        String text = "The sides met in Geneva and did not sign. ".repeat(2_000_000 / 42);
        long start = System.nanoTime();
        assertTrue(CHECK.check(text).english());
        assertTrue(System.nanoTime() - start < 1_000_000_000L);
    }

    @Test
    void seesAForeignBodyBehindAnEnglishHead() {
        String text = "The sides met. " + "Les deux parties se sont vues et elles ont signé. ".repeat(1_000);
        assertFalse(CHECK.check(text).english());
    }

    @Test
    void acceptsAnEnglishTextThatQuotesAnotherLanguage() {
        String text = "The minister spoke of “la paz de los valientes” on Monday. He said that the sides would meet in"
                + " Havana, and that the text was all but ready to sign.";
        assertTrue(CHECK.check(text).english());
    }
}
