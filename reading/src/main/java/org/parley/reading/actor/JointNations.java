package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.NationList.Nation;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;

/** Several nations around one noun are several actors: "French and German officials", "the presidents of Chad and Niger". */
final class JointNations {

    private final Context context;
    private final Referents referents;

    JointNations(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
    }

    /** Those that a noun means; none where fewer than two nations share it. */
    List<Entity> meant(Stage stage, Unit noun, int from, int end) {
        if (!noun.isRole() || !isPlural(stage, noun)) {
            return List.of();
        }
        NationList before = NationList.before(stage, from, noun);
        NationList nations = before.isSeveral() ? before : NationList.after(stage, noun, end);
        if (!nations.isSeveral()) {
            return List.of();
        }
        Unit told = nations.told().unit();
        Portrait portrait = context.phrases()
                .read(stage.scan(), nations.isBefore() ? told.from() : from, end)
                .orElse(null);
        if (portrait == null || !portrait.head().equals(noun) || !isOwner(portrait, told)) {
            return List.of();
        }
        return nations.isBefore() || isSole(portrait) ? each(stage, portrait, nations, end) : List.of();
    }

    private static boolean isPlural(Stage stage, Unit noun) {
        return noun.role().plural() || stage.sentence().tag(noun.end() - 1).equals("NNS");
    }

    /** Whether the noun is that nation's, not of a body of it. */
    private static boolean isOwner(Portrait portrait, Unit nation) {
        return portrait.owner()
                .flatMap(Portrait.Owner::name)
                .filter(owner -> owner.from() == nation.from())
                .isPresent();
    }

    private List<Entity> each(Stage stage, Portrait portrait, NationList nations, int end) {
        List<Entity> meant = new ArrayList<>();
        String nouns = nations.isBefore()
                ? stage.text(nations.told().unit().end(), end)
                : stage.text(portrait.head().from(), portrait.head().end());
        for (Nation nation : nations.nations()) {
            Entity entity = of(stage, portrait.ofOther(nation.unit()), nation.unit(), end);
            if (entity != null) {
                if (entity.mentions().isEmpty() && entity.role().isPresent()) {
                    Role role = portrait.role().orElseThrow();
                    boolean single = entity.isPerson() || role.kind() == Role.Kind.GROUP;
                    entity.rename(
                            nations.name(nation, single ? portrait.office().orElse(role.noun()) : nouns));
                }
                meant.add(entity);
            }
        }
        return meant;
    }

    /** Whether a nation has one such office: a president, a foreign minister. */
    private boolean isSole(Portrait portrait) {
        String office = portrait.office().orElse("").toLowerCase(Locale.ROOT);
        return office.endsWith(" minister") || context.lexicon().is(WordClass.HEAD_OF_STATE, office);
    }

    private @Nullable Entity of(Stage stage, Portrait portrait, Unit nation, int end) {
        Role role = portrait.role().orElseThrow();
        if (role.kind() == Role.Kind.GROUP) {
            return context.cast().group(role, nation.alias().named());
        }
        return isSole(portrait)
                ? referents.sole(stage, portrait.single(), nation)
                : referents.described(stage, portrait, nation.from(), end);
    }
}
