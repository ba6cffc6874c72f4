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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.store.Ledger;

/** A person corrects a real ledger, takes it away and asks why, from the first word typed to the file on the disk. */
@Timeout(300)
class CorrectCommandTest {

    private static final String FIRST =
            """
            ISTANBUL, June 3, 2025 - Russia and Ukraine held a second round of direct talks in Istanbul on Monday, June 2.

            Russia's delegation handed Ukraine a memorandum.
            """;

    private static final String SECOND =
            """
            KYIV, June 4, 2025 - Ukraine and Russia met on June 2 in Istanbul for the second round of talks, officials said.

            "We will study the memorandum," Ukrainian Defence Minister Rustem Umerov told reporters on Wednesday.
            """;

    private static ReportReading.Opening opening = () -> reading -> {
        throw new IllegalStateException("not open");
    };

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private String db = "";

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void open() throws EnvironmentException, IOException {
        ReportReading reading = InstalledReader.open();
        opening = () -> reading;
        Files.writeString(shared.resolve("monday.txt"), FIRST);
        Files.writeString(shared.resolve("wednesday.txt"), SECOND);
    }

    @BeforeEach
    void read() {
        db = folder.resolve("talks.db").toString();
        assertEquals(ExitCode.DONE, readAgain().code());
    }

    private Ended readAgain() {
        return run("read", shared.toString(), "--quiet");
    }

