package org.parley.reading.time;

/**
 * An expression that dates something in its sentence.
 *
 * @param span its place on the calendar
 * @param first first token of its words
 * @param last last token of its words
 * @param governor the verb, noun or adjective it hangs on, prepositions skipped; {@link org.parley.language.Sentence#ROOT} for none
 * @param outside whether the words before it say that the thing was not then: "since", "before", "until"
 * @param target whether it is the day on which something is put: "for", "until", "to"
 * @param of whether it hangs there with "of"
 */
record ClauseDate(CalendarSpan span, int first, int last, int governor, boolean outside, boolean target, boolean of) {

    ClauseDate on(int other) {
        return new ClauseDate(span, first, last, other, outside, target, of);
    }

    ClauseDate with(CalendarSpan wider, int end) {
        return new ClauseDate(wider, first, end, governor, outside, false, of);
    }
}
