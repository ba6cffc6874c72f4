package org.parley.reading.actor.phrase;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Role.Kind;
import org.parley.reading.actor.lexicon.Role.Strength;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait.Owner;

/** What a head noun, the words before it and its owner amount to. */
final class Verdict {

    private final Scan scan;
    private final PhraseShape shape;
    private final Unit noun;
    private final @Nullable Owner owner;
    private final boolean inComplement;
    private final Role role;
    private final boolean plural;

    /** @param inComplement whether the owner stands after the noun */
    Verdict(Scan scan, PhraseShape shape, Unit noun, @Nullable Owner owner, boolean inComplement) {
        this.scan = scan;
        this.shape = shape;
        this.noun = noun;
        this.owner = owner;
        this.inComplement = inComplement;
        this.role = noun.role().role();
        this.plural = noun.role().plural();
    }

    Portrait portrait() {
        boolean stands = stands();
        Optional<String> sector = stands ? ownerSector() : sector();
        return new Portrait(
                type(stands),
                country(sector),
                sector,
                office(),
                Optional.of(role),
                plural,
                noun,
                Optional.ofNullable(owner),
                stands,
                role.gender());
    }

    /** Fighters stand for their side, unless they fight the state that is named before them. */
    private boolean stands() {
        if (owner == null || owner.portrait().isPerson()) {
            return false;
        }
        if (isOfArea()) {
            return false;
        }
        boolean state = owner.portrait().type() == ActorType.STATE;
        return switch (role.kind()) {
            case SIDE ->
                owner.portrait().type() != ActorType.GROUP || !owner.portrait().stands();
            case STATE -> state && !plural;
            case FORCE -> (plural || !isPersonNoun()) && (state ? isRegular() : true);
            case GROUP, PARTY, NGO, MEDIA, COMPANY -> isNamedBefore();
            default -> false;
        };
    }

    /** "the Hezbollah group", "the Hamas movement": the name says who it is, the noun only what. */
    private boolean isNamedBefore() {
        return owner != null
                && owner.name().isPresent()
                && owner.end() == noun.from()
                && owner.portrait().type() != ActorType.STATE
                && owner.portrait().type() != ActorType.IGO
                && !plural;
    }

    /** Of a part of a state: a regional government is not the state's. */
    private boolean isOfArea() {
        return owner != null
                && owner.name().filter(u -> u.isName(Named.Sense.AREA)).isPresent();
    }

    /** "contingent", "militia": nouns that are collectives already in the singular. */
    private boolean isPersonNoun() {
        return !noun.role().plural() && !scan.lexicon().is(WordClass.COLLECTIVE, role.noun());
    }

    private boolean isRegular() {
        return role.sector().filter(s -> s.equals("MIL") || s.equals("COP")).isPresent()
                && domain().filter(s -> s.equals("REB")).isEmpty();
    }

    private ActorType type(boolean stands) {
        if (stands && owner != null) {
            return owner.portrait().type();
        }
        return switch (role.kind()) {
            case OFFICE, PEOPLE -> plural ? ActorType.GROUP : ActorType.PERSON;
            case FORCE -> !plural && isPersonNoun() ? ActorType.PERSON : ActorType.GROUP;
            case STATE -> plural ? ActorType.GROUP : isOfArea() ? ActorType.BODY : ActorType.STATE;
            case BODY -> owner != null && owner.portrait().type() == ActorType.IGO ? ActorType.IGO : ActorType.BODY;
            case PARTY -> ActorType.PARTY;
            case NGO -> plural ? ActorType.GROUP : ActorType.NGO;
            case MEDIA -> ActorType.MEDIA;
            case COMPANY -> plural ? ActorType.GROUP : ActorType.COMPANY;
            case IGO -> ActorType.IGO;
            case SIDE, CRIME, GROUP -> ActorType.GROUP;
        };
    }

    private Optional<String> ownerSector() {
        return owner == null ? Optional.empty() : owner.portrait().sector();
    }

    private Optional<String> sector() {
        if (isPartOfOrganisation()) {
            return ownerSector();
        }
        Optional<String> domain = domain();
        if (role.strength() == Strength.DECIDES) {
            return isOfRebels() ? domain : role.sector();
        }
        if (domain.isPresent() && role.kind() != Kind.PARTY) {
            return domain;
        }
        Optional<String> owners = ownerSector();
        boolean told = role.kind() == Kind.OFFICE || role.kind() == Kind.SIDE || role.strength() == Strength.DEFAULT;
        if (told && owners.isPresent() && !isMereCountry()) {
            return owners;
        }
        return role.sector().or(() -> told ? owners : Optional.empty());
    }

