package org.parley.record.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.item.Round;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.account.Variant;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.field.Voices;
import org.parley.record.match.Bonds;

/** The rounds of one negotiation, as all its reports together tell them. */
public final class RoundFold {

    private RoundFold() {}

    /**
     * @param claims of one negotiation, in any order
     * @param bonds what people have said of which claims are one
     * @return entries by the day on which they begin, those of no day last; a claim that tells of no round in particular is in none of them
     */
    public static List<Entry> fold(Collection<Claim<Round>> claims, Bonds bonds) {
        return RoundMatch.of(claims, bonds).stream()
                .sorted(Comparator.comparing(RoundFold::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Slot.ORDER))
                .map(RoundFold::entry)
                .toList();
    }

    private static @Nullable Day day(Slot slot) {
        return slot.day().orElse(null);
    }

    private static Entry entry(Slot slot) {
        List<Sketch> sketches = RoundFields.inOrder(slot.sketches());
        RoundHistory history = RoundHistory.of(sketches, slot.day());
        return new Entry(
                slot.first().claim().id(),
                Kind.ROUND,
                fields(slot.day(), sketches, history),
                history.steps(),
                sketches.stream().map(sketch -> sketch.claim().citation()).toList(),
                sketches.stream()
                        .allMatch(sketch -> sketch.claim().item().basis().unsure()),
                Optional.empty());
    }

    private static List<Field> fields(Optional<Day> day, List<Sketch> sketches, RoundHistory history) {
        RoundFields fields = new RoundFields(sketches);
        Optional<Field> parties = fields.parties();
        Optional<Field> start = fields.start();
        return Stream.of(
                        parties,
                        fields.thirdParties(parties.map(Field::value).orElse(List.of()), day),
                        fields.ordinal(),
                        start,
                        fields.end(start.map(Field::text)),
                        fields.venue(),
                        fields.format(),
                        history.status().or(() -> asRead(sketches)),
                        fields.heads())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Talks of which no report says more than that there are any. */
    private static Optional<Field> asRead(List<Sketch> sketches) {
        List<Citation> citations = sketches.stream()
                .map(sketch -> sketch.claim().citation("status"))
                .toList();
        return Voices.field("status", List.of(new Variant(List.of(Round.Status.UNDER_WAY.word()), citations)));
    }
}
