package org.parley.cli;

import java.io.PrintStream;
import org.parley.model.Diagnostic;

/** What people are told on standard error, a line each. Safe for use by several threads. */
final class Notices {

    private final PrintStream err;
    private final ProgressBar progress;
    private boolean errors;

    Notices(PrintStream err, ProgressBar progress) {
        this.err = err;
        this.progress = progress;
    }

    synchronized void tell(Diagnostic diagnostic) {
        errors |= diagnostic.isError();
        String kind = diagnostic.isError() ? "" : "warning: ";
        progress.hide();
        err.println("parley: " + kind + clean(diagnostic.where()) + ": " + clean(diagnostic.message()) + " ["
                + diagnostic.code() + "]");
    }

    /** A fault of Parley itself. */
    synchronized void fault(String where, Throwable cause, boolean trace) {
        errors = true;
        progress.hide();
        err.println("parley: " + clean(where) + ": " + FaultWords.of(cause));
        if (trace) {
            cause.printStackTrace(err);
        }
    }

    /** Something that Parley needs is missing or fails. */
    synchronized void environment(EnvironmentException problem, boolean trace) {
        progress.hide();
        err.println("parley: " + clean(String.valueOf(problem.getMessage())));
        if (trace) {
            problem.printStackTrace(err);
        }
    }

    synchronized boolean sawErrors() {
        return errors;
    }

    /** File names and messages may hold anything; a terminal must not obey it, and a line stays one line. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return clean.toString();
    }
}
