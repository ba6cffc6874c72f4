package org.parley.reading.place;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;

/**
 * A phrase that names a place, in tokens of its sentence.
 *
 * @param from first token of the name
 * @param end index after its last token
 * @param name as it is written down
 * @param country alpha-3
 * @param toponym what the gazetteer knows it as, or what it lies in
 * @param exact whether the toponym is the place itself
 * @param how what it was known by
 */
record Found(
        int from,
        int end,
        String name,
        Optional<String> country,
        @Nullable Toponym toponym,
        boolean exact,
        String how) {

    static Found of(int from, int end, String name, Toponym place) {
        return new Found(from, end, name, place.country(), place, true, place.id());
    }

    /** Whether it is a house, town or city, or part of one; what lies inside such a place counts too. */
    boolean isSpot() {
        return !exact || (toponym != null && toponym.kind().isSpot());
    }

    boolean isState() {
        return exact && toponym != null && toponym.isState();
    }

    Set<String> scopes() {
        if (toponym != null && exact) {
            return PlaceContext.scopes(toponym);
        }
        return country.map(Set::of).orElse(Set.of());
    }

    /** The same with the larger place that stands right after it. */
    Found inside(Sentence s, Found around) {
        String both = Names.cased(NameReader.text(s, from, around.end()));
        return new Found(from, around.end(), both, around.country(), around.toponym(), false, how);
    }
}
