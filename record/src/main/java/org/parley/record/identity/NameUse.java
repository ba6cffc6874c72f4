package org.parley.record.identity;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;

/**
 * The names on which the keys in one report rest. So long as {@link Aliases#answer} is the same for each of them, what was derived from the
 * report holds. Each is a word for its kind, the name as it is compared and, where it tells names apart, the country, parted by tabs:
 * {@code person sergei lavrov}, {@code movement m23 COD}, {@code state russia RUS}.
 */
public final class NameUse {

    private static final String TAB = "\t";

    private NameUse() {}

    /** In alphabetical order. */
    public static NavigableSet<String> of(Reading reading) {
        Principals principals = new Principals(reading);
        NavigableSet<String> names = new TreeSet<>();
        for (Actor actor : reading.actors()) {
            if (Principals.isNamedPerson(actor)) {
                names.add(person(actor.name()));
            } else if (actor.type() == ActorType.BODY && Forms.isName(actor.name())) {
                names.add("body" + TAB + Spelling.plain(actor.name()) + TAB
                        + principals.country(actor).orElse(""));
            }
            principals.of(actor).map(NameUse::of).ifPresent(names::add);
        }
        return names;
    }

    static String person(String name) {
        return "person" + TAB + Spelling.plain(name);
    }

    static String of(Principal principal) {
        if (principal.type() == ActorType.STATE) {
            return "state" + TAB + Spelling.plain(principal.name()) + TAB
                    + principal.country().orElse("");
        }
        return AliasPair.Kind.of(principal.type())
                .map(kind -> AliasUnion.node(
                        kind,
                        kind == AliasPair.Kind.MOVEMENT ? principal.country() : Optional.empty(),
                        principal.name()))
                .orElseGet(() -> person(principal.name()));
    }
}
