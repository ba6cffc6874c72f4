package org.parley.reading.actor;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;

/** Which actor, of those met before, a description means again: "the rebels", "the minister", "the group". */
final class Antecedents {

    private final Context context;

    Antecedents(Context context) {
        this.context = context;
    }

    /** The actor that the description means again, or null where it tells of a new one. */
    @Nullable
    Entity of(Stage stage, Portrait portrait, Role role, int from, int end) {
        boolean definite = Determiners.isDefinite(stage, from, end);
        boolean mere = Determiners.isMerePlural(stage, portrait, from);
        return switch (role.kind()) {
            case STATE -> portrait.owner().isPresent() || portrait.plural() ? null : government(stage, portrait, role);
            case BODY -> body(stage, portrait, role, definite, from);
            case FORCE -> force(stage, portrait, definite || mere, from);
            case PARTY, NGO, MEDIA, COMPANY, IGO ->
                definite && isBare(stage, portrait, from)
                        ? context.cast().latest(stage.index(), from, e -> e.type() == portrait.type())
                        : same(stage, portrait, role, from);
            case OFFICE, PEOPLE -> definite || portrait.plural() ? holder(stage, portrait, role, from) : null;
            case GROUP -> group(stage, portrait, role, definite, from);
            case SIDE -> side(stage, portrait, role, from);
            default -> same(stage, portrait, role, from);
        };
    }

    private static boolean isBare(Stage stage, Portrait portrait, int from) {
        return portrait.owner().isEmpty()
                && Determiners.isBare(stage, from, portrait.head().from());
    }

    /** "the group" alone: the fighters or the party spoken of last. */
    private @Nullable Entity group(Stage stage, Portrait portrait, Role role, boolean definite, int at) {
        if (definite && role.noun().equals("group") && !portrait.plural() && isBare(stage, portrait, at)) {
            return context.cast()
                    .latest(stage.index(), at, e -> e.type() == ActorType.ARMED_GROUP || e.type() == ActorType.PARTY);
        }
        boolean again = definite || !portrait.plural() || Determiners.isMerePlural(stage, portrait, at);
        return again ? same(stage, portrait, role, at) : null;
    }

    /** "the Islamist team": of the rebels; "the government delegation": of the state. */
    private @Nullable Entity side(Stage stage, Portrait portrait, Role role, int at) {
        Optional<Named> mediator = context.outlook().mediator();
        if (portrait.owner().isEmpty()
                && mediator.isPresent()
                && stage.scan().lexicon().is(WordClass.MEDIATOR, role.noun())) {
            return context.cast().named(mediator.get(), mediator.get().name());
        }
        String sector = portrait.sector().orElse("");
        if (sector.equals("REB")) {
            return context.cast()
                    .latest(stage.index(), at, e -> !e.isPerson() && e.sector().equals(portrait.sector()));
        }
        return sector.equals("GOV") && portrait.owner().isEmpty() ? focus() : same(stage, portrait, role, at);
    }

    private @Nullable Entity same(Stage stage, Portrait portrait, Role role, int at) {
        return context.cast().described(role, portrait.country(), portrait.plural(), stage.index(), at);
    }

    /** The state that the report is about. */
    @Nullable
    Entity focus() {
        Optional<Named> state = context.outlook().state();
        return state.map(named -> context.cast().named(named, named.name())).orElse(null);
    }

    /** "the government" where no state is named: the one spoken of before. */
    private @Nullable Entity government(Stage stage, Portrait portrait, Role role) {
        Entity focus = focus();
        return focus != null
                ? focus
                : same(stage, portrait, role, portrait.head().end());
    }

    private @Nullable Entity body(Stage stage, Portrait portrait, Role role, boolean definite, int at) {
        Optional<String> country = portrait.country().or(() -> context.outlook().country());
        String sector = portrait.sector().orElse("");
        Entity same = same(stage, portrait, role, at);
        if (same != null) {
            return same;
        }
        boolean only = sector.equals("MIL") || sector.equals("LEG");
        return only && (definite || portrait.country().isPresent())
                ? context.cast().body(country.orElse(null), sector).orElse(null)
                : null;
    }

    /** "the rebels", "the troops": the fighters spoken of last, of that country where one is named. */
    private @Nullable Entity force(Stage stage, Portrait portrait, boolean definite, int at) {
        Optional<String> country = portrait.owner().isPresent() ? portrait.country() : Optional.empty();
        Optional<String> sector = portrait.sector();
        if (!definite || sector.isEmpty()) {
            return null;
        }
        return context.cast()
                .latest(
                        stage.index(),
                        at,
                        e -> !e.isPerson()
                                && e.sector().equals(sector)
                                && (country.isEmpty() || e.country().equals(country)));
    }

    /** "the minister": the person met last whose office has that noun; "the spokesman": also one without a name. */
    @Nullable
    Entity holder(Stage stage, Portrait portrait, Role role, int at) {
        if (portrait.plural()) {
            boolean counted = !Determiners.isMerePlural(stage, portrait, at);
            return counted && !Determiners.isDefinite(stage, at, at + 1) ? null : same(stage, portrait, role, at);
        }
        String noun = lastWord(role.noun());
        return context.cast()
                .latest(
                        stage.index(),
                        at,
                        e -> e.isPerson()
                                && e.gender().agreesWith(portrait.gender())
                                && (portrait.owner().isEmpty() || e.country().equals(portrait.country()))
                                && hasNoun(e, noun)
                                && (portrait.sector().isEmpty()
                                        || portrait.owner().isEmpty()
                                        || e.sector().equals(portrait.sector())));
    }

    static boolean hasNoun(Entity entity, String noun) {
        String office = entity.office().orElse("").toLowerCase(Locale.ROOT);
        if (office.startsWith("vice ") || office.startsWith("deputy ")) {
            return office.equals(noun);
        }
        if (entity.role().filter(r -> lastWord(r.noun()).equals(noun)).isPresent()) {
            return true;
        }
        return office.equals(noun)
                || office.endsWith(" " + noun)
                || office.startsWith(noun + " ")
                || office.contains(" " + noun + " ")
                || office.contains("-" + noun);
    }

    private static String lastWord(String phrase) {
        int of = phrase.indexOf(" of ");
        String core = of < 0 ? phrase : phrase.substring(0, of);
        return core.substring(core.lastIndexOf(' ') + 1);
    }
}
