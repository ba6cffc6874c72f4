package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.parley.store.Ledger;
import org.parley.store.LedgerException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Opens the ledger for a command, prints what the command makes of it, and tells what is wrong with it. */
abstract class LedgerUse implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    LedgerUse(Console console) {
        this.console = console;
    }

    /**
     * Does what the command is for.
     *
     * @return an {@link ExitCode}
     * @throws LedgerException where the ledger cannot be read or written
     */
    abstract int run(Ledger open) throws EnvironmentException;

    @Override
    public Integer call() {
        try (Ledger open = Ledger.existing(ledger.file())) {
            return run(open);
        } catch (LedgerException e) {
            return failed(new EnvironmentException(String.valueOf(e.getMessage()), e));
        } catch (EnvironmentException e) {
            return failed(e);
        }
    }

    final Console console() {
        return console;
    }

    final CommandSpec spec() {
        return spec;
    }

    /** To standard output. A reader who has gone away is no fault. */
    final void print(String text) throws EnvironmentException {
        try {
            console.out().write(text.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            if (!Output.isClosedPipe(e)) {
                throw new EnvironmentException("standard output could not be written (" + e.getMessage() + ")", e);
            }
        }
    }

    /** A line on standard error. */
    final void tell(String message) {
        console.err().println("parley: " + Notices.clean(message));
    }

    /** Tells several lines, the first of which says what is wrong. */
    final int usageLines(String problem) {
        String prefix = "parley: ";
        for (String line : problem.split("\n", -1)) {
            console.err().println(prefix + Notices.clean(line));
            prefix = "";
        }
        return ExitCode.USAGE;
    }

    /** Tells that the command asks for something that cannot be. */
    final int usage(String problem) {
        tell(problem + "; see: parley help " + spec.name());
        return ExitCode.USAGE;
    }

    private int failed(EnvironmentException problem) {
        new Notices(console.err(), ProgressBar.none()).environment(problem, common.isDebugging());
        return ExitCode.ENVIRONMENT;
    }
}
