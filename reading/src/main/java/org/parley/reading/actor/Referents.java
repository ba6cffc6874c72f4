package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;
import org.parley.reading.actor.phrase.Portrait.Owner;
import org.parley.reading.trace.Ground;

/** Which actors a description means. */
final class Referents {

    private final Context context;
    private final Antecedents antecedents;

    Referents(Context context) {
        this.context = context;
        this.antecedents = new Antecedents(context);
    }

    /** The actor for whom an office is held or for whom somebody stands; makes it, with the words that tell as a mention. */
    @Nullable
    Entity owner(Stage stage, Owner owner) {
        if (owner.name().isPresent()) {
            return named(stage, owner.name().get(), true);
        }
        Entity same = anchored(stage, owner);
        int from = isArticleA(stage, owner.from()) && owner.end() > owner.from() + 1 ? owner.from() + 1 : owner.from();
        Entity entity = same != null ? same : described(stage, owner.portrait(), from, owner.end());
        if (entity != null && entity.mentions().isEmpty()) {
            anchor(stage, entity, from, owner.end(), owner.portrait().rule());
        }
        return entity;
    }

    /** Whom the same words told of before: two ministers share one cabinet. */
    private @Nullable Entity anchored(Stage stage, Owner owner) {
        for (Entity entity : context.cast().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == Kind.ANCHOR
                        && mention.sentence() == stage.index()
                        && mention.end() == owner.end()
                        && mention.from() <= owner.from() + 1
                        && mention.from() >= owner.from()) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** The actor that a name means; {@code anchor} where the name only tells whose something is. */
    Entity named(Stage stage, Unit unit, boolean anchor) {
        Named named = meant(unit);
        boolean proper = unit.isName(Named.Sense.NAME);
        boolean seen = context.cast().isKnown(named);
        Entity entity = context.cast().named(named, named.name());
        String text = stage.text(unit.from(), unit.end());
        boolean fuller = text.length() > entity.name().length() || !seen;
        if (text.replace('-', ' ').equals(named.name())) {
            entity.rename(named.name());
        } else if (proper && fuller && !isAcronym(stage, unit) && Spelling.isCapitalised(text)) {
            entity.rename(text);
        }
        if (anchor && entity.mentions().isEmpty()) {
            anchor(stage, entity, unit.from(), unit.end(), named.id());
        }
        return entity;
    }

    private static boolean isAcronym(Stage stage, Unit unit) {
        String text = stage.text(unit.from(), unit.end());
        return text.equals(text.toUpperCase(Locale.ROOT)) || text.contains(".");
    }

    /** Of several actors that share a name, the one that is known already, else the one of the report's country, else the first. */
    private Named meant(Unit unit) {
        Named best = unit.alias().named();
        if (unit.aliases().size() == 1) {
            return best;
        }
        Optional<String> country = context.outlook().country();
        for (Named.Alias alias : unit.aliases()) {
            if (context.cast().isKnown(alias.named())) {
                return alias.named();
            }
            if (alias.named().country().isPresent() && alias.named().country().equals(country)) {
                best = alias.named();
            }
        }
        return best;
    }

    private static void anchor(Stage stage, Entity entity, int from, int end, String rule) {
        int first = from;
        while (first < end - 1 && stage.scan().key(first).equals("the")) {
            first++;
        }
        entity.add(new Mention(stage.index(), stage.head(first, end), first, end, first, end, Kind.ANCHOR, rule));
    }

    /** The actor that a described owner is: a ministry, an army, "the government". */
    @Nullable
    Entity described(Stage stage, Portrait portrait, int from, int end) {
        if (portrait.head().isName()) {
            return named(stage, portrait.head(), false);
        }
        Entity holder =
                portrait.owner().isPresent() ? owner(stage, portrait.owner().get()) : null;
        if (portrait.stands() && holder != null) {
            context.trace().settled(stage.sentence(), portrait.head().end() - 1, Ground.OWNER);
            return standing(portrait, holder);
        }
        Role role = portrait.role().orElse(null);
        if (role == null || isAnyState(stage, portrait, role, holder, from, end)) {
            return null;
        }
        Entity known = antecedents.of(stage, portrait, role, from, end);
        Ground ground = known == null ? Ground.NEW : Ground.MET_BEFORE;
        context.trace().settled(stage.sentence(), portrait.head().end() - 1, ground);
        return known != null ? known : create(stage, portrait, role, holder, from, end);
    }

    /** "a government", "government forces": no state that could be named. */
    private static boolean isAnyState(
            Stage stage, Portrait portrait, Role role, @Nullable Entity holder, int from, int end) {
        return role.kind() == Role.Kind.STATE
                && (holder == null || Determiners.isArticle(stage, from))
                && !Determiners.isDefinite(stage, from, end)
                && from < portrait.head().from();
    }

    /** Soldiers of a state stand for its army where the report has met that, else for the state. */
    private Entity standing(Portrait portrait, Entity holder) {
        boolean soldiers = holder.type() == ActorType.STATE
                && portrait.role().filter(r -> r.kind() == Role.Kind.FORCE).isPresent();
        return soldiers
                ? context.cast().body(holder.country().orElse(null), "MIL").orElse(holder)
                : holder;
    }

    /** The state that the report is about. */
    @Nullable
    Entity focus() {
        return antecedents.focus();
    }

    /** The one who holds an office that a state has one of: met before, or new. */
    Entity sole(Stage stage, Portrait portrait, Unit nation) {
        Role role = portrait.role().orElseThrow();
        Entity known = antecedents.holder(stage, portrait, role, nation.from());
        if (known != null) {
            return known;
        }
        Entity state = named(stage, nation, true);
        return create(stage, portrait, role, state, nation.from(), nation.end());
    }

    private Entity create(Stage stage, Portrait portrait, Role role, @Nullable Entity holder, int from, int end) {
        Entity entity = context.cast().add(portrait.type(), DescribedNames.of(stage, portrait, from, end));
        if (portrait.type() == ActorType.BODY
                && portrait.country().isEmpty()
                && !Determiners.isIndefinite(stage, from, portrait)) {
            entity.learn(context.outlook().mainCountry(), Optional.empty());
        }
        entity.learn(
                portrait.country().or(() -> holder == null ? Optional.empty() : holder.country()), portrait.sector());
        if (isDomestic(stage, portrait, role, from, end)) {
            entity.learn(context.outlook().mainCountry(), Optional.empty());
        }
        entity.describe(role, portrait.plural());
        entity.sex(portrait.gender());
        if (portrait.isPerson() || portrait.type() == ActorType.BODY) {
            entity.hold(portrait.isPerson() ? portrait.office().orElse(null) : null, holder);
        }
        return entity;
    }

    /** Officials, residents and parties without a country are those of the country that the report is about. */
    private boolean isDomestic(Stage stage, Portrait portrait, Role role, int from, int end) {
        boolean told = portrait.sector()
                .filter(s -> context.lexicon().is(WordClass.DOMESTIC, s))
                .isPresent();
        if (!told || portrait.owner().isPresent() || role.kind() == Role.Kind.SIDE || isArticleA(stage, from)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (context.lexicon().is(WordClass.ABROAD, stage.scan().key(i))
                    || stage.scan().unit(i).isName()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArticleA(Stage stage, int from) {
        return Determiners.isArticle(stage, from) && !stage.scan().key(from).equals("the");
    }

    /** The two sides of the report, as far as they are known. */
    List<Entity> sides() {
        return context.outlook().sides().stream()
                .map(named -> context.cast().named(named, named.name()))
                .toList();
    }
}
