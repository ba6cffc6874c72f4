package org.parley.reading.place;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.place.PlaceWords.Kind;

/**
 * Reads a noun phrase as a place: a name, "parts of southern Sudan", "the port city of Aden", "a village in Cameroon", "the Turkish
 * embassy", "Somali territory".
 */
final class PhraseReader {

    private static final int DEEPEST = 4;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameReader names;

    PhraseReader(Gazetteer gazetteer, PlaceWords words, NameReader names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.names = names;
    }

    /** The place that the noun phrase of a head names, or null. */
    @Nullable
    Found read(Sentence s, int head) {
        return read(s, head, Set.of(), 0);
    }

    private @Nullable Found read(Sentence s, int head, Set<String> within, int depth) {
        if (depth > DEEPEST || !Nouns.isNoun(s, head)) {
            return null;
        }
        boolean name = Nouns.isProper(s, head);
        Found named = name ? names.read(s, head, within) : null;
        if (named != null && (named.exact() || !isVenue(s, head))) {
            return named;
        }
        Found described = described(s, head, within, depth);
        return described != null || !isVenue(s, head) ? described : named;
    }

    private boolean isVenue(Sentence s, int head) {
        return words.is(Kind.VENUE, s.lemma(head));
    }

    private @Nullable Found described(Sentence s, int head, Set<String> within, int depth) {
        int start = Nouns.phraseStart(s, head);
        Found known = start < head && Nouns.isProper(s, start) ? names.whole(s, start, head) : null;
        if (known != null) {
            return known;
        }
        String lemma = s.lemma(head);
        Parts parts = parts(s, head, within, depth);
        Found found = null;
        if (words.is(Kind.PORTION, lemma)) {
            found = portion(s, head, parts);
        }
        if (found == null && words.is(Kind.SETTLEMENT, lemma)) {
            found = settlement(s, head, parts);
        }
        if (found == null && (words.is(Kind.EDGE, lemma) || words.is(Kind.PORTION, lemma))) {
            found = phrase(s, head, parts, "edge");
        }
        if (found == null && words.is(Kind.VENUE, lemma)) {
            found = venue(s, head, parts);
        }
        return found;
    }

    /**
     * What stands around a common noun.
     *
     * @param apposed a name beside it
     * @param ofName the place after "of"
     * @param inside the place after "in", "near" and their like
     * @param modifier the place before it, or its possessor
     * @param nation the state of its adjective
     * @param nationName the name of that state
     */
    private record Parts(
            @Nullable Found apposed,
            @Nullable Found ofName,
            @Nullable Found inside,
            @Nullable Found modifier,
            @Nullable String nation,
            @Nullable String nationName) {

        @Nullable
        Found around() {
            return ofName != null ? ofName : inside != null ? inside : modifier;
        }
    }

    private Parts parts(Sentence s, int head, Set<String> within, int depth) {
        boolean firm = words.is(Kind.SETTLEMENT, s.lemma(head));
        String nation = null;
        String nationName = null;
        Found modifier = null;
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            String key = NameReader.key(s, d, d + 1);
            String code = gazetteer.states().adjective(key);
            if (code != null && Nouns.isCapitalised(s, d)) {
                nation = code;
                nationName = gazetteer.states().nameOfAdjective(key);
            } else if (Nouns.isProper(s, d)
                    && (Nouns.is(s, d, "compound") || Nouns.is(s, d, "poss") || Nouns.is(s, d, "nmod"))) {
                Found before = names.read(s, d, within, firm);
                modifier = before != null ? before : modifier;
            }
        }
        Set<String> scopes = nation != null ? Set.of(nation) : modifier != null ? modifier.scopes() : within;
        return new Parts(
                apposed(s, head, scopes, depth),
                below(s, head, scopes, depth, true),
                below(s, head, scopes, depth, false),
                modifier,
                nation,
                nationName);
    }

    private @Nullable Found apposed(Sentence s, int head, Set<String> within, int depth) {
        int beside = s.dependent(head, "appos");
        boolean name = beside != Sentence.ROOT && Nouns.isProper(s, beside);
        return name ? read(s, beside, within, depth + 1) : null;
    }

    private @Nullable Found below(Sentence s, int head, Set<String> within, int depth, boolean of) {
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            int elsewhere = Nouns.is(s, d, "advmod") ? s.dependent(d, "prep") : Sentence.ROOT;
            if (!of && elsewhere > head) {
                int land = s.dependent(elsewhere, "pobj");
                Found around = land == Sentence.ROOT ? null : read(s, land, within, depth + 1);
                if (around != null) {
                    return around;
                }
            }
            boolean fits = Nouns.is(s, d, "prep")
                    && (of
                            ? s.lemma(d).equals("of")
                            : words.is(Kind.IN, s.lemma(d))
                                    || words.is(Kind.ON, s.lemma(d))
                                    || s.lemma(d).equals("with"));
            if (fits && d > head && (of || !s.lemma(d).equals("of"))) {
                int object = s.dependent(d, "pobj");
                Found found = object == Sentence.ROOT ? null : read(s, object, within, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Found portion(Sentence s, int head, Parts parts) {
        if (parts.ofName() != null) {
            return parts.ofName();
        }
        boolean land = s.lemma(head).equals("territory") || s.lemma(head).equals("soil");
        if (land && parts.nation() != null && parts.nationName() != null) {
            Toponym state = gazetteer.state(parts.nation());
            return new Found(
                    Nouns.phraseStart(s, head),
                    head + 1,
                    parts.nationName(),
                    state.country(),
                    state,
                    true,
                    "territory");
        }
        return null;
    }

    private @Nullable Found settlement(Sentence s, int head, Parts parts) {
        if (parts.apposed() != null) {
            return parts.apposed();
        }
        if (parts.ofName() != null && parts.modifier() == null) {
            return parts.ofName();
        }
        return phrase(s, head, parts, "settlement");
    }

    private @Nullable Found venue(Sentence s, int head, Parts parts) {
        boolean named = Nouns.nameStart(s, head) < head && Nouns.isProper(s, head);
        if (parts.around() == null && parts.nation() == null && !named) {
            return null;
        }
        boolean vessel = words.is(Kind.VESSEL, s.lemma(head));
        Optional<String> country = country(parts, vessel);
        return whole(s, head, parts, country, "venue");
    }

    private static Optional<String> country(Parts parts, boolean vessel) {
        Found in = parts.ofName() != null ? parts.ofName() : parts.inside();
        if (in != null && (in.country().isPresent() || vessel)) {
            return in.country();
        }
        if (vessel) {
            return Optional.empty();
        }
        if (parts.nation() != null) {
            return Optional.of(parts.nation());
        }
        return parts.modifier() == null ? Optional.empty() : parts.modifier().country();
    }

    private @Nullable Found phrase(Sentence s, int head, Parts parts, String how) {
        boolean placed = parts.around() != null || parts.nation() != null;
        return placed ? whole(s, head, parts, country(parts, false), how) : null;
    }

    /** The noun phrase from after its article to the end of what it lies in. */
    private Found whole(Sentence s, int head, Parts parts, Optional<String> country, String how) {
        Found in = parts.ofName() != null ? parts.ofName() : parts.inside();
        int from = Nouns.phraseStart(s, head);
        int end = in != null && in.end() > head ? in.end() : head + 1;
        Toponym around = parts.around() != null ? parts.around().toponym() : null;
        if (around == null && country.isPresent()) {
            around = gazetteer.state(country.get());
        }
        return new Found(from, end, Names.cased(NameReader.text(s, from, end)), country, around, false, how);
    }
}
