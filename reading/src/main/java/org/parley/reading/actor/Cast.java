package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.trace.Trace;

/** Everybody met so far in a report. */
final class Cast {

    private final List<Entity> entities = new ArrayList<>();
    private int made;
    private final Map<String, Entity> byEntry = new HashMap<>();
    private final Map<String, Entity> byCountry = new HashMap<>();

    private final Optional<Integer> year;
    private final Trace trace;

    /** @param year in which the report was written */
    Cast(Optional<Integer> year, Trace trace) {
        this.year = year;
        this.trace = trace;
    }

    void remove(Entity entity) {
        entities.remove(entity);
    }

    List<Entity> entities() {
        return entities;
    }

    Entity add(ActorType type, String name) {
        Entity entity = new Entity(made++, type, name);
        entities.add(entity);
        return entity;
    }

    /** The actor that a lexicon entry names: one for a state, under whichever of its names. */
    Entity named(Named named, String written) {
        Entity known = byEntry.get(named.id());
        boolean whole = named.type() == ActorType.STATE && isWhole(named);
        if (known == null && whole) {
            known = named.country().map(byCountry::get).orElse(null);
        }
        if (known == null) {
            known = add(named.type(), written).learn(named.country(), named.sector());
            if (whole) {
                byCountry.putIfAbsent(named.country().orElse(named.id()), known);
            }
        }
        byEntry.putIfAbsent(named.id(), known);
        return known;
    }

    /**
     * Whether a name is that of a whole country when the report was written: then all such names of a country are one actor. The Soviet
     * Union of a report of 1987 is its Russia; in one of 2006 it is a state that was.
     */
    private boolean isWhole(Named named) {
        boolean former = named.id().startsWith("former.");
        return named.id().startsWith("state.")
                || (former && year.map(named::isValidIn).orElse(named.to().isEmpty()));
    }

    /** A nation's group, which is not that of another nation in the same country: "the Turkish-Cypriot community". */
    Entity group(Role role, Named nation) {
        String key = role.id() + "/" + nation.id();
        Entity known = byEntry.get(key);
        if (known == null) {
            known = add(ActorType.GROUP, nation.name()).learn(nation.country(), role.sector());
            known.describe(role, false);
            byEntry.put(key, known);
        }
        return known;
    }

    /** The groups of nations that go by a noun. */
    List<Entity> groups(Role role) {
        return entities.stream()
                .filter(e -> byEntry.containsValue(e) && e.role().equals(Optional.of(role)))
                .toList();
    }

    boolean isKnown(Named named) {
        return byEntry.containsKey(named.id());
    }

    Optional<Entity> state(String country) {
        return Optional.ofNullable(byCountry.get(country));
    }

    /** The organ of a country with that sector: its army, its parliament. */
    Optional<Entity> body(@Nullable String country, String sector) {
        return entities.stream()
                .filter(e -> e.type() == ActorType.BODY
                        && e.sector().filter(sector::equals).isPresent()
                        && e.country().equals(Optional.ofNullable(country)))
                .findFirst();
    }

    /** The person of that name met last: full names first, then shorter ones that fit. */
    @Nullable
    Entity person(PersonName name, int sentence, int token) {
        Entity best = null;
        for (Entity entity : entities) {
            if (!entity.isPerson() || entity.words().size() == 0) {
                continue;
            }
            PersonName its = entity.words();
            boolean same = its.size() >= name.size() ? its.covers(name) : name.covers(its);
            if (same) {
                trace.weighed(sentence, token, entity.number(), entity.name(), 0);
            }
            if (same && (best == null || isLater(entity, best, sentence, token))) {
                best = entity;
            }
        }
        return best;
    }

    /** The only person whose given name it is: "Walter" after "Walter Munk"; null where there are several. */
    @Nullable
    Entity byGivenName(PersonName name) {
        Entity only = null;
        for (Entity entity : entities) {
            if (entity.isPerson() && entity.words().isGiven(name)) {
                if (only != null) {
                    return null;
                }
                only = entity;
            }
        }
        return only;
    }

    /** The actor met last before a place among those that pass a test, or null. */
    @Nullable
    Entity latest(int sentence, int token, Predicate<Entity> test) {
        Entity best = null;
        for (Entity entity : entities) {
            if (test.test(entity) && entity.latestBefore(sentence, token) != null) {
                trace.weighed(sentence, token, entity.number(), entity.name(), 0);
                best = best == null || isLater(entity, best, sentence, token) ? entity : best;
            }
        }
        return best;
    }

    private static boolean isLater(Entity one, Entity other, int sentence, int token) {
        Mention a = one.latestBefore(sentence, token);
        Mention b = other.latestBefore(sentence, token);
        return a != null && (b == null || b.isBefore(a));
    }

    /** A group or person described by the same noun, for the same country. */
    @Nullable
    Entity described(Role role, Optional<String> country, boolean plural, int sentence, int token) {
        return latest(
                sentence,
                token,
                e -> e.role().filter(r -> r.equals(role)).isPresent()
                        && e.isPlural() == plural
                        && (country.isEmpty() || e.country().equals(country)));
    }
}
