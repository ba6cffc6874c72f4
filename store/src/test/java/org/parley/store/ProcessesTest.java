package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one ledger, and processes that are killed. */
@Timeout(240)
class ProcessesTest {

    private static final int KILLS = 50;

    @TempDir
    private Path folder;

    private Process start(Path db, int from, int to, int batch) throws IOException {
        // Surefire hands over the class path by a jar of its own, and says here what stands in it.
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        FilingProgram.class.getName(),
                        db.toString(),
                        Integer.toString(from),
                        Integer.toString(to),
                        Integer.toString(batch))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told(from).toFile())
                .start();
    }

    /** Where a process tells what it has filed. */
    private Path told(int from) {
        return folder.resolve("told-" + from);
    }

    /** Waits until a process has filed something, and a moment more, and kills it. */
    private void kill(Process process, int from, int moment) throws IOException, InterruptedException {
        while (process.isAlive() && Files.size(told(from)) == 0) {
            Thread.sleep(1);
        }
        Thread.sleep(moment);
        process.destroyForcibly().waitFor();
    }

    /** The last line may have been cut off while it was written. */
    private int lastTold(int from) throws IOException {
        String told = Files.readString(told(from));
        String whole = told.substring(0, told.lastIndexOf('\n') + 1);
        return whole.lines().mapToInt(Integer::parseInt).max().orElseThrow();
    }

    private static TreeSet<Integer> numbers(Ledger ledger) {
        TreeSet<Integer> numbers = new TreeSet<>();
        ledger.book()
                .cards()
                .forEach(card -> numbers.add(Integer.valueOf(card.name().replaceAll("\\D", ""))));
        return numbers;
    }

    @Test
    void waitForEachOther() throws Exception {
        Path db = folder.resolve("parley.db");
        List<Process> both = List.of(start(db, 0, 300, 7), start(db, 300, 600, 5));
        for (Process process : both) {
            assertTrue(process.waitFor(200, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
        }
        try (Ledger ledger = Ledger.existing(db)) {
            assertEquals(new TreeSet<>(IntStream.range(0, 600).boxed().toList()), numbers(ledger));
            assertEquals(List.of(), ledger.damage(true));
        }
    }

    /** Each life goes on where the last one was cut off. Whatever it has told to be filed is there; whatever is there is whole. */
    @Test
    void loseNothingWhenKilled() throws Exception {
        Path db = folder.resolve("parley.db");
        Random random = new Random(1);
        TreeSet<Integer> promised = new TreeSet<>();
        int from = 0;
        for (int life = 0; life < KILLS; life++) {
            Process process = start(db, from, from + 10_000, 3);
            kill(process, from, random.nextInt(60));
            IntStream.rangeClosed(from, lastTold(from)).forEach(promised::add);
            try (Ledger ledger = Ledger.existing(db)) {
                TreeSet<Integer> there = numbers(ledger);
                assertTrue(there.containsAll(promised), "lost in life " + life);
                assertEquals(List.of(), ledger.damage(false));
                from = (there.last() / 3 + 1) * 3;
            }
        }
        try (Ledger ledger = Ledger.existing(db)) {
            ledger.fold();
            assertEquals(List.of(), ledger.damage(true));
        }
    }
}
