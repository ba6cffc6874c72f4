package org.parley.language.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The feature templates of one model, read from lines such as {@code i:-1::TAG i:0::LEMMA} (a joined feature) or {@code set i:0::CLUSTERS}.
 * A part is {@code source:window:relation:field}: source {@code i} is the top of the stack (the token in hand, for taggers),
 * {@code j} the next input, {@code k} a place on the stack; the relation to it is empty or one of {@link Relation}.
 * The number of a line, from 0, is the type of its features.
 *
 * <p>The lines are sorted by how long what they say holds, so that it is summed up no oftener than needed: {@link #words} as long as
 * the word is the same, {@link #around} as long as the sentence is, {@link #rest} for one decision. Immutable.
 */
final class Template {

    private static final String SET = "set ";

    /** A place to look for a token. */
    record Place(char source, int window, Relation relation) {

        // Written out, here and in other records that are looked up at every start: those of the compiler are linked at
        // their first use,
        // which takes some milliseconds each.
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && source == place.source
                    && window == place.window
                    && relation == place.relation;
        }

        @Override
        public int hashCode() {
            return (source * 31 + window) * 31 + relation.ordinal();
        }
    }

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

    /** One part of a feature: a place and the name of a field. */
    private record Part(Place place, String field) {

        static Part of(String written) {
            String[] cells = written.split(":", -1);
            Place place = new Place(cells[0].charAt(0), Integer.parseInt(cells[1]), Relation.of(cells[2]));
            return new Part(place, cells[3]);
        }

        /** Whether it stays the same while the model decides about a sentence; what it decides about is named. */
        boolean isFixed(Set<String> decided) {
            return place.source != 'k' && place.relation == Relation.SELF && !decided.contains(field);
        }
    }

    /** What a single word says, wherever it is met: for each place that it may stand at. */
    final Map<Place, Plan> words;

    /** What else the tokens around one source say, as long as the model does not move on to another. */
    final Map<Character, Plan> around;

    /** What depends on decisions, or on two sources at once. */
    final Plan rest;

    private Template(Map<Place, Plan> words, Map<Character, Plan> around, Plan rest) {
        this.words = words;
        this.around = around;
        this.rest = rest;
    }

    /**
     * @param decided names of the fields that the model's decisions change
     * @throws IllegalArgumentException if a line is no template
     */
    static Template of(List<String> lines, Set<String> decided) {
        Map<Place, Plan.Builder> words = new LinkedHashMap<>();
        Map<Character, Plan.Builder> around = new LinkedHashMap<>();
        Plan.Builder rest = new Plan.Builder();
        for (int type = 0; type < lines.size(); type++) {
            boolean set = lines.get(type).startsWith(SET);
            List<Part> parts = parts(set ? lines.get(type).substring(SET.length()) : lines.get(type));
            Place first = parts.get(0).place;
            boolean fixed = parts.stream().allMatch(part -> part.isFixed(decided) && part.place.source == first.source);
            Plan.Builder plan = rest;
            if (fixed && isOneWord(set, parts)) {
                plan = words.computeIfAbsent(first, absent -> new Plan.Builder());
            } else if (fixed) {
                plan = around.computeIfAbsent(first.source, absent -> new Plan.Builder());
            }
            add(set, type, parts, plan);
        }
        return new Template(built(words), built(around), rest.build());
    }

    private static boolean isOneWord(boolean set, List<Part> parts) {
        Part first = parts.get(0);
        return parts.stream().allMatch(part -> part.place.equals(first.place))
                && !(set && SetField.valueOf(first.field).dependsOnSentence());
    }

    private static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        for (String written : line.split(" ", -1)) {
            parts.add(Part.of(written));
        }
        return parts;
    }

    private static void add(boolean set, int type, List<Part> parts, Plan.Builder plan) {
        if (set) {
            plan.addSet(type, parts.get(0).place, SetField.valueOf(parts.get(0).field));
        } else {
            plan.beginJoined(type, parts.size());
            for (Part part : parts) {
                plan.addPart(part.place, Field.valueOf(part.field));
            }
        }
    }

    private static <K> Map<K, Plan> built(Map<K, Plan.Builder> builders) {
        Map<K, Plan> plans = new LinkedHashMap<>();
        builders.forEach((key, builder) -> plans.put(key, builder.build()));
        return plans;
    }
}
