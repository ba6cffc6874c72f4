package org.parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Diagnostic;

/**
 * What became of one report.
 *
 * @param report its id
 * @param printed the reading in the form asked for; empty where it failed
 * @param fault what went wrong in Parley itself
 */
record Outcome(String report, String printed, List<Diagnostic> diagnostics, @Nullable Throwable fault) {}
