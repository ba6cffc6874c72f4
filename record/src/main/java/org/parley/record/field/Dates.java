package org.parley.record.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/**
 * Days that reports give for one thing. A day on which it was so beats all days for which it was planned; of plans the last one told
 * holds. A month agrees with a day in it, and the day is chosen. What disagrees is a variant; a plan that was given up before the
 * chosen one was first told is none.
 */
public final class Dates {

    /** How sure a day is. */
    public enum Sort {
        /** It was so. */
        ACTUAL,
        /** It is to be so. */
        PLANNED,
        /** It was once to be so, told when the day had gone by. */
        LOOKED_BACK
    }

    private final String field;
    private final List<Vote> votes = new ArrayList<>();

    private record Vote(String text, Day day, Sort sort, Citation citation) {}

    private record Value(String text, Day day, List<Vote> votes) {
        Variant variant() {
            return new Variant(List.of(text), votes.stream().map(Vote::citation).toList());
        }

        LocalDate firstTold() {
            return told().min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        }

        LocalDate lastTold() {
            return told().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        }

        private Stream<LocalDate> told() {
            return votes.stream().flatMap(vote -> vote.citation().published().stream());
        }
    }

    public Dates(String field) {
        this.field = field;
    }

    /** @param text the date as the contract writes it
     *  @param day what may be meant by it, at least as wide as the text */
    public Dates add(String text, Day day, Sort sort, Citation citation) {
        votes.add(new Vote(text, day, sort, citation));
        return this;
    }

    /** The field; none where no report gives a day. */
    public Optional<Field> count() {
        List<Value> actual = values(Sort.ACTUAL);
        List<Value> planned = values(Sort.PLANNED);
        List<Value> once = values(Sort.LOOKED_BACK);
        return actual.stream()
                .min(Comparator.comparing(Value::variant, Voices.MOST))
                .map(most -> exactest(most, actual, planned))
                .or(() -> planned.stream().min(LATEST).map(last -> exactest(last, planned, List.of())))
                .or(() -> once.stream().min(Comparator.comparing(Value::variant, Voices.MOST)))
                .flatMap(chosen -> Voices.field(field, variants(chosen)));
    }

    private static final Comparator<Value> LATEST =
            Comparator.comparing(Value::lastTold).reversed().thenComparing(Value::variant, Voices.MOST);

    private List<Value> values(Sort sort) {
        TreeMap<String, List<Vote>> byText = new TreeMap<>();
        votes.stream().filter(vote -> vote.sort() == sort).forEach(vote -> byText.computeIfAbsent(
                        vote.text(), text -> new ArrayList<>())
                .add(vote));
        return byText.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), widest(entry.getValue()), entry.getValue()))
                .toList();
    }

    private static Day widest(List<Vote> votes) {
        return votes.stream()
                .map(Vote::day)
                .max(Comparator.comparingLong(Day::days).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** A value that says the same more exactly, from those told as surely or else from plans. */
    private static Value exactest(Value chosen, List<Value> alike, List<Value> plans) {
        Comparator<Value> order = Comparator.comparingLong(
                        (Value value) -> value.day().days())
                .thenComparing(Value::variant, Voices.MOST);
        return Stream.of(alike, plans)
                .flatMap(values -> values.stream()
                        .filter(value -> value.day().isWithin(chosen.day()))
                        .filter(value -> value.day().days() < chosen.day().days())
                        .min(order)
                        .stream())
                .findFirst()
                .orElse(chosen);
    }

    private List<Variant> variants(Value chosen) {
        TreeMap<String, List<Vote>> others = new TreeMap<>();
        List<Citation> agreeing = new ArrayList<>();
        boolean isActual = votes.stream().anyMatch(vote -> vote.sort() == Sort.ACTUAL);
        for (Vote vote : votes) {
            if (vote.text().equals(chosen.text()) || chosen.day().isWithin(vote.day())) {
                agreeing.add(vote.citation());
            } else if (vote.sort() == (isActual ? Sort.ACTUAL : Sort.PLANNED)) {
                others.computeIfAbsent(vote.text(), text -> new ArrayList<>()).add(vote);
            }
        }
        List<Variant> variants = new ArrayList<>(others.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), widest(entry.getValue()), entry.getValue()))
                .filter(other -> isActual || !other.lastTold().isBefore(chosen.firstTold()))
                .map(Value::variant)
                .sorted(Voices.MOST)
                .toList());
        variants.add(0, new Variant(List.of(chosen.text()), agreeing));
        return variants;
    }
}
