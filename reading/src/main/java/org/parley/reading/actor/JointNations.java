package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.phrase.Portrait;

/** Several nations before one noun are several actors: "French and German officials", "both Cypriot and Turkish diplomats". */
final class JointNations {

    private final Context context;
    private final Referents referents;

    JointNations(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
    }

    /** Those that a noun means; none where fewer than two nations stand before it. */
    List<Entity> meant(Stage stage, Unit noun, int from, int end) {
        List<Unit> nations = noun.isRole() && isPlural(stage, noun) ? nations(stage, from, noun) : List.of();
        if (nations.size() < 2) {
            return List.of();
        }
        Unit last = nations.get(nations.size() - 1);
        Portrait portrait =
                context.phrases().read(stage.scan(), last.from(), end).orElse(null);
        if (portrait == null || !portrait.head().equals(noun)) {
            return List.of();
        }
        boolean owned = portrait.owner().flatMap(Portrait.Owner::name).equals(Optional.of(last));
        List<Entity> meant = new ArrayList<>();
        for (Unit nation : owned ? nations : List.<Unit>of()) {
            Entity entity = referents.described(stage, portrait.ofOther(nation), nation.from(), end);
            if (entity != null) {
                name(stage, entity, nation, last, end);
                meant.add(entity);
            }
        }
        return meant;
    }

    private static boolean isPlural(Stage stage, Unit noun) {
        return noun.role().plural() || stage.sentence().tag(noun.end() - 1).equals("NNS");
    }

    private static void name(Stage stage, Entity entity, Unit nation, Unit last, int end) {
        if (entity.mentions().isEmpty() && entity.role().isPresent()) {
            entity.rename(stage.text(nation.from(), nation.end()) + " " + stage.text(last.end(), end));
        }
    }

    /** The names before a noun that only commas and conjunctions part. */
    private static List<Unit> nations(Stage stage, int from, Unit noun) {
        List<Unit> nations = new ArrayList<>();
        boolean joined = false;
        for (int i = from; i < noun.from(); i = stage.scan().unit(i).end()) {
            Unit unit = stage.scan().unit(i);
            String key = stage.scan().key(i);
            boolean joint = key.equals("and") || key.equals("or") || key.equals(",");
            if (unit.isName() && (nations.isEmpty() || joined)) {
                nations.add(unit);
                joined = false;
            } else if (joint && !nations.isEmpty()) {
                joined = true;
            } else if (joined || (!nations.isEmpty() && unit.isName()) || Spelling.isJoint(key)) {
                return List.of();
            }
        }
        return nations;
    }
}
