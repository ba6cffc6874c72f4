package org.parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Diagnostic;
import org.parley.store.Sheet;

/**
 * What became of one report.
 *
 * @param report its id
 * @param printed the reading in the form asked for; empty where it failed
 * @param sheet the reading, ready to be filed; none where it failed or is not to be
 * @param fault what went wrong in Parley itself
 */
record Outcome(
        String report,
        String printed,
        List<Diagnostic> diagnostics,
        @Nullable Sheet sheet,
        @Nullable Throwable fault) {}
