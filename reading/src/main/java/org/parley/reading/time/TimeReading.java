package org.parley.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.PublishedBasis;
import org.parley.model.TimeExpression;
import org.parley.reading.ReadSentence;

/**
 * The times of a report.
 *
 * @param times in text order; the date of the dateline is not among them, as it stands in no sentence
 * @param published the day that the report's own words count from
 * @param basis how that day is known
 * @param clauses finds the date of a clause among the times of its sentence
 */
public record TimeReading(
        List<TimeExpression> times, Optional<LocalDate> published, PublishedBasis basis, ClauseDates clauses) {

    public TimeReading {
        times = List.copyOf(times);
        if (published.isEmpty() != (basis == PublishedBasis.NONE)) {
            throw new IllegalArgumentException("Date " + published + " with basis " + basis);
        }
    }

    /**
     * When that happens, happened or is to happen which a word of a sentence tells, as far as its own clause says so: never the day
     * on which it was said, nor that of another clause.
     *
     * @param trigger the verb or noun, as a token of the sentence
     * @return a day, month or year in ISO 8601, or two of them with a stroke between; nothing where the clause names none
     */
    public Optional<String> ofClause(ReadSentence sentence, int trigger) {
        return clauses.of(times, published, sentence.parse(), trigger);
    }
}
