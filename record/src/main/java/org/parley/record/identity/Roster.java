package org.parley.record.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.ActorType;
import org.parley.record.account.Identity;

/**
 * Who is who among the reports whose rows it is made of: everybody with a name, across reports, and every side.
 *
 * <p>A surname alone is joined to the only full name that fits among these rows, so give it rows that belong together: those of one
 * negotiation, or those that a question is about.
 */
public final class Roster {

    private final NavigableMap<String, Identity> identities = new TreeMap<>();
    private final Map<String, String> keys = new HashMap<>();

    private Roster(Collection<ActorRow> rows, Aliases aliases) {
        List<ActorRow> sorted = rows.stream().sorted(ActorRow.ORDER).distinct().toList();
        Persons persons = Persons.of(sorted.stream().filter(Roster::isPerson).toList());
        SortedMap<String, IdentityDraft> drafts = new TreeMap<>();
        for (ActorRow row : sorted) {
            Optional<Principal> principal = acts(row, aliases);
            Optional<String> side = principal.map(aliases::key);
            principal.ifPresent(
                    acts -> draft(drafts, aliases.key(acts), aliases).side(acts, row));
            Optional<String> key = isPerson(row) ? persons.key(row) : isBody(row) ? body(row) : side;
            key.ifPresent(own -> {
                keys.put(id(row.report(), row.actor()), own);
                draft(drafts, own, aliases).add(row, side);
            });
        }
        drafts.forEach((key, draft) -> identities.put(key, draft.identity()));
    }

    /** @param rows in any order; those of one report and actor may stand in it twice */
    public static Roster of(Collection<ActorRow> rows, Aliases aliases) {
        return new Roster(rows, aliases);
    }

    /** By key. */
    public NavigableMap<String, Identity> identities() {
        return Collections.unmodifiableNavigableMap(identities);
    }

    /**
     * Who an actor of a report is; of a nameless one, for whom he acts.
     *
     * @param report its key
     * @param actor id local to the reading
     */
    public Optional<Identity> identity(String report, String actor) {
        return Optional.ofNullable(keys.get(id(report, actor))).map(identities::get);
    }

    private static Optional<Principal> acts(ActorRow row, Aliases aliases) {
        Optional<Principal> acts = isPerson(row) ? aliases.allegiance(row.name(), row.principal()) : row.principal();
        return acts.filter(principal -> principal.type() != ActorType.PERSON);
    }

    private static IdentityDraft draft(Map<String, IdentityDraft> drafts, String key, Aliases aliases) {
        return drafts.computeIfAbsent(key, none -> new IdentityDraft(key, aliases));
    }

    private static String id(String report, String actor) {
        return report + "." + actor;
    }

    private static boolean isPerson(ActorRow row) {
        return row.type() == ActorType.PERSON && row.isNamed();
    }

    private static boolean isBody(ActorRow row) {
        return row.type() == ActorType.BODY && row.isNamed() && row.country().isPresent();
    }

    /** An organ of a state is called alike in many states. */
    private static Optional<String> body(ActorRow row) {
        return row.country().map(code -> Spelling.slug(row.name()) + "-" + code.toLowerCase(Locale.ROOT));
    }
}
