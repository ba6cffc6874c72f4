package org.parley.cli;

import java.nio.file.Path;
import org.parley.language.model.ModelLocation;
import org.parley.store.Engine;
import picocli.CommandLine.Option;

/** The option that tells which ledger a command is about. */
final class LedgerOptions {

    @Option(
            names = "--db",
            paramLabel = "FILE",
            defaultValue = "${env:PARLEY_DB:-parley.db}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "The ledger. Default: $PARLEY_DB, else parley.db in the working folder.")
    private Path file = Path.of("parley.db");

    /** Gets SQLite ready, which may be done beside other things. */
    static void prepare() {
        Engine.prepare(ModelLocation.cacheFolder());
    }

    Path file() {
        return file;
    }
}
