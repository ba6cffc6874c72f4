package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The three streams of the process and what is known of the terminal behind them. Java cannot ask whether one stream is
 * a terminal, so the launcher says so.
 *
 * @param out unbuffered, and with its exceptions: a closed pipe must be noticed
 * @param outIsTerminal whether a person looks at the output
 * @param errIsTerminal whether a person looks at the messages
 * @param columns of the terminal; 0 where there is none
 * @param noColor whether the environment asks for no colour (no-color.org)
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean noColor) {

    /** Of this process. */
    static Console ofProcess(Map<String, String> environment) {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("parley.terminal.out"),
                Boolean.getBoolean("parley.terminal.err"),
                columns(environment),
                !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM")));
    }

    /** Standard output for text that is not read reports: help, version. */
    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    private static int columns(Map<String, String> environment) {
        int measured = Integer.getInteger("parley.terminal.columns", 0);
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean given =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return measured > 0 ? measured : given ? Integer.parseInt(columns) : 0;
    }
}
