package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.cli.form.SampleReading;

@Timeout(120)
class ExplainCommandTest {

    private static final String TEXT =
            """
            Norway tells both sides to sign

            OSLO, June 4, 2025 - Norwegian Foreign Minister Espen Eide told reporters on Tuesday that the talks would go on. \
            He did not say when. According to the agreement, the army must leave.
            """;

    /** One for all tests: the language model takes a moment to load. */
    private static ReportReading.Opening opening = () -> SampleReading::of;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws EnvironmentException {
        ReportReading reading = InstalledReader.open();
        opening = () -> reading;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private record Ended(int code, String out, String err) {}

    private static Ended run(Terminal terminal, String... args) {
        int code = terminal.reading(opening).run(args);
        return new Ended(code, terminal.out(), terminal.err());
    }

    private static Ended run(String... args) {
        return run(new Terminal(), args);
    }

    @Test
    void explainsAllOfAReport() throws IOException {
        Ended all = run("explain", file("oslo.txt", TEXT));
        assertEquals(ExitCode.DONE, all.code(), all.err());
        assertEquals("", all.err());
        for (String expected : List.of(
                "report      oslo",
                "\na1          ",
                "\nt1          ",
                "\ns1          Espen Eide — told — indirect · 2025-06-03",
                "found by    tell/clause · statement/verbs.tsv:",
                "[told]",
                "3:22  [Norwegian Foreign Minister Espen Eide] [told] reporters on Tuesday that [the",
                "told by     office.",
                "counted from 2025-06-04, the day of the report; its clause is in the past tense",
                "“say” it was not said",
                "“According” an agreement, a law or a plan lays down")) {
            assertTrue(all.out().contains(expected), expected + "\n" + all.out());
        }
        assertTrue(all.out().lines().allMatch(line -> line.length() <= 100));
    }

    @Test
    void explainsOneItemWithTheWordsOfItsRule() throws IOException {
        Ended one = run("explain", file("oslo.txt", TEXT), "S1");
        assertEquals(ExitCode.DONE, one.code(), one.err());
        assertTrue(one.out().startsWith("s1          Espen Eide — told"), one.out());
        for (String expected : List.of(
                "reading/src/main/resources/org/parley/reading/statement/verbs.tsv:",
                "lemmas [tell], inform,",
                "must match  The minister told reporters that the border would open.",
                "must not    The minister told a long story.",
                "because     “Norwegian Foreign Minister Espen Eide” 3:22 is Espen Eide (a")) {
            assertTrue(one.out().contains(expected), expected + "\n" + one.out());
        }
        assertFalse(one.out().contains("\na1"), one.out());
    }

    @Test
    void marksByInkWhereThereIsColour() throws IOException {
        String input = file("oslo.txt", TEXT);
        Ended coloured = run("explain", input, "s1", "--color", "always");
        assertTrue(coloured.out().contains("\u001b[33mtold\u001b[0m"), coloured.out());
        assertFalse(coloured.out().contains("[told]"), coloured.out());
        Ended narrow = run("explain", input, "s1", "--width", "60");
        assertTrue(narrow.out().lines().filter(line -> !line.contains(".tsv:")).allMatch(line -> line.length() <= 60));
    }

    @Test
    void takesWhatTheUserKnows() throws IOException {
        String input = file("plain.txt", "The minister said on Tuesday that the talks would go on.");
        assertTrue(run("explain", input, "t1", "--published", "2025-06-04")
                .out()
                .startsWith("t1          Tuesday → 2025-06-03 · date"));
        assertTrue(run("explain", input, "--publisher", "The Wire").out().contains("publisher   The Wire"));
        assertEquals(
                ExitCode.USAGE, run("explain", input, "--published", "June").code());
    }

    @Test
    void writesJsonThatParses() throws IOException {
        String input = file("oslo.txt", TEXT);
        for (Ended json :
                List.of(run("explain", input, "--format", "json"), run("explain", input, "s1", "--format=json"))) {
            assertEquals(ExitCode.DONE, json.code(), json.err());
            TreeSet<String> keys = new TreeSet<>();
            try (JsonParser parser = new JsonFactory().createParser(json.out())) {
                while (parser.nextToken() != null) {
                    if (parser.currentName() != null) {
                        keys.add(parser.currentName());
                    }
                }
            }
            assertTrue(
                    keys.containsAll(
                            List.of("foundBy", "rule", "file", "line", "entry", "examples", "decisions", "because")),
                    keys.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s9  | there is no s9 in FILE; its only statement is s1",
                "S07 | there is no S07 in FILE; its only statement is s1",
                "a99 | there is no a99 in FILE; actors are a1 to a",
                "t0  | there is no t0 in FILE; times are t1 to t2",
                "e9  | there is no e9 in FILE; its only event is e1",
                "r7  | there is no r7 in FILE; it has no rounds",
                "x   | there is no x in FILE; actors are a1 to a",
                "''  | there is no  in FILE; actors are a1 to a"
            })
    void namesWhatThereIsForAnUnknownId(String id, String expected) throws IOException {
        String input = file("oslo.txt", TEXT);
        Ended ended = run("explain", input, id);
        assertEquals(new Ended(ExitCode.USAGE, "", ended.err()), ended);
        assertTrue(ended.err().startsWith("parley: " + expected.replace("FILE", input)), ended.err());
        assertTrue(ended.err().endsWith("; see: parley help explain\n"), ended.err());
    }

    @Test
    void asksWhichReportIsMeant() throws IOException {
        String lines = "{\"id\":\"one\",\"text\":\"The king said that the war was over.\"}\n"
                + "{\"id\":\"two\",\"text\":\"The queen said that the war had begun.\"}\n";
        String input = file("reports.jsonl", lines);
        Ended several = run("explain", input);
        assertEquals(ExitCode.USAGE, several.code());
        assertEquals(
                "parley: " + input + " holds 2 reports; name one with --report: one, two; see: parley help explain\n",
                several.err());
        Ended unknown = run("explain", input, "--report", "three");
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(
                unknown.err().contains("there is no report three in " + input + "; it holds 2: one, two"),
                unknown.err());
        Ended second = run("explain", input, "s1", "--report", "two");
        assertEquals(ExitCode.DONE, second.code());
        assertTrue(second.out().contains("[The queen] [said]"), second.out());
        Ended typed = run(new Terminal().typing(lines), "explain", "-", "--report", "one");
        assertTrue(typed.out().contains("[The king] [said]"), typed.out());
    }

    @Test
    void failsLikeReadOnInputThatCannotBeRead() throws IOException {
        Ended missing = run("explain", folder.resolve("nowhere.txt").toString());
        assertEquals(ExitCode.INPUT, missing.code());
        assertTrue(missing.err().endsWith("[input.missing]\n"), missing.err());
        Ended german = run(
                "explain",
                file(
                        "de.txt",
                        "Der Minister sagte am Mittwoch, dass die Gespräche über das Abkommen in der nächsten Woche fortgesetzt"
                                + " werden und dass beide Seiten sich auf eine Liste der Gefangenen geeinigt haben.\n"));
        assertEquals(new Ended(ExitCode.INPUT, "", german.err()), german);
        assertTrue(german.err().contains("[language.not-english]"), german.err());
        assertEquals(ExitCode.USAGE, run("explain").code());
        assertEquals(ExitCode.USAGE, run("explain", "a", "b", "c").code());
        Terminal without = new Terminal().reading(() -> {
            throw new EnvironmentException("the language model is missing", new IOException());
        });
        assertEquals(ExitCode.ENVIRONMENT, without.run("explain", file("oslo.txt", TEXT)));
        assertTrue(without.err().contains("the language model is missing"));
    }

    @Test
    void doesNotLetATextCommandTheTerminal() throws IOException {
        Ended ended = run(
                "explain", file("a.txt", "The \u001b[2Jminister said that \u001b]0;x\u0007 the talks would go on."));
        assertEquals(ExitCode.DONE, ended.code());
        assertFalse(ended.out().contains("\u001b"), ended.out());
    }

    @Test
    void explainsAReadingThatNobodyTraced() throws IOException {
        Terminal terminal = new Terminal();
        assertEquals(ExitCode.DONE, terminal.run("explain", file("island.txt", SampleReading.TEXT), "s1"));
        assertTrue(terminal.out().startsWith("s1          Espen Eide"), terminal.out());
    }

    private Ended sample(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("explain", file("island.txt", SampleReading.TEXT)));
        all.addAll(List.of(args));
        Terminal terminal = new Terminal();
        return new Ended(terminal.run(all.toArray(String[]::new)), terminal.out(), terminal.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r1 | Second round · under way · Tuesday 4 March 2025 · Oslo · direct",
                "d1 | Draft · announced · due Friday 7 March 2025",
                "k1 | the islanders' envoy to Norway · pending · due Friday 7 March 2025",
                "n1 | Norway of the islanders' envoy · asserted · before the second round (r1)",
                "x1 | Prisoners of war · agreed",
                "c1 | Cease-fire · in effect",
                "p1 | Norway · host · the second round (r1)"
            })
    void explainsWhatIsNegotiated(String id, String heading) throws IOException {
        Ended one = sample(id);
        assertEquals(ExitCode.DONE, one.code(), one.err());
        assertTrue(one.out().startsWith(id + "          " + heading), one.out());
        assertTrue(
                one.out().contains("said in     s2 the islanders' envoy confirmed\n            s1 Espen Eide told"),
                one.out());
        assertTrue(sample().out().contains("\n" + id + "          " + heading), id);
    }

    @Test
    void marksWhatIsToBeDoneAndSaysWhatItBelongsTo() throws IOException {
        Ended condition = sample("n1");
        assertTrue(condition.out().contains("a draft would [be ready by Friday]"), condition.out());
        assertTrue(condition.out().contains("in          r1 Second round · under way"), condition.out());
        assertTrue(condition.out().contains("uncertain   its words may mean something else"), condition.out());
        assertFalse(sample("k1").out().contains("uncertain"));
        Ended json = sample("n1", "--format", "json");
        assertTrue(json.out().contains("\"rests\": {\n    \"in\": \"r1\""), json.out());
        assertTrue(json.out().contains("\"code\": \"words\""), json.out());
        assertTrue(json.out().contains("\"name\": \"action\""), json.out());
    }

    @Test
    void namesTheItemsThereAre() throws IOException {
        assertTrue(
                sample("q").err().contains("its only round is r1, its only document is d1"),
                sample("q").err());
        assertTrue(
                sample("c2").err().contains("its only ceasefire is c1"),
                sample("c2").err());
    }
}
