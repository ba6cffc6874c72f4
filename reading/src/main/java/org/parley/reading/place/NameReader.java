package org.parley.reading.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;

/** Reads a proper name as a place: the longest name of the gazetteer that ends at its head, in the country its phrase speaks of. */
final class NameReader {

    /** In thousands of people. */
    private static final int SMALL = 100;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceContext context;

    NameReader(Gazetteer gazetteer, PlaceWords words, PlaceContext context) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.context = context;
    }

    /**
     * @param head last noun of the name
     * @param within scopes that the phrase around it names
     * @return null if it is no name of a place
     */
    @Nullable
    Found read(Sentence s, int head, Set<String> within) {
        return read(s, head, within, false);
    }

    /** @param firm whether a word beside it says that it is a place: "the Kursk region" */
    @Nullable
    Found read(Sentence s, int head, Set<String> within, boolean firm) {
        int start = Nouns.nameStart(s, head);
        Found longer = withOf(s, start, head);
        int end = Nouns.nameEnd(s, head);
        if (longer != null) {
            return longer;
        }
        Set<String> scopes = scopes(s, head, start, end, within);
        for (int from = start; from <= head; from++) {
            Toponym place = known(s, from, end, head, scopes, firm);
            if (place != null) {
                return isWhole(s, start, from) ? found(s, start, from, end, place) : null;
            }
        }
        return unknown(s, start, head, end, scopes);
    }

    /** A name that goes on after "of": "the Strait of Hormuz", "the Line of Control". */
    private @Nullable Found withOf(Sentence s, int start, int head) {
        int of = s.dependent(head, "prep");
        int object = of == head + 1 && s.lemma(of).equals("of") ? s.dependent(of, "pobj") : Sentence.ROOT;
        if (object == Sentence.ROOT || !Nouns.isProper(s, object)) {
            return null;
        }
        return context.choose(gazetteer.meanings(key(s, start, object + 1)), Set.of())
                .map(place -> Found.of(start, object + 1, Names.cased(text(s, start, object + 1)), place))
                .orElse(null);
    }

    /** A noun phrase that the gazetteer has as a whole: "the Rafah crossing". */
    @Nullable
    Found whole(Sentence s, int from, int head) {
        return context.choose(gazetteer.meanings(key(s, from, head + 1)), Set.of())
                .map(place -> Found.of(from, head + 1, Names.cased(text(s, from, head + 1)), place))
                .orElse(null);
    }

    private @Nullable Toponym known(Sentence s, int from, int end, int head, Set<String> scopes, boolean firm) {
        List<Toponym> meanings = gazetteer.meanings(key(s, from, end));
        if (meanings.isEmpty() && from < head && words.is(PlaceWords.Kind.SETTLEMENT, s.lemma(head))) {
            meanings = gazetteer.meanings(key(s, from, head));
        }
        Toponym place = context.choose(meanings, scopes).orElse(null);
        if (place == null || firm) {
            return place;
        }
        boolean small = isSmall(place) && !Nouns.isPlaceEntity(s, head) && scopes.isEmpty();
        return isDoubtful(s, head, place) || small && !context.mentions(place) ? null : place;
    }

    /** Whether a place is so small that its name alone is as likely to be something else. */
    private static boolean isSmall(Toponym place) {
        boolean listed = place.kind() == Toponym.Kind.CITY || place.kind() == Toponym.Kind.PROVINCE;
        return listed && place.people() < SMALL;
    }

    /** A name that the model takes for a person, a group or a date is a place only where the gazetteer has a country or a venue of it. */
    private static boolean isDoubtful(Sentence s, int head, Toponym place) {
        boolean firm = place.kind() != Toponym.Kind.CITY && place.kind() != Toponym.Kind.PROVINCE;
        boolean large = place.people() >= SMALL
                && Nouns.isEntity(s, head, "ORG")
                && !s.entity(head).startsWith("I-");
        boolean time = Nouns.isEntity(s, head, "DATE") || Nouns.isEntity(s, head, "TIME");
        return time || (Nouns.isOtherEntity(s, head) && !firm && !large);
    }

    /** Whether what stands before the known name only describes it: "southern", "U.S.", "occupied". */
    private boolean isWhole(Sentence s, int start, int from) {
        for (int t = start; t < from; t++) {
            boolean described = !Nouns.isProper(s, t)
                    || words.is(PlaceWords.Kind.COMPASS, s.lemma(t))
                    || words.is(PlaceWords.Kind.SETTLEMENT, s.lemma(t))
                    || gazetteer.states().adjective(key(s, t, t + 1)) != null;
            if (!described) {
                return false;
            }
        }
        return true;
    }

    private Found found(Sentence s, int start, int from, int end, Toponym place) {
        int first = from;
        boolean land = place.isState() || !place.kind().isSpot();
        int before = Math.min(start, from) < from ? from - 1 : Nouns.phraseStart(s, end - 1);
        if (land && before < from && before == from - 1 && words.is(PlaceWords.Kind.COMPASS, s.lemma(before))) {
            first = before;
        }
        return Found.of(first, end, Names.cased(text(s, first, end)), place);
    }

    private @Nullable Found unknown(Sentence s, int start, int head, int end, Set<String> scopes) {
        boolean place = Nouns.isPlaceEntity(s, head);
        boolean placed = !scopes.isEmpty() && !Nouns.isOtherEntity(s, head);
        if (!place && !placed) {
            return null;
        }
        Optional<String> country = country(scopes);
        Toponym around = country.map(gazetteer::state).orElse(null);
        return new Found(start, end, Names.cased(text(s, start, end)), country, around, false, "name");
    }

    private static Optional<String> country(Set<String> scopes) {
        String only = null;
        for (String scope : scopes) {
            String code = scope.length() > 3 ? scope.substring(0, 3) : scope;
            if (only != null && !only.equals(code)) {
                return Optional.empty();
            }
            only = code;
        }
        return Optional.ofNullable(only);
    }

    /** The larger places that stand around a name: "Tripoli, Lebanon", "Paris (Texas)", "Syria's Idlib", "Goma in eastern Congo". */
    private Set<String> scopes(Sentence s, int head, int start, int end, Set<String> within) {
        Set<String> scopes = new HashSet<>(within);
        scopes.addAll(after(s, end));
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (Nouns.is(s, d, "poss") || (Nouns.is(s, d, "nmod") && d < start)) {
                scopes.addAll(larger(s, Nouns.nameStart(s, d), d + 1));
            } else if (Nouns.is(s, d, "prep") && d >= end && words.is(PlaceWords.Kind.IN, s.lemma(d))) {
                int object = s.dependent(d, "pobj");
                if (object != Sentence.ROOT) {
                    scopes.addAll(larger(s, Nouns.nameStart(s, object), object + 1));
                }
            }
        }
        return scopes;
    }

    private Set<String> after(Sentence s, int end) {
        if (end + 1 >= s.size() || !(s.tag(end).equals(",") || s.form(end).equals("("))) {
            return Set.of();
        }
        int last = end + 1;
        while (last < s.size() && (Nouns.isProper(s, last) || s.tag(last).equals("HYPH"))) {
            last++;
        }
        for (int stop = last; stop > end + 1; stop--) {
            Set<String> scopes = larger(s, end + 1, stop);
            if (!scopes.isEmpty()) {
                return scopes;
            }
        }
        return Set.of();
    }

    private Set<String> larger(Sentence s, int from, int end) {
        Set<String> scopes = new HashSet<>();
        for (int start = from; start < end && scopes.isEmpty(); start++) {
            String key = key(s, start, end);
            String adjective = gazetteer.states().adjective(key);
            if (adjective != null) {
                scopes.add(adjective);
            }
            for (Toponym place : gazetteer.meanings(key)) {
                if (!place.kind().isSpot() && Nouns.isCapitalised(s, end - 1)) {
                    scopes.addAll(PlaceContext.scopes(place));
                }
            }
        }
        return scopes;
    }

    static String key(Sentence s, int from, int end) {
        return PlaceKey.of(s.text(), s.start(from), s.end(end - 1));
    }

    static String text(Sentence s, int from, int end) {
        return s.text().substring(s.start(from), s.end(end - 1));
    }
}
