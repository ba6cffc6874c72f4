package org.parley.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Entry;
import org.parley.record.account.Step;

/** Puts into words how an entry came to have its status. */
final class Histories {

    private static final int YEAR = 4;

    /** Statuses of what is to come: their date is the day planned. */
    private static final Set<String> PLANS =
            Set.of("proposed", "scheduled", "postponed", "cancelled", "declined", "agreed", "refused");

    private Histories() {}

    /** "proposed 11 May → postponed 15 May → held 16 May 2025"; nothing where there is only one step. */
    static Optional<Prose> of(Entry entry) {
        List<Step> steps = inFewWords(entry.history());
        if (steps.size() < 2) {
            return Optional.empty();
        }
        Prose prose = new Prose();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String next = i + 1 < steps.size() ? date(steps.get(i + 1)) : "";
            prose.add(i == 0 ? "" : " → ", Ink.QUIET)
                    .add(Phrases.plain(step.status()).replace(' ', '\u00a0'), Ink.PLAIN)
                    .add(day(date(step), next), Ink.QUIET)
                    .add(planned(entry, step), Ink.QUIET);
        }
        return Optional.of(prose);
    }

    /** Without what was said again, and without the beginning of what ended on the same day. */
    private static List<Step> inFewWords(List<Step> history) {
        List<Step> few = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Step step = history.get(i);
            String next = i + 1 < history.size() ? date(history.get(i + 1)) : "";
            boolean isSaidAgain =
                    !few.isEmpty() && few.get(few.size() - 1).status().equals(step.status());
            boolean isBeginning = step.status().equals("under-way") && next.equals(date(step));
            if (!isSaidAgain && !isBeginning) {
                few.add(step);
            }
        }
        return few;
    }

    /** Of what is done, the day of which it is told; of plans and of the rest, the day on which it was first told. */
    private static String date(Step step) {
        Optional<String> told = step.told().map(Object::toString);
        return (isDone(step) ? step.date().or(() -> told) : told.or(step::date)).orElse("");
    }

    private static boolean isDone(Step step) {
        return !PLANS.contains(step.status());
    }

    /** " for 15 May 2025": the day that was planned, where it did not stay the one. */
    private static String planned(Entry entry, Step step) {
        return step.date()
                .filter(date -> !isDone(step)
                        && !EntryWords.dates(entry).filter(date::equals).isPresent())
                .filter(date ->
                        !step.told().map(Object::toString).filter(date::equals).isPresent())
                .map(date -> "\u00a0(for\u00a0" + Days.brief(date).replace(' ', '\u00a0') + ")")
                .orElse("");
    }

    /** Without the year where the next step has the same one. */
    private static String day(String iso, String next) {
        if (iso.isEmpty()) {
            return "";
        }
        String words = Days.brief(iso);
        String year = " " + next.substring(0, Math.min(YEAR, next.length()));
        boolean isSame =
                year.length() > YEAR && iso.startsWith(year.strip()) && iso.length() > YEAR && words.endsWith(year);
        String shown = isSame ? words.substring(0, words.length() - year.length()) : words;
        return "\u00a0" + shown.replace(' ', '\u00a0');
    }
}
