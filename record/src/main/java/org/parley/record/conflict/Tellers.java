package org.parley.record.conflict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.record.account.Citation;
import org.parley.record.account.Variant;

/** Who tells a value, and when each of them did so last. */
final class Tellers {

    private final List<Citation> citations;
    private final Map<String, LocalDate> lastBy = new HashMap<>();
    private final int origins;
    private final Set<String> sides;
    private final NavigableSet<LocalDate> days;

    /** @param negotiators keys of the sides; a word of others is nobody's side of the story */
    Tellers(Variant variant, Set<String> negotiators) {
        this.citations = variant.citations();
        this.origins = variant.origins();
        this.sides = citations.stream()
                .flatMap(citation -> citation.side().stream())
                .filter(negotiators::contains)
                .collect(Collectors.toSet());
        this.days = citations.stream()
                .flatMap(citation -> citation.published().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Citation citation : citations) {
            voices(citation).forEach(voice -> lastBy.merge(voice, day(citation), (a, b) -> a.isAfter(b) ? a : b));
        }
    }

    int origins() {
        return origins;
    }

    /** Whether each has sides that speak for it, and none speaks for both. */
    boolean areOtherSidesThan(Tellers other) {
        return !sides.isEmpty() && !other.sides.isEmpty() && sides.stream().noneMatch(other.sides::contains);
    }

    /** Whether everybody who tells it tells the other later, or in another version of the same text: it was put right. */
    boolean turnedTo(Tellers other) {
        return citations.stream()
                .allMatch(citation -> other.lastBy.containsKey(origin(citation))
                        || voices(citation).anyMatch(voice -> other.lastBy
                                .getOrDefault(voice, LocalDate.MIN)
                                .isAfter(day(citation))));
    }

    /** Whether it is a slip: one source's own word against that of many. */
    boolean areOutweighedBy(Tellers other) {
        return origins == 1 && sides.isEmpty() && other.origins >= Limits.OUTWEIGHED;
    }

    /** Whether some tell it both before and after others tell the other: then that is no change of plan. */
    boolean areAround(Tellers other) {
        return !days.isEmpty()
                && !other.days.subSet(days.first(), true, days.last(), false).isEmpty();
    }

    /** Whether some tell it within days of others telling the other. */
    boolean areAtTheTimeOf(Tellers other) {
        return days.stream().anyMatch(day -> !other.days
                .subSet(day.minusDays(Limits.SAME_TIME), true, day.plusDays(Limits.SAME_TIME), true)
                .isEmpty());
    }

    /** Whether somebody tells it later than the other was first told. */
    boolean comeAfter(Tellers other) {
        return !days.isEmpty() && !other.days.isEmpty() && days.last().isAfter(other.days.first());
    }

    /** A side speaks with one voice, and so do an outlet and a text with its copies. */
    private static Stream<String> voices(Citation citation) {
        Stream<String> who = citation
                .side()
                .or(citation::speaker)
                .map(key -> "side " + key)
                .or(() -> citation.outlet().map(outlet -> "outlet " + outlet))
                .stream();
        return Stream.concat(Stream.of(origin(citation)), who);
    }

    private static String origin(Citation citation) {
        return "origin " + citation.origin();
    }

    private static LocalDate day(Citation citation) {
        return citation.published().orElse(LocalDate.MIN);
    }
}
