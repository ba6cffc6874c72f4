package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.cli.form.SampleReading;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.store.Ledger;

class AccountCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path ledger = Path.of("");

    @BeforeEach
    void fileOneReport() throws IOException {
        ledger = folder.resolve("record.db");
        Path report = Files.writeString(folder.resolve("island.txt"), "Text.");
        Terminal terminal = new Terminal().reading(() -> AccountCommandsTest::ofTwoStates);
        assertEquals(
                ExitCode.DONE,
                terminal.run("read", "--quiet", "--db", ledger.toString(), report.toString()),
                terminal.err());
    }

    /** The sample with a state in place of the envoy who acts for nobody. */
    private static Reading ofTwoStates(Report report) {
        Reading sample = SampleReading.of(report);
        List<Actor> actors = new ArrayList<>(sample.actors());
        Actor envoy = actors.get(2);
        actors.set(
                2,
                new Actor(
                        envoy.id(),
                        "Denmark",
                        ActorType.STATE,
                        Optional.of("DNK"),
                        Optional.of("GOV"),
                        Optional.empty(),
                        Optional.empty(),
                        envoy.mentions()));
        return new Reading(
                sample.report(),
                sample.masthead(),
                actors,
                sample.times(),
                sample.statements(),
                sample.events(),
                sample.negotiation(),
                sample.diagnostics());
    }

    private Terminal run(int expected, String command) {
        List<String> args = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        args.add("--db");
        args.add(ledger.toString());
        Terminal terminal = new Terminal();
        assertEquals(expected, terminal.run(args.toArray(String[]::new)), terminal.out() + terminal.err());
        return terminal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "timeline",
                "changes --since 2025-01-01",
                "changes --filed-since 2025-01-01",
                "conflicts"
            })
    void showsTheRecord(String command) {
        assertFalse(run(ExitCode.DONE, command).out().isEmpty());
        String json = run(ExitCode.DONE, command + " --format json").out();
        assertTrue(json.startsWith("{") || json.startsWith("["), json);
    }

    @Test
    void showsTheOnlyNegotiationWithoutAName() {
        String page = run(ExitCode.DONE, "status --as-of 2025-03-20 --width 80").out();
        assertTrue(page.contains("As of Thursday 20 March 2025") && page.contains("SOURCES"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status atlantis",
                "timeline atlantis",
                "conflicts atlantis",
                "who atlantis",
                "status --as-of 1999-01-01"
            })
    void saysThatANameMeansNothing(String command) {
        Terminal terminal = run(ExitCode.USAGE, command);
        assertEquals("", terminal.out());
        assertTrue(terminal.err().startsWith("parley: "), terminal.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changes",
                "who",
                "status --as-of tomorrow",
                "changes --since 2025-01-01 --filed-since 2025-01-01"
            })
    void saysWhatWasNotUnderstood(String command) {
        assertTrue(run(ExitCode.USAGE, command).err().contains("see: parley help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "timeline", "changes --since 2025-01-01", "conflicts", "who norway"})
    void saysHowToMakeALedger(String command) {
        ledger = folder.resolve("none.db");
        assertTrue(run(ExitCode.ENVIRONMENT, command).err().contains("parley read"));
        assertFalse(Files.exists(ledger));
    }

    @Test
    void saysThatTheRecordIsEmpty() {
        ledger = folder.resolve("empty.db");
        Ledger.open(ledger).close();
        assertTrue(run(ExitCode.DONE, "status").out().contains("The record is empty"));
        assertTrue(run(ExitCode.DONE, "status --format json").out().startsWith("["));
    }
}
