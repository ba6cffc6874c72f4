package org.parley.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.language.Sentence;
import org.parley.language.Tokens;
import org.parley.language.parse.LanguageModel;
import org.parley.language.parse.SentenceAnalyzer;
import org.parley.model.Actor;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.Frame.Block;

/** Short reports and the actors in them: {@code actor-reports.txt}. */
class ActorReaderTest {

    private static final SentenceAnalyzer ANALYZER = LanguageModel.load().analyzer();
    private static final ActorReader READER = ActorReader.create();
    private static final Frame NO_FRAME = new Frame(
            Optional.empty(),
            Frame.PrintedDateline.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    /** Lines of words parted by single spaces, a sentence each. */
    static ActorReading read(List<String> lines) {
        String text = String.join("\n", lines);
        List<ReadSentence> sentences = new ArrayList<>();
        int offset = 0;
        for (String line : lines) {
            Sentence parse = ANALYZER.analyze(text, tokens(line, offset));
            Block block = new Block(new Span(offset, offset + line.length()), Block.Kind.PARAGRAPH, sentences.size());
            sentences.add(new ReadSentence(sentences.size(), block, parse));
            offset += line.length() + 1;
        }
        return READER.read(Report.of("test", text), NO_FRAME, sentences);
    }

    private static Tokens tokens(String line, int offset) {
        String[] words = line.split(" ");
        int[] starts = new int[words.length];
        int[] ends = new int[words.length];
        int at = offset;
        for (int i = 0; i < words.length; i++) {
            starts[i] = at;
            ends[i] = at + words[i].length();
            at = ends[i] + 1;
        }
        return new Tokens(starts, ends);
    }

    private static String line(Actor actor, ActorReading reading, String text) {
        String of = actor.of().flatMap(reading::actor).map(Actor::name).orElse("-");
        String mentions = actor.mentions().stream().map(m -> m.span().of(text)).collect(Collectors.joining("; "));
        return String.join(
                " | ",
                actor.name(),
                actor.type().word(),
                actor.country().orElse("-"),
                actor.sector().orElse("-"),
                actor.office().orElse("-"),
                of,
                mentions);
    }

    @TestFactory
    Stream<DynamicTest> reportsOfTheFile() {
        return cases().stream().map(c -> DynamicTest.dynamicTest(c.get(0), () -> check(c)));
    }

    private static void check(List<String> lines) {
        List<String> text = lines.stream()
                .skip(1)
                .filter(l -> !l.startsWith("> ") && !l.startsWith("! "))
                .toList();
        ActorReading reading = read(text);
        String whole = String.join("\n", text);
        List<String> found =
                reading.actors().stream().map(a -> line(a, reading, whole)).toList();
        for (String line : lines) {
            if (line.startsWith("> ")) {
                assertTrue(found.contains(line.substring(2)), line + "\n is not among\n" + String.join("\n", found));
            } else if (line.startsWith("! ")) {
                boolean none = reading.actors().stream().noneMatch(a -> a.name().equals(line.substring(2)));
                assertTrue(none, line.substring(2) + " is no actor here:\n" + String.join("\n", found));
            }
        }
    }

    private static List<List<String>> cases() {
        List<List<String>> cases = new ArrayList<>();
        InputStream in = Objects.requireNonNull(ActorReaderTest.class.getResourceAsStream("actor-reports.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(l -> !l.isBlank()).toList()) {
                if (line.startsWith("# ")) {
                    cases.add(new ArrayList<>(List.of(line.substring(2))));
                } else {
                    cases.get(cases.size() - 1).add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    @Test
    void looksUpActorsAndTheirNounPhrases() {
        List<String> lines = List.of("Egyptian Foreign Minister Sameh Shoukry said both sides had agreed .");
        ActorReading reading = read(lines);
        String shoukry = reading.actorAt(0, 4).orElseThrow();
        assertEquals("Sameh Shoukry", reading.actor(shoukry).orElseThrow().name());
        assertEquals(Optional.of(shoukry), reading.actorAt(0, 2), "a title stands for its bearer");
        assertEquals(
                "Egyptian Foreign Minister Sameh Shoukry",
                reading.nounPhraseAt(0, 4).orElseThrow().of(lines.get(0)));
        assertEquals(
                "Egypt",
                reading.sideOf(shoukry).flatMap(reading::actor).orElseThrow().name());
        assertEquals(Optional.empty(), reading.actorAt(0, 9));
    }

    @Test
    void givesTheFirstPersonToTheSpeaker() {
        List<String> lines = List.of("\" I think our army must wait , \" Kenyan President William Ruto said .");
        ActorReading reading = read(lines);
        String ruto = reading.actorAt(0, 12).orElseThrow();
        ActorReading extended =
                reading.withSpeakers((sentence, token) -> token < 7 ? Optional.of(ruto) : Optional.empty());
        assertEquals(Optional.of(ruto), extended.actorAt(0, 1));
        assertEquals(
                "Kenya",
                extended.actorAt(0, 3).flatMap(extended::actor).orElseThrow().name());
        assertEquals(reading.actors().size(), extended.actors().size());
    }

    @Test
    void readsTheSameTwice() {
        List<String> lines =
                List.of("Hamas and Israel met mediators from Egypt and Qatar .", "They agreed on nothing .");
        assertEquals(read(lines).actors(), read(lines).actors());
    }

    @Test
    void readsNothingOutOfNothing() {
        assertEquals(List.of(), read(List.of("It rained all day .")).actors());
        assertEquals(
                List.of(),
                READER.read(Report.of("empty", ""), NO_FRAME, List.of()).actors());
    }
}
