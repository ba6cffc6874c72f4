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
        return described(s, head, parts(s, head, within, depth));
    }

    private @Nullable Found described(Sentence s, int head, Parts parts) {
        String lemma = s.lemma(head);
        boolean portion = words.is(Kind.PORTION, lemma);
        Found found = portion ? portion(s, head, parts) : null;
        if (found == null && words.is(Kind.SETTLEMENT, lemma)) {
            found = settlement(s, head, parts);
        }
        if (found == null && (portion || words.is(Kind.EDGE, lemma))) {
            found = phrase(s, head, parts, "edge");
        }
        return found == null && isVenue(s, head) ? venue(s, head, parts) : found;
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
        int adjective = adjective(s, head);
        String key = adjective == Sentence.ROOT ? "" : NameReader.key(s, adjective, adjective + 1);
        String nation = gazetteer.states().adjective(key);
        Found modifier = modifier(s, head, within);
        Set<String> scopes = nation != null ? Set.of(nation) : modifier != null ? modifier.scopes() : within;
        return new Parts(
                apposed(s, head, scopes, depth),
                below(s, head, scopes, depth, true),
                below(s, head, scopes, depth, false),
                modifier,
                nation,
                gazetteer.states().nameOfAdjective(key));
    }

    /** The last adjective of a state before a noun. */
    private int adjective(Sentence s, int head) {
        int last = Sentence.ROOT;
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            last = isNational(s, d) ? d : last;
        }
        return last;
    }

    private boolean isNational(Sentence s, int token) {
        return Nouns.isCapitalised(s, token)
                && gazetteer.states().adjective(NameReader.key(s, token, token + 1)) != null;
    }

    /** The last name of a place before a noun. */
    private @Nullable Found modifier(Sentence s, int head, Set<String> within) {
        boolean firm = words.is(Kind.SETTLEMENT, s.lemma(head));
        Found modifier = null;
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            boolean before = Nouns.is(s, d, "compound") || Nouns.is(s, d, "poss") || Nouns.is(s, d, "nmod");
            boolean name = before && Nouns.isProper(s, d) && !isNational(s, d);
            Found found = name ? names.read(s, d, within, firm) : null;
            modifier = found != null ? found : modifier;
        }
        return modifier;
    }

    private @Nullable Found apposed(Sentence s, int head, Set<String> within, int depth) {
        int beside = s.dependent(head, "appos");
        boolean name = beside != Sentence.ROOT && Nouns.isProper(s, beside);
        return name ? read(s, beside, within, depth + 1) : null;
    }

    private @Nullable Found below(Sentence s, int head, Set<String> within, int depth, boolean of) {
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            Found found = d > head && fits(s, d, of) ? object(s, d, within, depth) : null;
            if (found != null) {
                return found;
            }
        }
        return of ? null : beyond(s, head, within, depth);
    }

    /** "a village elsewhere <i>in Cameroon</i>": after an adverb beside the noun, wherever the parser has hung it. */
    private @Nullable Found beyond(Sentence s, int head, Set<String> within, int depth) {
        int adverb = head + 1;
        boolean beside = adverb < s.size() && s.tag(adverb).equals("RB");
        int prep = beside ? s.dependent(adverb, "prep") : Sentence.ROOT;
        return prep > adverb && fits(s, prep, false) ? object(s, prep, within, depth) : null;
    }

    private @Nullable Found object(Sentence s, int prep, Set<String> within, int depth) {
        int object = s.dependent(prep, "pobj");
        return object == Sentence.ROOT ? null : read(s, object, within, depth + 1);
    }

    private boolean fits(Sentence s, int prep, boolean of) {
        String lemma = s.lemma(prep);
        boolean isOf = lemma.equals("of");
        boolean other = !isOf && (words.is(Kind.IN, lemma) || words.is(Kind.ON, lemma) || lemma.equals("with"));
        return Nouns.is(s, prep, "prep") && (of ? isOf : other);
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
