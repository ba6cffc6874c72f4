package org.parley.reading.actor.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Gender;
import org.parley.reading.actor.lexicon.Honorific;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Role.Kind;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait.Owner;

/**
 * Reads noun phrases word by word, without a tree: the last known noun before a complement is the head; the nearest name before it, a
 * possessive, or a complement with "of" says whose it is.
 */
public final class PhraseReader {

    /** What ministers and envoys can be of; whatever else follows their "of" is their task. */
    private static final Set<ActorType> EMPLOYERS =
            EnumSet.of(ActorType.STATE, ActorType.IGO, ActorType.ARMED_GROUP, ActorType.PARTY);

    /** How deep phrases nest before reading stops. */
    private static final int DEEPEST = 4;

    /** Reads tokens {@code from} to {@code to}, exclusive. Empty where the phrase stands for no actor that its words tell. */
    public Optional<Portrait> read(Scan scan, int from, int to) {
        return Optional.ofNullable(read(scan, from, to, 0));
    }

    private @Nullable Portrait read(Scan scan, int from, int to, int depth) {
        if (from >= to || depth > DEEPEST) {
            return null;
        }
        PhraseShape shape = PhraseShape.of(scan, from, to);
        if (shape.isHeadUnknown(scan)) {
            return null;
        }
        Unit name = shape.name();
        if (name != null && isHead(name, shape, scan)) {
            return named(name);
        }
        Unit noun = shape.noun();
        if (noun != null && isFacility(scan, noun)) {
            return null;
        }
        return noun == null ? rank(scan, shape) : described(scan, shape, noun, depth);
    }

    /** A name is the head where no noun follows it; an adjective only with nothing after it: "the Dutch". */
    private static boolean isHead(Unit name, PhraseShape shape, Scan scan) {
        Unit noun = shape.noun();
        if (noun != null && noun.from() > name.from()) {
            return false;
        }
        return !name.isName(Sense.ADJECTIVE)
                || noun == null
                        && name.end() == shape.coreEnd()
                        && !scan.key(shape.from()).equals("a");
    }

    static Portrait named(Unit name) {
        Named named = name.alias().named();
        return new Portrait(
                named.type(),
                named.country(),
                named.sector(),
                Optional.empty(),
                Optional.empty(),
                false,
                name,
                Optional.empty(),
                false,
                Gender.UNKNOWN);
    }

    /** "the general", "Col. Smith": a person of that rank. */
    private static @Nullable Portrait rank(Scan scan, PhraseShape shape) {
        for (int i = shape.piece(); i < shape.coreEnd(); i = scan.unit(i).end()) {
            Unit unit = scan.unit(i);
            if (unit.isHonorific()) {
                Honorific honorific = unit.honorifics().get(0);
                return new Portrait(
                        ActorType.PERSON,
                        Optional.empty(),
                        honorific.sector(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        unit,
                        Optional.empty(),
                        false,
                        honorific.gender());
            }
        }
        return null;
    }

    private Portrait described(Scan scan, PhraseShape shape, Unit noun, int depth) {
        Owner owner = ownerBefore(scan, shape, noun.from(), depth);
        boolean inComplement = false;
        if (owner == null && shape.piece() > shape.from()) {
            owner = ownerIn(scan, shape.from(), shape.piece() - 1, depth);
        }
        if (owner == null) {
            owner = ownerAfter(scan, shape, noun, depth);
            inComplement = owner != null;
        }
        return new Verdict(scan, shape, noun, owner, inComplement).portrait();
    }

    /** The nearest name before the noun; an organ of a state between them is the owner: "Israeli army spokesman". */
    private @Nullable Owner ownerBefore(Scan scan, PhraseShape shape, int nounFrom, int depth) {
        int from = shape.piece();
        for (int i = nounFrom - 1; i >= from; i = scan.unit(i).from() - 1) {
            Unit unit = scan.unit(i);
            if (unit.isName() && !isLoyalty(scan, unit) && unit.from() >= from) {
                return new Owner(Optional.of(unit), named(unit), unit.from(), unit.end());
            }
            boolean task = scan.lexicon().is(WordClass.PORTFOLIO, scan.key(unit.end() - 1));
            if (unit.isRole()
                    && !task
                    && !PhraseShape.isTail(scan, unit)
                    && unit.role().role().kind().isOrganisation()) {
                Portrait body = read(scan, shape.from(), unit.end(), depth + 1);
                return body == null ? null : new Owner(Optional.empty(), body, shape.from(), unit.end());
            }
        }
        return null;
    }

    private static boolean isLoyalty(Scan scan, Unit name) {
        int after = name.end();
        if (after < scan.size() && scan.key(after).equals("-")) {
            after++;
        }
        int before = name.from() - 1;
        return (after < scan.size() && scan.lexicon().is(WordClass.LOYALTY, scan.key(after)))
                || (before > 0 && scan.key(before).equals("-") && isAgainst(scan.key(before - 1)));
    }

    private static boolean isAgainst(String key) {
        return key.equals("anti") || key.equals("pro") || key.equals("non") || key.equals("ex");
    }

    private @Nullable Owner ownerIn(Scan scan, int from, int end, int depth) {
        Portrait portrait = read(scan, from, end, depth + 1);
        if (portrait == null) {
            return null;
        }
        if (portrait.isPerson() && portrait.owner().isPresent()) {
            return portrait.owner().get();
        }
        Optional<Unit> name = portrait.head().isName() ? Optional.of(portrait.head()) : Optional.empty();
        return new Owner(name, portrait, from, end);
    }

    private @Nullable Owner ownerAfter(Scan scan, PhraseShape shape, Unit noun, int depth) {
        String opener = shape.opener(scan);
        boolean tells =
                switch (opener) {
                    case "of", "from", "representing" -> true;
                    case "for" ->
                        !scan.lexicon()
                                .is(WordClass.DESTINED, noun.role().role().noun());
                    case "at", "with", "in" -> noun.role().role().kind() != Kind.OFFICE || opener.equals("at");
                    case "loyal" -> false;
                    default -> false;
                };
        if (!tells) {
            return null;
        }
        Owner owner = ownerIn(scan, shape.coreEnd() + 1, Verdict.complementEnd(scan, shape), depth);
        boolean task = owner != null
                && scan.lexicon().is(WordClass.DESTINED, noun.role().role().noun())
                && !EMPLOYERS.contains(owner.portrait().type());
        return owner == null || task || owner.portrait().type() == ActorType.PERSON ? null : owner;
    }

    /** "refugee camp", "training camp": a place, no side. */
    private static boolean isFacility(Scan scan, Unit noun) {
        int before = noun.from() - 1;
        return noun.role().role().noun().equals("camp")
                && before >= 0
                && (noun.role().plural()
                        || scan.unit(before).isRole()
                        || scan.lexicon().is(WordClass.FACILITY, scan.key(before)));
    }

    /** Whether a noun's sector gives way to what stands before it. */
    static boolean decides(Role role) {
        return role.strength() == Role.Strength.DECIDES;
    }
}
