package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.lexicon.Gender;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;

/** Two actors in one mention: "both delegations", "each side", "the two men". */
final class Couples {

    private final Context context;
    private final Referents referents;

    Couples(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
    }

    /** The two that a noun means; none where it means nobody by twos, or the report does not tell whom. */
    List<Entity> meant(Stage stage, Unit unit, int head, int from) {
        String noun = stage.sentence().lemma(head);
        if (!unit.isRole() || !isTwo(stage, unit, noun, from)) {
            return List.of();
        }
        Role role = unit.role().role();
        if (context.lexicon().is(WordClass.PAIRED, noun)) {
            return role.kind() == Role.Kind.GROUP ? groups(role) : referents.sides();
        }
        boolean anybody = noun.equals("man") || noun.equals("woman") || noun.equals("leader");
        boolean people = anybody || role.kind() == Role.Kind.OFFICE;
        return people && unit.role().plural() ? lastTwoPersons(stage, head, noun, anybody) : List.of();
    }

    /** "the two communities": those of two nations in one country, under the adjectives that the report has for them. */
    private List<Entity> groups(Role role) {
        List<Named> sides = context.outlook().sides();
        List<Entity> groups = new ArrayList<>(context.cast().groups(role));
        boolean together =
                sides.size() == 2 && sides.get(0).country().equals(sides.get(1).country());
        if (groups.size() == 2 || !together) {
            return groups.size() == 2 ? groups : List.of();
        }
        groups.clear();
        for (Named side : sides) {
            Entity group = context.cast().group(role, side);
            if (group.mentions().isEmpty()) {
                group.rename(context.outlook().adjective(side) + " " + role.noun());
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean isTwo(Stage stage, Unit unit, String noun, int from) {
        boolean two = false;
        boolean definite = false;
        for (int i = from; i < unit.from(); i++) {
            String key = stage.scan().key(i);
            boolean both = context.lexicon().is(WordClass.BOTH, key);
            boolean article = context.lexicon().is(WordClass.DEFINITE, key);
            two |= both || key.equals("two") || (key.equals("the") && isSidesWord(noun, unit));
            definite |= both || article;
            if (!both && !article && !key.equals("two") && !key.equals("rival")) {
                return false;
            }
        }
        return two && definite;
    }

    /** "the sides", "the delegations" are two even where nobody counts them. */
    private static boolean isSidesWord(String noun, Unit unit) {
        return (noun.equals("side") || noun.equals("party") || noun.equals("delegation"))
                && unit.role().plural();
    }

    /** "1,000 from each side", whoever the sides are: nobody new. */
    boolean isDistributive(Stage stage, Unit unit) {
        if (unit.from() == 0) {
            return false;
        }
        String first = stage.scan().key(unit.from() - 1);
        String last = stage.scan().key(unit.end() - 1);
        boolean single = first.equals("one") || first.equals("other") || first.equals("another");
        return (first.equals("each") || first.equals("either") || first.equals("neither") || single)
                && context.lexicon().is(WordClass.PAIRED, last);
    }

    /** The two met last who can be meant: men for "both men", presidents for "the two presidents". */
    private List<Entity> lastTwoPersons(Stage stage, int head, String noun, boolean anybody) {
        Entity last = lastPerson(stage, head, noun, anybody, null);
        Entity other = last == null ? null : lastPerson(stage, head, noun, anybody, last);
        return last == null || other == null ? List.of() : List.of(other, last);
    }

    private @Nullable Entity lastPerson(Stage stage, int head, String noun, boolean anybody, @Nullable Entity except) {
        Gender gender = noun.equals("man") ? Gender.MALE : noun.equals("woman") ? Gender.FEMALE : Gender.UNKNOWN;
        return context.cast()
                .latest(
                        stage.index(),
                        head,
                        e -> e.isPerson()
                                && e.isNamed()
                                && !e.equals(except)
                                && (anybody || Antecedents.hasNoun(e, noun))
                                && e.gender().agreesWith(gender));
    }
}