    /** "the LTTE's political wing", "the African Union commission". */
    private boolean isPartOfOrganisation() {
        if (owner == null) {
            return false;
        }
        ActorType type = owner.portrait().type();
        return switch (role.kind()) {
            case PARTY -> type == ActorType.ARMED_GROUP || type == ActorType.PARTY;
            case BODY -> type == ActorType.IGO || type == ActorType.ARMED_GROUP;
            default -> false;
        };
    }

    /** A rebel official, commander or minister is of the rebels, whatever the noun says by itself. */
    private boolean isOfRebels() {
        Optional<String> domain = domain();
        if (domain.isEmpty() || role.kind() == Kind.FORCE) {
            return false;
        }
        String word = domain.get();
        String own = role.sector().orElse("");
        return switch (own) {
            case "GOV" ->
                role.kind() == Kind.PEOPLE ? !word.equals("GOV") : REBELLIOUS.contains(word) || word.equals("PTY");
            case "MIL" -> word.equals("REB") || word.equals("COP") || word.equals("SPY");
            case "LEG" -> word.equals("OPP");
            default -> false;
        };
    }

    private static final Set<String> REBELLIOUS = Set.of("REB", "OPP");

    private boolean isMereCountry() {
        return owner != null && owner.portrait().type() == ActorType.STATE && role.strength() == Strength.DEFAULT;
    }

    /** Sector told by the nearest word or organisation before the noun. */
    private Optional<String> domain() {
        for (int i = noun.from() - 1; i >= shape.piece(); i = scan.unit(i).from() - 1) {
            Unit unit = scan.unit(i);
            Optional<String> domain =
                    unit.end() - unit.from() == 1 ? scan.lexicon().domain(scan.key(unit.from())) : Optional.empty();
            if (domain.isEmpty() && unit.isRole() && unit.role().role().kind() != Kind.OFFICE) {
                domain = unit.role().role().sector();
            }
            if (domain.isPresent() && !unit.isName()) {
                return domain;
            }
            if (unit.isName()) {
                return unit.alias().named().type() == ActorType.STATE
                        ? Optional.empty()
                        : unit.alias().named().sector();
            }
        }
        return Optional.empty();
    }

    /** Office-holders of organisations of states have no country. */
    private Optional<String> country(Optional<String> sector) {
        if (owner == null || role.kind() == Kind.IGO) {
            return Optional.empty();
        }
        Optional<String> country = owner.portrait().country();
        return sector.filter(s -> s.equals("IGO")).isPresent()
                        && owner.portrait().type() != ActorType.STATE
                ? Optional.empty()
                : country;
    }

    private Optional<String> office() {
        if (role.kind() != Kind.OFFICE) {
            return Optional.empty();
        }
        int from = owner != null && !inComplement && owner.name().isPresent() && owner.end() > shape.piece()
                ? owner.end()
                : shape.piece();
        int end = noun.end();
        String opener = shape.opener(scan);
        boolean named = inComplement
                && owner != null
                && (owner.name().isPresent()
                        || owner.portrait()
                                .role()
                                .filter(r -> r.kind().isOrganisation())
                                .isPresent());
        if (!named && end == shape.coreEnd() && OPENERS.contains(opener)) {
            end = complementEnd(scan, shape);
        }
        String text = plural
                ? OfficeText.of(scan, Math.min(from, noun.from()), noun.from()) + " " + role.noun()
                : OfficeText.of(scan, Math.min(from, noun.from()), noun.end());
        String tail = end > noun.end() + 1 ? scanText(noun.end(), end) : "";
        return Optional.of((text + tail).strip()).filter(t -> !t.isEmpty());
    }

    /** The complement's own end: before a comma, a bracket or the next clause. */
    static int complementEnd(Scan scan, PhraseShape shape) {
        int i = shape.coreEnd() + 1;
        while (i < shape.to() && !scan.lexicon().is(WordClass.COMPLEMENT_END, scan.key(i))) {
            i++;
        }
        return i;
    }

    private static final Set<String> OPENERS = Set.of("of", "for", "in", "on");

    private String scanText(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            String form = scan.form(i);
            boolean tight = form.startsWith("\'")
                    || form.startsWith("\u2019")
                    || form.equals("-")
                    || (i > from && scan.form(i - 1).equals("-"));
            text.append(tight ? "" : " ").append(form);
        }
        return text.toString();
    }
}
