package org.parley.language.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some of a model's features, laid out to be read in one go. Immutable. */
final class Plan {

    /** No features. */
    static final Plan EMPTY = new Builder().build();

    /** The distinct places to look at. */
    final Template.Place[] places;

    /** For each joined feature: type, then number of parts, then place and field of each part. */
    final int[] joined;

    /** For each set feature: type, place, ordinal of its {@link SetField}. */
    final int[] sets;

    private Plan(Template.Place[] places, int[] joined, int[] sets) {
        this.places = places;
        this.joined = joined;
        this.sets = sets;
    }

    /** Collects features. */
    static final class Builder {
        private final Map<Template.Place, Integer> places = new LinkedHashMap<>();
        private final List<Integer> joined = new ArrayList<>();
        private final List<Integer> sets = new ArrayList<>();

        void addSet(int type, Template.Place place, SetField field) {
            sets.addAll(List.of(type, number(place), field.ordinal()));
        }

        void beginJoined(int type, int parts) {
            joined.addAll(List.of(type, parts));
        }

        void addPart(Template.Place place, Field field) {
            joined.addAll(List.of(number(place), field.ordinal()));
        }

        private int number(Template.Place place) {
            Integer known = places.putIfAbsent(place, places.size());
            return known == null ? places.size() - 1 : known;
        }

        Plan build() {
            return new Plan(places.keySet().toArray(Template.Place[]::new), array(joined), array(sets));
        }

        private static int[] array(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
