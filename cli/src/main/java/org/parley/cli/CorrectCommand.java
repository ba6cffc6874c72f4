package org.parley.cli;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.cli.correct.CorrectionList;
import org.parley.cli.correct.Corrector;
import org.parley.cli.correct.MistakeException;
import org.parley.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley correct}. */
@Command(
        name = "correct",
        description = {
            "Corrects the record: a person's word outranks what was read, and stays when reports are read again. Prints what has changed.",
            "",
            "accept ID            it is as it stands; nobody need look at it again",
            "reject ID            it is no such thing; with --claim, one report is wrong about it",
            "edit ID FIELD=VALUE  a field has another value",
            "merge ID ID...       several entries are one thing",
            "split ID CLAIM...    claims of an entry tell of another thing",
            "undo N               correction N no longer holds",
        },
        sortOptions = false,
        footer = {"", "What can be entered in which field: docs/guide/corrections.md"})
final class CorrectCommand extends LedgerCommand {

    private final Clock clock;

    @Parameters(arity = "0..*", paramLabel = "WHAT", description = "What to do, and to what, as above.")
    private List<String> words = List.of();

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            description = "The reason, for those who read the trail. Wanted with every correction.")
    private @Nullable String why;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${env:PARLEY_USER:-${sys:user.name}}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Who corrects. Default: $PARLEY_USER, else the name of the user of the system.")
    private String who = "";

    @Option(
            names = "--claim",
            description = "With reject: only this claim of this report, not all that the entry rests on.")
    private boolean claim;

    @Option(names = "--list", description = "Show all that was corrected.")
    private boolean list;

    CorrectCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    int run(Ledger open) throws EnvironmentException {
        if (list) {
            return words.isEmpty() ? show(open) : usage("--list takes no other words");
        }
        if (why == null || why.isBlank()) {
            return usage("a reason is wanted: --why TEXT");
        }
        if (who.isBlank()) {
            return usage("a name is wanted: --by NAME");
        }
        try {
            for (String line : new Corrector(open, who.strip(), clock.instant()).correct(words, claim, why.strip())) {
                print(Notices.clean(line) + "\n");
            }
            return ExitCode.DONE;
        } catch (MistakeException e) {
            return usage(String.valueOf(e.getMessage()));
        }
    }

    private int show(Ledger open) throws EnvironmentException {
        CorrectionList all = new CorrectionList(open);
        print(isJson() ? all.json() : all.page(columns(), isColoured()));
        return ExitCode.DONE;
    }
}
