package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.Receiver;
import org.parley.model.Diagnostic;
import org.parley.model.Report;

/** Takes one report out of an input: the one that is named, else the only one. */
final class OneReport implements Receiver {

    /** Names that are told to a person who has to choose. */
    private static final int NAMES = 8;

    private final @Nullable String wanted;
    private final Notices notices;
    private final List<String> ids = new ArrayList<>();
    private @Nullable Report taken;
    private int count;

    /** @param wanted id of the report; null for the only one */
    OneReport(@Nullable String wanted, Notices notices) {
        this.wanted = wanted;
        this.notices = notices;
    }

    @Override
    public void report(Report report) {
        count++;
        if (ids.size() < NAMES) {
            ids.add(report.id());
        }
        if (taken == null && (wanted == null || wanted.equals(report.id()))) {
            taken = report;
        }
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        notices.tell(diagnostic);
    }

    /** The report, or null where there is none or more than one that might be meant. */
    @Nullable
    Report found() {
        return wanted == null && count > 1 ? null : taken;
    }

    /** Whether there was no report at all. */
    boolean isEmpty() {
        return count == 0;
    }

    /** What to tell where there is a choice, or nothing of the name. */
    String problem(String input) {
        String names = String.join(", ", ids) + (count > ids.size() ? ", …" : "");
        return wanted == null
                ? input + " holds " + count + " reports; name one with --report: " + names
                : "there is no report " + wanted + " in " + input + "; "
                        + (count == 1 ? "it holds " : "it holds " + count + ": ") + names;
    }
}
