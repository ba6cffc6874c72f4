package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program {@code parley}. */
public final class Main {

    private Main() {}

    /** Ends the process with an {@link ExitCode}. */
    public static void main(String[] args) {
        boolean reads = args.length > 1 && (args[0].equals("read") || args[0].equals("explain"));
        ReportReading.Opening opening = reads ? new OpeningAhead(InstalledReader::open) : InstalledReader::open;
        Console console = Console.ofProcess(System.getenv());
        if (console.errIsTerminal()) {
            // Ctrl-C must not leave half a progress bar behind.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> console.err().print(ProgressBar.WIPE)));
        }
        if (args.length > 0 && Commands.isOfLedger(args[0])) {
            Thread ahead = new Thread(LedgerOptions::prepare, "parley-ledger");
            ahead.setDaemon(true);
            ahead.start();
        }
        System.exit(run(args, console, opening));
    }

    /** The whole program but for the end of the process. */
    static int run(String[] args, Console console, ReportReading.Opening opening) {
        CommandLine command = new CommandLine(new ParleyCommand(console));
        new Commands(console, opening).addTo(command, args.length > 0 ? args[0] : "");
        command.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(60, Math.min(100, console.columns() == 0 ? 100 : console.columns())))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.outIsTerminal() && !console.noColor() ? Ansi.ON : Ansi.OFF))
                .setOut(console.writer())
                .setErr(console.errWriter())
                .setParameterExceptionHandler((problem, given) -> usageError(problem, console))
                .setExecutionExceptionHandler((fault, at, result) -> fault(fault, result, console));
        return command.execute(args);
    }

    private static int usageError(ParameterException problem, Console console) {
        String name = problem.getCommandLine().getCommandName();
        String help = name.equals("parley") ? "parley --help" : "parley help " + name;
        console.err().println("parley: " + Notices.clean(String.valueOf(problem.getMessage())) + "; see: " + help);
        return ExitCode.USAGE;
    }

    private static int fault(Exception fault, ParseResult result, Console console) {
        boolean debug = result.hasSubcommand() && result.subcommand().matchedOptionValue("--debug", false);
        new Notices(console.err(), ProgressBar.none()).fault("internal", fault, debug);
        return ExitCode.ENVIRONMENT;
    }
}
