package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley} without a command: says what there is. */
@Command(
        name = "parley",
        description = "Reads the news of a negotiation and keeps its record.",
        versionProvider = ParleyCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Try: parley read examples",
            "Guide: docs/guide/reading.md, docs/guide/explain.md",
        })
final class ParleyCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    ParleyCommand(Console console) {
        this.console = console;
    }

    /** The version that the build wrote into the jar. */
    static String version() {
        String version = ParleyCommand.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE;
    }

    /** For {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"parley " + version() + ", Java " + Runtime.version()};
        }
    }
}
