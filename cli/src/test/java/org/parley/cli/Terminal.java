package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.parley.cli.form.SampleReading;

/** A terminal that nobody sits at: runs the program and keeps what it prints. */
final class Terminal {

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";
    private OutputStream sink = out;
    private boolean seen;
    private boolean noColor;
    private int columns;
    private ReportReading.Opening opening = () -> SampleReading::of;

    Terminal typing(String text) {
        input = text;
        return this;
    }

    Terminal into(OutputStream other) {
        sink = other;
        return this;
    }

    Terminal seen(int width) {
        seen = true;
        columns = width;
        return this;
    }

    Terminal withoutColour() {
        noColor = true;
        return this;
    }

    Terminal reading(ReportReading.Opening other) {
        opening = other;
        return this;
    }

    int run(String... args) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                sink,
                new PrintStream(err, true, UTF_8),
                seen,
                seen,
                columns,
                noColor);
        return Main.run(withoutLedger(args), console, opening);
    }

    /** A test that does not say where leaves no ledger behind. */
    private static String[] withoutLedger(String[] args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (args.length > 1 && args[0].equals("read") && !all.contains("--db") && !all.contains("--no-store")) {
            all.add(1, "--no-store");
        }
        return all.toArray(String[]::new);
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    /** So many small reports as JSON lines, {@code r0} and on. */
    static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"r").append(i).append("\",\"text\":\"Text.\"}\n");
        }
        return lines.toString();
    }
}
