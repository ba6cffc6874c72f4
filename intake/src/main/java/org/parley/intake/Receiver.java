package org.parley.intake;

import org.parley.model.Diagnostic;
import org.parley.model.Report;

/**
 * Takes what comes out of the input, in input order, on the thread that reads it. An exception thrown here ends the
 * reading: everything is closed and the exception passes through.
 */
public interface Receiver {

    void report(Report report);

    /** What was wrong with a part of the input; the rest is read all the same. */
    void diagnostic(Diagnostic diagnostic);

    /**
     * An input is about to give its reports.
     *
     * @param where the input, as a person would look for it
     * @param many whether it may hold several reports: a folder, JSON lines
     */
    default void opening(String where, boolean many) {}
}
