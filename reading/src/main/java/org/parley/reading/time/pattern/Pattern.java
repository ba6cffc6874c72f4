package org.parley.reading.time.pattern;

import java.util.Set;
import org.parley.model.TimeExpression;
import org.parley.reading.time.value.Meaning;

/**
 * A pattern over cut tokens.
 *
 * @param id names it in output
 * @param start the first step of matching it
 * @param type the TIMEX3 type, unless the meaning knows better
 * @param meaning how to work out the value
 * @param argument what the meaning needs besides the words: {@code -1D}, {@code PAST_REF}
 * @param kinds under which names other patterns may hold it; {@code hidden} if it only counts inside others
 */
public record Pattern(
        String id, Step start, TimeExpression.Type type, Meaning meaning, String argument, Set<String> kinds) {

    /** Whether what it matches is no time. */
    boolean isNone() {
        return meaning == Meaning.NONE;
    }

    boolean isHidden() {
        return kinds.contains("hidden");
    }
}
