package org.parley.cli;

import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.TracedReading;

/** Reads one report. Safe for use by several threads at once. */
@FunctionalInterface
interface ReportReading {

    Reading read(Report report);

    /** Reads it with an account of how. */
    default TracedReading explain(Report report) {
        return TracedReading.untraced(read(report));
    }

    /** Makes the reader ready, which takes a moment: it loads the language model. */
    @FunctionalInterface
    interface Opening {

        /** @throws EnvironmentException where something it needs is missing */
        ReportReading open() throws EnvironmentException;
    }
}