    private Ended run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--db", db));
        Terminal terminal = new Terminal().reading(opening);
        int code = terminal.run(all.toArray(String[]::new));
        return new Ended(code, terminal.out(), terminal.err());
    }

    private Account account() {
        try (Ledger ledger = Ledger.existing(Path.of(db))) {
            return ledger.book().account("russia-ukraine").orElseThrow();
        }
    }

    private Entry round() {
        List<Entry> rounds = account().entries(Kind.ROUND);
        assertEquals(1, rounds.size(), rounds.toString());
        return rounds.get(0);
    }

    private Ended correct(String... args) {
        List<String> all = new ArrayList<>(List.of("correct"));
        all.addAll(List.of(args));
        all.addAll(List.of("--why", "seen on the spot", "--by", "ann"));
        return run(all.toArray(String[]::new));
    }

    @Test
    void anEditIsShownOutlivesReadingAgainAndCanBeUndone() throws IOException {
        String id = round().id();
        Ended edited = correct("edit", id, "venue=Ankara");
        assertEquals(new Ended(ExitCode.DONE, edited.out(), ""), edited);
        assertTrue(edited.out().startsWith("1  edit  " + id + " Second round"), edited.out());
        assertTrue(edited.out().endsWith(": venue Istanbul → Ankara\n"), edited.out());
        assertTrue(run("status", "ukraine", "russia").out().contains("Ankara"));
        Files.writeString(shared.resolve("monday.txt"), FIRST);
        readAgain();
        assertEquals("Ankara", round().value("venue").orElseThrow());
        Ended undone = correct("undo", "1");
        assertTrue(undone.out().contains("correction 1 no longer holds: " + id), undone.out());
        assertTrue(undone.out().endsWith(": venue Ankara → Istanbul\n"), undone.out());
        assertEquals("Istanbul", round().value("venue").orElseThrow());
        Ended list = run("correct", "--list");
        assertTrue(list.out().contains("venue=Ankara · undone by 2"), list.out());
        assertTrue(list.out().contains("seen on the spot — ann, "), list.out());
    }

    @Test
    void whatIsRejectedIsGoneUntilItIsUndone() {
        String id = round().id();
        Ended rejected = correct("reject", id);
        assertTrue(rejected.out().endsWith("in the record → gone, with 2 claims\n"), rejected.out() + rejected.err());
        assertTrue(account().entries(Kind.ROUND).isEmpty());
        Ended again = correct("reject", id);
        assertEquals(ExitCode.USAGE, again.code());
        assertTrue(
                again.err().contains(id + " was rejected by correction 1; to take that back: parley correct undo 1"));
        Ended undone = correct("undo", "1");
        assertTrue(undone.out().contains("gone → " + id), undone.out());
        assertEquals(id, round().id());
        assertTrue(correct("undo", "1")
                .err()
                .contains("correction 1 was undone by 2; to make it hold again: parley correct undo 2"));
        correct("undo", "2");
        assertTrue(account().entries(Kind.ROUND).isEmpty());
    }

    @Test
    void splitsAndMerges() {
        Entry round = round();
        String other = round.citations().get(1).id();
        Ended split = correct("split", round.id(), other);
        assertTrue(
                split.out()
                        .endsWith(round.id() + " of 2 claims → " + round.id() + " of 1 claim, " + other
                                + " of 1 claim\n"),
                split.out() + split.err());
        assertEquals(2, account().entries(Kind.ROUND).size());
        Ended merged = correct("merge", other, round.id());
        assertTrue(
                merged.out().contains("2 entries (" + other + ", " + round.id() + ") → " + round.id()),
                merged.out() + merged.err());
        assertEquals(2, round().citations().size());
        assertTrue(correct("merge", other, round.id()).err().contains("some of these are one entry already"));
    }

    @Test
    void oneClaimCanBeRejectedAlone() {
        Entry round = round();
        String other = round.citations().get(1).id();
        Ended rejected = correct("reject", other, "--claim");
        assertTrue(rejected.out().endsWith("2 claims → without " + other + "\n"), rejected.out() + rejected.err());
        assertEquals(1, round().citations().size());
    }

    @Test
    void namesAreTurnedIntoKeys() {
        String id = round().id();
        Ended edited = correct("edit", id, "initiator=Ukraine", "heads=ukraine:Rustem Umerov", "STATUS=under way");
        assertEquals(ExitCode.DONE, edited.code(), edited.err());
        assertEquals(3, edited.out().lines().count());
        assertEquals(List.of("UKR"), round().values("initiator"));
        assertEquals(List.of("UKR:rustem-umerov"), round().values("heads"));
        assertEquals("under-way", round().status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "edit ID start=June | start: June is no date: 2025-06-02, 2025-06, 2025 or 2025-06-02/2025-06-04",
                "edit ID status=gone | status: gone is none of proposed, scheduled, under-way, held, postponed",
                "edit ID parties=Atlantis | nobody is known as Atlantis; in this negotiation there are RUS (Russia)",
                "edit ID colour=red | a round has no field colour; it has parties, thirdParties, ordinal, start",
                "edit ID venue= | a value is wanted after venue=",
                "edit ID venue | what is to be entered is written field=value",
                "edit ID thirdParties=RUS:guest | guest is no part that somebody can have: party, mediator",
                "edit ID | it is written: parley correct edit ID field=value",
                "accept | it is written: parley correct accept ID",
                "accept ID --claim | --claim is for reject",
                "merge ID | it is written: parley correct merge ID ID…",
                "split ID ID | no claim of ID would stay",
                "undo 9 | there is no correction 9; see: parley correct --list",
                "accept nothing | nothing is no id of an entry; one looks like k3f9qz1.r2",
                "accept 000000000.r1 | there is no report 000000000 in the ledger",
                "praise ID | there is no praise; there is accept ID, reject ID",
            })
    void tellsWhatCanBeEntered(String words, String expected) {
        String id = round().id();
        boolean isWhole = words.startsWith("split");
        String claims = round().citations().stream()
                .map(citation -> citation.id())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        String typed = isWhole ? "split " + id + " " + claims : words.replace("ID", id);
        Ended ended = correct(typed.split(" "));
        assertEquals(ExitCode.USAGE, ended.code(), ended.out());
        assertTrue(ended.err().startsWith("parley: " + expected.replace("of ID", "of " + id)), ended.err());
        assertEquals(List.of(), corrections());
    }

    private List<?> corrections() {
        try (Ledger ledger = Ledger.existing(Path.of(db))) {
            return ledger.corrections();
        }
    }

    @Test
    void aReasonIsWanted() {
        Ended ended = run("correct", "accept", round().id());
        assertEquals(ExitCode.USAGE, ended.code());
        assertTrue(ended.err().contains("a reason is wanted: --why TEXT"), ended.err());
        assertEquals(
                "Nobody has corrected anything.\n", run("correct", "--list").out());
        assertEquals(ExitCode.USAGE, run("correct", "--list", "accept").code());
    }

    @Test
    void explainsWhatAClaimHasBecome() throws IOException {
        Entry round = round();
        String other = round.citations().get(1).id();
        correct("edit", round.id(), "venue=Ankara");
        Ended explained = run("explain", other);
        assertEquals(ExitCode.DONE, explained.code(), explained.err());
        for (String expected : List.of(
                "entry       " + round.id() + " in russia-ukraine: Second round · held · Monday 2 June 2025",
                "\nclaims      " + round.id() + " ",
                "same day: Monday 2 June 2025 (all)",
                "\nvenue       Ankara; a person entered it",
                "not Istanbul",
                "\ncorrected   1 edit venue: seen on the spot — ann, ",
                "\nfound by    ")) {
            assertTrue(explained.out().contains(expected), expected + "\n" + explained.out());
        }
        Ended json = run("explain", other, "--format", "json");
        assertEquals(ExitCode.DONE, json.code(), json.err());
        assertParses(json.out());
        assertTrue(json.out().contains("\"negotiation\": \"russia-ukraine\""), json.out());
        assertTrue(run("explain", "000000000.r1").err().contains("there is no report 000000000 in "));
        assertTrue(run("explain", other.substring(0, 10) + "r77").err().contains("there is no r77"));
    }

    @Test
    void exportsEveryForm() throws IOException {
        for (String form : List.of("json", "csv", "jsonld", "ics", "md")) {
            Ended all = run("export", "--format", form);
            assertEquals(new Ended(ExitCode.DONE, all.out(), ""), all, form);
            assertEquals(all.out(), run("export", "--format", form).out(), form);
            Ended file = run(
                    "export",
                    "ukraine",
                    "russia",
                    "--format",
                    form,
                    "--out",
                    folder.resolve("a/one." + form).toString());
            assertEquals(new Ended(ExitCode.DONE, "", ""), file, form);
            Ended each = run("export", "--format", form, "--out", folder + "/all/");
            assertEquals(ExitCode.DONE, each.code(), each.err());
            assertEquals(
                    Files.readString(folder.resolve("a/one." + form)),
                    Files.readString(folder.resolve("all/russia-ukraine." + form)));
        }
        assertParses(run("export", "--format", "json").out());
        assertTrue(run("export", "--format", "json").out().startsWith("[\n{"));
        assertTrue(Files.readString(folder.resolve("a/one.json")).startsWith("{"));
        assertTrue(Files.readString(folder.resolve("a/one.md")).contains("\n[^1]: "));
        try (var files = Files.list(folder.resolve("all"))) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void exportsAnEarlierDay() {
        assertFalse(
                run("export", "--format", "csv", "--as-of", "2025-06-03").out().contains("2025-06-04"));
        assertTrue(run("export", "--format", "csv").out().contains("2025-06-04"));
        assertEquals(
                1,
                run("export", "--format", "csv", "--as-of", "2025-01-01")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void tellsWhatCannotBeExported() {
        assertEquals(ExitCode.USAGE, run("export").code());
        assertTrue(
                run("export", "--format", "ics", "--table", "citations").err().contains("--table is for --format csv"));
        Ended unknown = run("export", "atlantis", "--format", "json");
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("atlantis"), unknown.err());
        db = folder.resolve("nowhere.db").toString();
        assertEquals(ExitCode.ENVIRONMENT, run("export", "--format", "json").code());
    }

    private static void assertParses(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        }
    }
}
