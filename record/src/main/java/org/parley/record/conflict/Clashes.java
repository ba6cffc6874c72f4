package org.parley.record.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.account.Variant;
import org.parley.record.field.Day;
import org.parley.record.place.Place;

/** Which values clash, field by field. Fields that only add up, such as third parties, never do. */
final class Clashes {

    private final Gazetteer gazetteer;
    private final List<Contrary> contraries = Contrary.load();

    Clashes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The question to ask of things that came to pass, and of what is not a plan. */
    Optional<Clash> ofFacts(Kind kind, Field field, Facts facts) {
        return switch (field.name()) {
            case "start", "date" -> Optional.of((one, tellOne, other, tellOther) -> areApart(facts, one, other));
            case "venue" -> Optional.of((one, tellOne, other, tellOther) -> areElsewhere(one, other));
            case "counts" ->
                Optional.of((one, tellOne, other, tellOther) ->
                        Counts.of(one.value()).clashesWith(Counts.of(other.value())));
            case "ordinal" -> Optional.of((one, tellOne, other, tellOther) -> true);
            case "parties" -> Optional.of((one, tellOne, other, tellOther) -> differ(one, other));
            case "format", "status" ->
                Optional.of(
                        (one, tellOne, other, tellOther) -> areContrary(kind, field, one, tellOne, other, tellOther));
            default -> Optional.empty();
        };
    }

    /** The question to ask of plans, which may change: both are of one time, and different sides tell them, or some hold on to theirs. */
    Optional<Clash> ofPlans(Kind kind, Field field, Facts facts) {
        return switch (field.name()) {
            case "start" ->
                kind == Kind.ROUND
                        ? Optional.of((one, tellOne, other, tellOther) ->
                                areApart(facts, one, other) && atOneTime(tellOne, tellOther))
                        : Optional.empty();
            case "venue" ->
                Optional.of(
                        (one, tellOne, other, tellOther) -> areElsewhere(one, other) && atOneTime(tellOne, tellOther));
            case "format" ->
                Optional.of((one, tellOne, other, tellOther) ->
                        areContrary(kind, field, one, tellOne, other, tellOther) && atOneTime(tellOne, tellOther));
            case "due" ->
                Optional.of((one, tellOne, other, tellOther) ->
                        areApart(facts, one, other) && tellOne.areAround(tellOther));
            case "counts" ->
                Optional.of((one, tellOne, other, tellOther) -> {
                    Counts mine = Counts.of(one.value());
                    Counts theirs = Counts.of(other.value());
                    return mine.clashesWith(theirs) || mine.isPartOf(theirs) && tellOne.areOtherSidesThan(tellOther);
                });
            default -> Optional.empty();
        };
    }

    private static boolean atOneTime(Tellers one, Tellers other) {
        return one.areOtherSidesThan(other) && one.areAtTheTimeOf(other);
    }

    private static boolean areApart(Facts facts, Variant one, Variant other) {
        Optional<Day> first = facts.days(one);
        Optional<Day> second = facts.days(other);
        return first.isPresent() && second.isPresent() && !first.get().overlaps(second.get());
    }

    private boolean areElsewhere(Variant one, Variant other) {
        return !Place.of(one.value().get(0)).mayBe(Place.of(other.value().get(0)))
                && !gazetteer.mayLieIn(one.value().get(0), other.value().get(0))
                && !gazetteer.mayLieIn(other.value().get(0), one.value().get(0));
    }

    private static boolean differ(Variant one, Variant other) {
        Set<String> mine = Set.copyOf(one.value());
        Set<String> theirs = Set.copyOf(other.value());
        return !mine.containsAll(theirs) && !theirs.containsAll(mine);
    }

    private boolean areContrary(
            Kind kind, Field field, Variant one, Tellers tellOne, Variant other, Tellers tellOther) {
        return contraries.stream()
                .filter(contrary -> contrary.isOf(kind, field.name()))
                .filter(contrary -> contrary.one().equals(one.value().get(0))
                        && contrary.other().equals(other.value().get(0)))
                .anyMatch(contrary -> switch (contrary.when()) {
                    case EVER -> true;
                    case AFTER -> tellOther.comeAfter(tellOne);
                    case SIDES -> tellOne.areOtherSidesThan(tellOther);
                    case NEAR -> tellOne.areAtTheTimeOf(tellOther);
                });
    }
}
