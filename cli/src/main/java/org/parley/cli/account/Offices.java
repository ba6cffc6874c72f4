package org.parley.cli.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Identity;
import org.parley.record.account.Tenure;

/** Puts offices into words. */
final class Offices {

    private Offices() {}

    /** The office that reports gave somebody last; of several the one told most. */
    static Optional<Tenure> latest(Identity person) {
        return person.offices().stream()
                .max(Comparator.comparing((Tenure tenure) -> tenure.last().orElse(LocalDate.MIN))
                        .thenComparing(
                                tenure -> References.voices(tenure.citations()).size())
                        .thenComparing(Tenure::office));
    }

    /** "Foreign Minister, Russia (28 May – 4 June 2025)". */
    static String full(Tenure tenure, KeyNames names) {
        String office =
                Phrases.joined(", ", tenure.office(), tenure.of().map(names::of).orElse(""));
        return Phrases.joined(" ", office, days(tenure));
    }

    /** "Foreign Minister (28 May – 4 June 2025)". */
    static String words(Tenure tenure) {
        return Phrases.joined(" ", tenure.office(), days(tenure));
    }

    /** The days of the first and the last report of it. */
    private static String days(Tenure tenure) {
        String first = tenure.first().map(LocalDate::toString).orElse("");
        String last = tenure.last().map(LocalDate::toString).orElse(first);
        if (first.isEmpty()) {
            return "";
        }
        return "(" + Days.of(first.equals(last) ? first : first + "/" + last) + ")";
    }
}
