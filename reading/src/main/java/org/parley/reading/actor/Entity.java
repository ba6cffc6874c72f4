package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Gender;
import org.parley.reading.actor.lexicon.Role;

/** An actor while its report is being read: what is known of it grows. */
final class Entity {

    private final int number;
    private final ActorType type;
    private final List<Mention> mentions = new ArrayList<>();
    private String name;
    private PersonName words = PersonName.NONE;
    private @Nullable String country;
    private @Nullable String sector;
    private @Nullable String office;
    private @Nullable Entity of;
    private @Nullable Role role;
    private Gender gender = Gender.UNKNOWN;
    private boolean plural;

    Entity(int number, ActorType type, String name) {
        this.number = number;
        this.type = type;
        this.name = name;
    }

    int number() {
        return number;
    }

    ActorType type() {
        return type;
    }

    String name() {
        return name;
    }

    void rename(String fuller) {
        name = fuller;
    }

    PersonName words() {
        return words;
    }

    void call(PersonName fuller) {
        words = fuller;
        name = fuller.text();
    }

    Optional<String> country() {
        return Optional.ofNullable(country);
    }

    Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    Optional<String> office() {
        return Optional.ofNullable(office);
    }

    Optional<Entity> of() {
        return Optional.ofNullable(of);
    }

    /** The noun that describes it, where no name does. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    Gender gender() {
        return gender;
    }

    boolean isPlural() {
        return plural;
    }

    boolean isPerson() {
        return type == ActorType.PERSON;
    }

    /** Whether it can be a side of a negotiation by itself. */
    boolean isSide() {
        return type == ActorType.STATE || type == ActorType.ARMED_GROUP || type == ActorType.PARTY;
    }

    /** Whether it is named, not only described. */
    boolean isNamed() {
        return isPerson() ? words.size() > 0 : role == null;
    }

    /** Adds what is not known yet. */
    Entity learn(Optional<String> itsCountry, Optional<String> itsSector) {
        country = country == null ? itsCountry.orElse(null) : country;
        sector = sector == null ? itsSector.orElse(null) : sector;
        return this;
    }

    void hold(@Nullable String newOffice, @Nullable Entity holder) {
        office = office == null ? newOffice : office;
        of = of == null && !equals(holder) ? holder : of;
    }

    void describe(Role noun, boolean several) {
        role = noun;
        plural = several;
    }

    void sex(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    List<Mention> mentions() {
        return mentions;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    /** Its latest mention before a place, or null. */
    @Nullable
    Mention latestBefore(int sentence, int token) {
        Mention latest = null;
        for (Mention mention : mentions) {
            boolean before =
                    mention.sentence() < sentence || (mention.sentence() == sentence && mention.head() < token);
            if (before && (latest == null || latest.isBefore(mention))) {
                latest = mention;
            }
        }
        return latest;
    }

    /** The side it speaks or acts for: itself where it is one. */
    Entity side() {
        Entity side = this;
        for (int steps = 0; steps < 4 && (side.isPerson() || side.type == ActorType.BODY) && side.of != null; steps++) {
            side = side.of;
        }
        return side;
    }
}
