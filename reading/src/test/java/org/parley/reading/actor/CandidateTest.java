package org.parley.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * People in passing, and who stands behind things: {@code candidates.tsv}. Each line asks about the word in brackets; {@code at} for
 * {@link ActorReading#candidateAt}, with the actors that it is already where it is no candidate, {@code owner} for {@link ActorReading#ownerAt}, {@code id} for the actor that either is.
 */
class CandidateTest {

    /** Lines in the file; fewer would mean that some were lost. */
    private static final int LEAST = 80;

    private static List<String[]> cases() {
        InputStream in = Objects.requireNonNull(CandidateTest.class.getResourceAsStream("candidates.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> wordsOfTheFile() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(c[0] + " " + c[1], () -> assertEquals(c[2], answer(c[0], c[1]))));
    }

    @Test
    void fileIsWhole() {
        assertTrue(cases().size() >= LEAST);
    }

    private static String answer(String call, String marked) {
        List<String> words = List.of(marked.split(" "));
        int token = words.indexOf(
                words.stream().filter(w -> w.startsWith("[")).findFirst().orElseThrow());
        ActorReading reading =
                ActorReaderTest.read(List.of(marked.replace("[", "").replace("]", "")));
        return switch (call) {
            case "at" ->
                reading.candidateAt(0, token).isPresent()
                        ? text(reading.candidateAt(0, token))
                        : "actor " + (names(reading, token).isEmpty() ? "-" : names(reading, token));
            case "owner" -> text(reading.ownerAt(0, token));
            default ->
                reading.candidateAt(0, token)
                        .or(() -> reading.ownerAt(0, token))
                        .flatMap(reading::idOf)
                        .flatMap(reading::actor)
                        .map(actor -> actor.name())
                        .orElse("-");
        };
    }

    private static String names(ActorReading reading, int token) {
        return reading.actorsAt(0, token).stream()
                .map(id -> reading.actor(id).orElseThrow().name())
                .collect(Collectors.joining(" + "));
    }

    private static String text(Optional<Candidate> candidate) {
        return candidate
                .map(c -> String.join(
                        " ",
                        c.type().word(),
                        c.country().orElse("-"),
                        c.sector().orElse("-"),
                        c.name()))
                .orElse("-");
    }
}
