package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.cli.form.SampleReading;

/** How readings leave the program: as soon as they are there, no more than are wanted, and no further than they are taken. */
@Timeout(60)
class ReadOutputTest {

    @Test
    void holdsNoMoreReportsThanItNeeds() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("whole readings only");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                int done = written.addAndGet(
                        (int) new String(bytes, offset, length, UTF_8).lines().count());
                mostAhead.accumulateAndGet(begun.get() - done, Math::max);
            }
        };
        Terminal terminal = new Terminal()
                .typing(Terminal.lines(3000))
                .into(slow)
                .reading(() -> report -> {
                    begun.incrementAndGet();
                    return SampleReading.of(report);
                });
        assertEquals(ExitCode.DONE, terminal.run("read", "-", "--format", "jsonl", "--threads", "2"));
        assertEquals(3000, begun.get());
        assertTrue(mostAhead.get() < 200, "read ahead of the output: " + mostAhead.get());
    }

    @Test
    void endsQuietlyWhenItsReaderGoesAway() {
        Terminal terminal = new Terminal().typing(Terminal.lines(5000)).into(failing("Broken pipe"));
        assertEquals(ExitCode.DONE, terminal.run("read", "-", "--format", "jsonl"));
        assertEquals("", terminal.err());
    }

    @Test
    void saysThatTheDiskIsFull() {
        Terminal terminal = new Terminal().typing(Terminal.lines(50)).into(failing("No space left on device"));
        assertEquals(ExitCode.ENVIRONMENT, terminal.run("read", "-", "--format", "jsonl"));
        assertEquals("parley: standard output could not be written (No space left on device)\n", terminal.err());
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void printsAReadingAsSoonAsItIsThere() {
        Terminal terminal = new Terminal();
        InputStream oneThenSeeWhatIsOut = new InputStream() {
            private final byte[] line = Terminal.lines(1).getBytes(UTF_8);
            private int at;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (at == line.length) {
                    waitFor(terminal);
                    return -1;
                }
                bytes[offset] = line[at++];
                return 1;
            }

            @Override
            public int read() {
                throw new AssertionError("read by single bytes");
            }
        };
        Console console = new Console(
                oneThenSeeWhatIsOut,
                terminal.out,
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
                false,
                false,
                0,
                true);
        assertEquals(
                ExitCode.DONE,
                Main.run(
                        new String[] {"read", "-", "--no-store", "--format", "jsonl"},
                        console,
                        () -> SampleReading::of));
    }

    /** The input holds its end back until the first reading is out. */
    private static void waitFor(Terminal terminal) throws IOException {
        for (int i = 0; i < 2000 && terminal.out.size() == 0; i++) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        if (terminal.out.size() == 0) {
            throw new AssertionError("nothing printed while the input is open");
        }
    }
}
