package org.parley.cli.account;

import java.util.List;
import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Entry;
import org.parley.record.account.Step;

/** Puts into words how an entry came to have its status. */
final class Histories {

    private static final int YEAR = 4;

    private Histories() {}

    /** "proposed 11 May → postponed 15 May → held 16 May 2025"; nothing where there is only one step. */
    static Optional<Prose> of(Entry entry) {
        List<Step> steps = entry.history();
        if (steps.size() < 2) {
            return Optional.empty();
        }
        Prose prose = new Prose();
        for (int i = 0; i < steps.size(); i++) {
            String next = i + 1 < steps.size() ? date(steps.get(i + 1)) : "";
            prose.add(i == 0 ? "" : " → ", Ink.QUIET)
                    .add(Phrases.plain(steps.get(i).status()).replace(' ', '\u00a0'), Ink.PLAIN)
                    .add(day(date(steps.get(i)), next), Ink.QUIET);
        }
        return Optional.of(prose);
    }

    /** The day of which it is told, else that of the first report. */
    private static String date(Step step) {
        return step.date().or(() -> step.told().map(Object::toString)).orElse("");
    }

    /** Without the year where the next step has the same one. */
    private static String day(String iso, String next) {
        if (iso.isEmpty()) {
            return "";
        }
        String words = Days.brief(iso);
        String year = " " + next.substring(0, Math.min(YEAR, next.length()));
        boolean isSame = year.length() > YEAR && iso.startsWith(year.strip()) && iso.length() > YEAR && words.endsWith(year);
        String shown = isSame ? words.substring(0, words.length() - year.length()) : words;
        return "\u00a0" + shown.replace(' ', '\u00a0');
    }
}
