package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.cli.form.ExplanationForm;
import org.parley.intake.Intake;
import org.parley.intake.Limits;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.TracedReading;
import org.parley.reading.explain.Explained;
import org.parley.reading.explain.Explainer;
import org.parley.reading.explain.Explanation;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Item;

/** One run of {@code parley explain}: an input to its one report, read with a trace, to the reasons of all its items or of one. */
final class ExplainRun {

    private final Console console;
    private final ReportReading.Opening opening;
    private final ExplanationForm form;
    private final Known known;
    private final boolean debug;

    ExplainRun(Console console, ReportReading.Opening opening, ExplanationForm form, Known known, boolean debug) {
        this.console = console;
        this.opening = opening;
        this.form = form;
        this.known = known;
        this.debug = debug;
    }

    /**
     * @param wanted id of the report; null for the only one
     * @param item id of the item; null for all
     * @return an {@link ExitCode}
     */
    int run(String input, @Nullable String wanted, @Nullable String item) {
        Notices notices = new Notices(console.err(), ProgressBar.none());
        OneReport one = new OneReport(wanted, notices);
        new Intake(Limits.STANDARD, console.in()).read(List.of(input), one);
        Report report = one.found();
        if (report == null) {
            return one.isEmpty() ? ExitCode.INPUT : usage(one.problem(input));
        }
        return explain(known.addTo(report), input, item, notices, reading -> true, UnaryOperator.identity());
    }

    /**
     * The same for an item of a report that the ledger holds.
     *
     * @param isSame whether a reading made now has the item that is meant
     * @param whole makes what is printed of the reading's explanation
     */
    int ofLedger(Report report, String item, Predicate<Reading> isSame, UnaryOperator<String> whole) {
        Notices notices = new Notices(console.err(), ProgressBar.none());
        return explain(report, "report " + report.id(), item, notices, isSame, whole);
    }

    private int explain(
            Report report,
            String input,
            @Nullable String item,
            Notices notices,
            Predicate<Reading> isSame,
            UnaryOperator<String> whole) {
        try {
            TracedReading traced = opening.open().explain(report);
            traced.reading().diagnostics().forEach(notices::tell);
            if (traced.reading().diagnostics().stream().anyMatch(d -> d.isError())) {
                return ExitCode.INPUT;
            }
            if (!isSame.test(traced.reading())) {
                console.err()
                        .println("parley: warning: this Parley reads the report otherwise than the ledger has it;"
                                + " to file it again: parley read");
            }
            return print(new Explainer(RuleBook.load()).explain(traced), input, item, notices, whole);
        } catch (EnvironmentException e) {
            notices.environment(e, debug);
            return ExitCode.ENVIRONMENT;
        } catch (StackOverflowError | OutOfMemoryError fault) {
            notices.fault(report.id(), fault, debug);
            return ExitCode.INPUT;
        }
    }

    private int print(
            Explained explained, String input, @Nullable String item, Notices notices, UnaryOperator<String> whole)
            throws EnvironmentException {
        if (item == null) {
            return write(whole.apply(form.all(explained)), notices);
        }
        Explanation explanation =
                explained.of(item.strip().toLowerCase(Locale.ROOT)).orElse(null);
        return explanation == null
                ? usage("there is no " + item + " in " + input + "; " + ids(explained, item))
                : write(whole.apply(form.one(explained, explanation)), notices);
    }

    private int write(String printed, Notices notices) throws EnvironmentException {
        try {
            console.out().write(printed.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            if (!Output.isClosedPipe(e)) {
                throw new EnvironmentException("standard output could not be written (" + e.getMessage() + ")", e);
            }
        }
        return notices.sawErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }

    int usage(String problem) {
        console.err().println("parley: " + Notices.clean(problem) + "; see: parley help explain");
        return ExitCode.USAGE;
    }

    /** What there is instead: of the kind that was asked for, else of every kind. */
    private static String ids(Explained explained, String asked) {
        for (Item kind : Item.values()) {
            String rest = asked.strip().toLowerCase(Locale.ROOT).replaceFirst("^" + kind.letter(), "");
            if (!rest.isEmpty()
                    && rest.length() < asked.strip().length()
                    && rest.chars().allMatch(c -> '0' <= c && c <= '9')) {
                return ids(explained, kind);
            }
        }
        String all = Stream.of(Item.values())
                .filter(kind -> !explained.of(kind).isEmpty())
                .map(kind -> ids(explained, kind))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing was found in it" : all;
    }

    private static String ids(Explained explained, Item kind) {
        List<Explanation> all = explained.of(kind);
        return switch (all.size()) {
            case 0 -> "it has no " + kind.word() + "s";
            case 1 -> "its only " + kind.word() + " is " + all.get(0).id();
            default ->
                kind.word() + "s are " + all.get(0).id() + " to "
                        + all.get(all.size() - 1).id();
        };
    }
}
