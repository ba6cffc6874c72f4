package org.parley.language.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The feature templates of one model, read from lines such as {@code i:-1::TAG i:0::LEMMA} (a joined feature) or {@code set i:0::CLUSTERS}.
 * A part is {@code source:window:relation:field}: source {@code i} is the top of the stack (the token in hand, for taggers),
 * {@code j} the next input, {@code k} a place on the stack; the relation to it is empty or one of {@link Relation}.
 * The number of a line, from 0, is the type of its features. Immutable.
 */
final class Template {

    private static final String SET = "set ";

    /** A place to look for a token. */
    record Place(char source, int window, Relation relation) {}

    /** From a place to a neighbour in the tree. */
    enum Relation {
        SELF,
        HEAD,
        HEAD_OF_HEAD,
        LEFTMOST_DEPENDENT,
        SECOND_LEFTMOST_DEPENDENT,
        RIGHTMOST_DEPENDENT,
        SECOND_RIGHTMOST_DEPENDENT,
        LEFT_SIBLING,
        SECOND_LEFT_SIBLING;

        static Relation of(String name) {
            return switch (name) {
                case "" -> SELF;
                case "h" -> HEAD;
                case "h2" -> HEAD_OF_HEAD;
                case "lmd" -> LEFTMOST_DEPENDENT;
                case "lmd2" -> SECOND_LEFTMOST_DEPENDENT;
                case "rmd" -> RIGHTMOST_DEPENDENT;
                case "rmd2" -> SECOND_RIGHTMOST_DEPENDENT;
                case "lns" -> LEFT_SIBLING;
                case "lns2" -> SECOND_LEFT_SIBLING;
                default -> throw new IllegalArgumentException("Unknown relation " + name);
            };
        }
    }

    /** The distinct places of all templates. */
    final Place[] places;

    /** For each joined feature: type, then number of parts, then place and field of each part. */
    final int[] joined;

    /** For each set feature: type, place, ordinal of its {@link SetField}. */
    final int[] sets;

    private Template(Place[] places, int[] joined, int[] sets) {
        this.places = places;
        this.joined = joined;
        this.sets = sets;
    }

    /** @throws IllegalArgumentException if a line is no template */
    static Template of(List<String> lines) {
        Map<Place, Integer> places = new LinkedHashMap<>();
        List<Integer> joined = new ArrayList<>();
        List<Integer> sets = new ArrayList<>();
        for (int type = 0; type < lines.size(); type++) {
            String line = lines.get(type);
            if (line.startsWith(SET)) {
                String[] part = line.substring(SET.length()).split(":", -1);
                sets.addAll(List.of(
                        type, place(part, places), SetField.valueOf(part[3]).ordinal()));
            } else {
                addJoined(type, line.split(" ", -1), places, joined);
            }
        }
        return new Template(places.keySet().toArray(Place[]::new), array(joined), array(sets));
    }

    private static void addJoined(int type, String[] parts, Map<Place, Integer> places, List<Integer> joined) {
        joined.add(type);
        joined.add(parts.length);
        for (String written : parts) {
            String[] part = written.split(":", -1);
            joined.add(place(part, places));
            joined.add(Field.valueOf(part[3]).ordinal());
        }
    }

    private static int place(String[] part, Map<Place, Integer> places) {
        Place place = new Place(part[0].charAt(0), Integer.parseInt(part[1]), Relation.of(part[2]));
        Integer known = places.putIfAbsent(place, places.size());
        return known == null ? places.size() - 1 : known;
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
