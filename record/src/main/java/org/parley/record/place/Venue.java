package org.parley.record.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;
import org.parley.record.field.Ballot;
import org.parley.record.field.Voices;

/** Places that reports give, where a city agrees with its palace and with its country: the one most of them name is chosen, a city before a country
 * and before a house in it. */
public final class Venue {

    private final TreeMap<String, List<Naming>> places = new TreeMap<>();

    private record Naming(Place place, Citation citation) {}

    /** What agrees with one place. */
    private record Choice(List<String> text, Place place, List<Citation> own, boolean isCountry) {}

    public Venue add(Place place, Citation citation) {
        place.key().ifPresent(key -> places.computeIfAbsent(key, none -> new ArrayList<>())
                .add(new Naming(place, citation)));
        return this;
    }

    /** The field {@code venue}; none where no report names a place. */
    public Optional<Field> count() {
        List<Choice> left =
                new ArrayList<>(places.values().stream().map(this::choice).toList());
        left.sort(Comparator.comparing(Choice::isCountry)
                .thenComparing(choice -> !choice.place().tellsCity())
                .thenComparing(choice -> new Variant(choice.text(), choice.own()), Voices.MOST));
        List<Variant> variants = new ArrayList<>();
        while (!left.isEmpty()) {
            Choice best = left.get(0);
            List<Choice> agreeing = left.stream()
                    .filter(choice -> choice.place().mayBe(best.place()))
                    .toList();
            List<Citation> citations =
                    agreeing.stream().flatMap(choice -> choice.own().stream()).toList();
            variants.add(new Variant(best.text(), citations));
            left.removeAll(agreeing);
        }
        variants.sort(Voices.MOST);
        return Voices.field("venue", variants);
    }

    private Choice choice(List<Naming> namings) {
        Ballot texts = new Ballot("venue");
        namings.forEach(naming -> texts.add(List.of(naming.place().text()), naming.citation()));
        List<String> text = texts.count(Ballot.Choice.MOST).map(Field::value).orElseThrow();
        Place place = Place.of(text.get(0));
        List<Citation> own = namings.stream().map(Naming::citation).toList();
        boolean isAround = places.values().stream()
                .anyMatch(
                        other -> !other.equals(namings) && other.get(0).place().isWithin(place));
        return new Choice(text, place, own, isAround && place.names().size() == 1);
    }
}
