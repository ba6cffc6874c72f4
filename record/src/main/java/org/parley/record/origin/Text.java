package org.parley.record.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.model.Reading;

/**
 * What tells whether a report is a copy of another.
 *
 * @param key of the report
 * @param shingles of its text
 * @param published day of publication
 * @param agencies that it credits
 */
public record Text(String key, Shingles shingles, Optional<LocalDate> published, List<String> agencies) {

    /** A story is printed within so many days of its first version. */
    private static final long DAYS = 7;

    /** A text of fewer shingles is mostly form: two results of companies, two notices of one office. */
    private static final int SHORT = 30;

    /** Shares of the shorter text that the other has, from which it is a copy. */
    private static final double OF_ONE_AGENCY = 0.5;

    private static final double USUAL = 0.65;
    private static final double OF_OTHER_AGENCIES = 0.85;
    private static final double OF_SHORT_TEXTS = 0.9;

    /** The share of names and numbers below which one form was filled in twice. */
    private static final double OF_NAMES = 0.7;

    public Text {
        agencies = List.copyOf(agencies);
    }

    public static Text of(String key, Reading reading) {
        return new Text(
                key,
                Shingles.of(reading.report().text()),
                reading.masthead().published(),
                reading.masthead().agencies());
    }

    /** How many days may lie between two copies. */
    public static long daysBetweenCopies() {
        return DAYS;
    }

    /** Whether one is a copy, a cut or a later version of the other. Symmetric. */
    public boolean isCopyOf(Text other) {
        int shorter = Math.min(shingles.size(), other.shingles.size());
        return shorter > 0
                && isNear(other)
                && shingles.shared(other.shingles) >= shorter * share(other, shorter)
                && shingles.sharedNames(other.shingles) >= OF_NAMES;
    }

    private boolean isNear(Text other) {
        return published.isEmpty()
                || other.published.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(published.get(), other.published.get())) <= DAYS;
    }

    private double share(Text other, int shorter) {
        if (shorter < SHORT) {
            return OF_SHORT_TEXTS;
        }
        if (agencies.isEmpty() || other.agencies.isEmpty()) {
            return USUAL;
        }
        return Collections.disjoint(agencies, other.agencies) ? OF_OTHER_AGENCIES : OF_ONE_AGENCY;
    }
}
