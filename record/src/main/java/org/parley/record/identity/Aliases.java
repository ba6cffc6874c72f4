package org.parley.record.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.ActorType;
import org.parley.record.claim.Filed;

/**
 * Which forms of names stand for one organisation across reports, and the key and name of each.
 *
 * <p>Forms are joined that one report uses for one actor, or that are equal but for case, marks and usual spellings; they must be of one
 * kind and, for armed groups and parties, of one country. Of an armed group or party the name is the fullest form that is at least half
 * as much in use as the one most in use ("M23", but "Rapid Support Forces"); of others the fullest form. Ties go to the form that comes
 * first in the alphabet. The key is the name's slug; where two organisations have the same, the one less in use has its country or kind
 * added.
 */
public final class Aliases {

    /** Nothing is known: every form is its own. */
    public static final Aliases NONE = of(List.of());

    private final Map<String, Organisation> organisations;
    private final Map<String, String> names = new HashMap<>();
    private final Allegiances allegiances;

    private Aliases(Map<String, Organisation> organisations, Allegiances allegiances) {
        this.organisations = organisations;
        this.allegiances = allegiances;
        organisations.values().forEach(organisation -> names.put(organisation.key(), organisation.name()));
    }

    /** What one report contributes; in order, each pair once. */
    public static List<AliasPair> pairs(Filed filed) {
        return new AliasPairs(filed.reading()).all();
    }

    /** @param pairs those of all reports, in any order; what two reports contribute stands in it twice */
    public static Aliases of(Collection<AliasPair> pairs) {
        SortedMap<AliasPair, Integer> counts = new TreeMap<>();
        pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        return of(counts);
    }

    /** @param counts how many reports contribute each pair */
    public static Aliases of(Map<AliasPair, Integer> counts) {
        AliasUnion union = new AliasUnion();
        Allegiances allegiances = new Allegiances();
        new TreeMap<>(counts).forEach((pair, count) -> {
            if (pair.kind() == AliasPair.Kind.PERSON) {
                allegiances.add(pair, count);
            } else {
                union.add(pair, count);
            }
        });
        return new Aliases(Map.copyOf(union.organisations()), allegiances);
    }

    /**
     * For whom a person acts, as all reports together have it: what few of them say is taken for a mistake of the reading.
     *
     * @param own whom the report at hand has the person act for
     */
    Optional<Principal> allegiance(String person, Optional<Principal> own) {
        return allegiances.of(person, own);
    }

    /**
     * All that is known of a name, in words that change only where something becomes known that another key could come of.
     *
     * @param name as {@link NameUse} gives it
     */
    public String answer(String name) {
        int tab = name.indexOf('\t');
        if (!name.startsWith("person\t")) {
            Organisation found = organisations.get(name);
            return found == null ? "" : found.key() + "\t" + found.name();
        }
        return allegiances.possible(name.substring(tab + 1)).stream()
                .map(acts -> acts + "\t" + key(acts) + "\t" + name(acts))
                .collect(Collectors.joining("\n"));
    }

    /** Key of a side: a state's code, an organisation's or a person's slug. */
    public String key(Principal principal) {
        if (principal.type() == ActorType.STATE && principal.country().isPresent()) {
            return principal.country().get();
        }
        return organisation(principal).map(Organisation::key).orElseGet(() -> Spelling.slug(principal.name()));
    }

    /** The name for people. */
    public String name(Principal principal) {
        if (principal.type() == ActorType.STATE) {
            return principal.country().flatMap(States::name).orElse(principal.name());
        }
        return organisation(principal).map(Organisation::name).orElse(principal.name());
    }

    /** The name that goes with a key; of an unknown one, the key's words with capitals. */
    public String name(String key) {
        return States.name(key).or(() -> Optional.ofNullable(names.get(key))).orElseGet(() -> Capitals.of(key));
    }

    private Optional<Organisation> organisation(Principal principal) {
        return AliasPair.Kind.of(principal.type()).flatMap(kind -> organisation(kind, principal));
    }

    private Optional<Organisation> organisation(AliasPair.Kind kind, Principal principal) {
        Optional<String> country = kind == AliasPair.Kind.MOVEMENT ? principal.country() : Optional.empty();
        return Optional.ofNullable(organisations.get(AliasUnion.node(kind, country, principal.name())));
    }

    /** One organisation. */
    record Organisation(String key, String name) {}
}
