package org.parley.reading.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.Pronoun;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;

/** Finds actors by description: "the Russian side", "both delegations", "the rebels", "a Western diplomat", "the minister". */
final class DescriptionFinder {

    private final Context context;
    private final Referents referents;

    DescriptionFinder(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
    }

    void find(Stage stage) {
        for (Unit unit : stage.units()) {
            int head = unit.end() - 1;
            boolean people = unit.isName(Sense.ADJECTIVE) && isBareAdjective(stage, head);
            boolean noun = unit.isRole() || people || (unit.isHonorific() && !unit.isRole());
            if (noun && stage.isFree(unit.from(), unit.end()) && !isPartOfOther(stage, unit, head)) {
                meet(stage, unit, head);
            }
        }
    }

    /** "the British said": an adjective that is itself a subject. */
    private static boolean isBareAdjective(Stage stage, int head) {
        String label = stage.sentence().label(head);
        return label.equals("nsubj") || label.equals("pobj") || label.equals("dobj") || label.equals("nsubjpass");
    }

    private static boolean isPartOfOther(Stage stage, Unit unit, int head) {
        Sentence sentence = stage.sentence();
        String label = sentence.label(head);
        boolean modifies =
                label.equals("compound") || label.equals("nmod") || label.equals("amod") || label.equals("nummod");
        boolean insideUnit = sentence.head(head) > head && sentence.head(head) < unit.end();
        return (stage.isTitleOfPerson(head) && !label.equals("poss"))
                || isBeforeName(stage, unit)
                || (modifies && !insideUnit)
                || !isNounLike(sentence, head);
    }

    /** "peace broker Norway", "rebel group Hezbollah": the name is the actor. */
    private static boolean isBeforeName(Stage stage, Unit unit) {
        if (unit.end() >= stage.sentence().size()) {
            return false;
        }
        Unit next = stage.scan().unit(unit.end());
        return next.isName()
                && !next.isName(Sense.ADJECTIVE)
                && stage.sentence().head(unit.end() - 1) >= unit.end();
    }

    private static boolean isNounLike(Sentence sentence, int head) {
        String tag = sentence.tag(head);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD");
    }

    private void meet(Stage stage, Unit unit, int head) {
        Sentence sentence = stage.sentence();
        int from = NounPhrases.first(sentence, head);
        int end = NounPhrases.end(sentence, head);
        if (!isActorPlace(stage, head)) {
            return;
        }
        List<Entity> several = several(stage, unit, head, from);
        if (!several.isEmpty()) {
            several.forEach(entity -> add(stage, entity, unit, head, from, head + 1, "description.both"));
            return;
        }
        Portrait portrait = context.phrases().read(stage.scan(), from, end).orElse(null);
        if (portrait == null || !portrait.head().equals(unit)) {
            return;
        }
        Entity possessor = possessor(stage, portrait, from, head);
        Entity entity = possessor != null ? possessor : referents.described(stage, portrait, from, shortEnd(head, end));
        if (entity != null && isWorthwhile(stage, portrait, entity, head)) {
            add(stage, entity, unit, head, from, spanEnd(portrait, head, end), portrait.rule());
        } else if (entity != null && entity.mentions().isEmpty()) {
            context.cast().remove(entity);
        }
    }

    private void add(Stage stage, Entity entity, Unit unit, int head, int from, int end, String rule) {
        entity.add(new Mention(stage.index(), head, from, end, from, end, Kind.DESCRIPTION, rule));
        stage.take(unit.from(), unit.end());
    }

    /** Names that a person's title or a group's "of" phrase contains belong to the mention; what is far off does not. */
    private static int shortEnd(int head, int end) {
        return Math.min(end, head + 9);
    }

    private static int spanEnd(Portrait portrait, int head, int end) {
        return portrait.owner().filter(o -> o.from() > head).isPresent() ? shortEnd(head, end) : head + 1;
    }

    private static boolean isActorPlace(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        int place = NounPhrases.place(sentence, head);
        String label = sentence.label(place);
        if (label.equals("appos") || label.equals("attr") || label.equals("npadvmod")) {
            return false;
        }
        if (label.equals("root") || label.equals("parataxis")) {
            return stage.title() && place != head;
        }
        return NounPhrases.isActorPlace(sentence, head, stage.scan().lexicon());
    }

    /** "both delegations", "the two leaders": two actors in one mention. */
    private List<Entity> several(Stage stage, Unit unit, int head, int from) {
        String noun = stage.sentence().lemma(head);
        if (!unit.isRole()) {
            return List.of();
        }
        boolean two = false;
        boolean definite = false;
        boolean qualified = false;
        for (int i = from; i < unit.from(); i++) {
            String key = stage.scan().key(i);
            boolean both = context.lexicon().is(WordClass.BOTH, key);
            two |= both || key.equals("two") || (key.equals("the") && isSidesWord(noun, unit));
            definite |= both || context.lexicon().is(WordClass.DEFINITE, key);
            qualified |= !both
                    && !key.equals("two")
                    && !context.lexicon().is(WordClass.DEFINITE, key)
                    && !key.equals("rival");
        }
        if (!two || !definite || qualified) {
            return List.of();
        }
        if (context.lexicon().is(WordClass.PAIRED, noun)) {
            return referents.sides();
        }
        boolean people = unit.role().role().kind() == Role.Kind.OFFICE || noun.equals("man") || noun.equals("woman");
        return people && unit.role().plural() ? lastTwoPersons(stage, head) : List.of();
    }

    /** "the sides", "the parties" are two even where nobody counts them. */
    private static boolean isSidesWord(String noun, Unit unit) {
        return (noun.equals("side") || noun.equals("party")) && unit.role().plural();
    }

    private List<Entity> lastTwoPersons(Stage stage, int head) {
        Entity last = context.cast().latest(stage.index(), head, e -> e.isPerson() && e.isNamed());
        Entity other = last == null
                ? null
                : context.cast().latest(stage.index(), head, e -> e.isPerson() && e.isNamed() && !e.equals(last));
        return last == null || other == null ? List.of() : List.of(other, last);
    }

    /** "their team", "his side", "our army": the side of whom the pronoun means. */
    private @Nullable Entity possessor(Stage stage, Portrait portrait, int from, int head) {
        Role.Kind kind = portrait.role().map(Role::kind).orElse(Role.Kind.GROUP);
        boolean stands = kind == Role.Kind.SIDE
                || kind == Role.Kind.STATE
                || kind == Role.Kind.PARTY
                || (kind == Role.Kind.FORCE && portrait.plural());
        Optional<Pronoun> pronoun = context.lexicon().pronoun(stage.scan().key(from));
        if (!stands || pronoun.isEmpty() || from == head) {
            return null;
        }
        Entity owner = new PronounResolver(context).antecedent(stage, from, pronoun.get());
        return owner == null ? null : owner.side();
    }

    /** Nouns for just anybody are actors only where they do what actors do, or belong to somebody. */
    private boolean isWorthwhile(Stage stage, Portrait portrait, Entity entity, int head) {
        if (!entity.mentions().isEmpty() || portrait.role().isEmpty()) {
            return true;
        }
        Role role = portrait.role().get();
        if (context.lexicon().is(WordClass.ALWAYS, role.noun())) {
            return true;
        }
        Sentence sentence = stage.sentence();
        int place = NounPhrases.place(sentence, head);
        boolean subject = sentence.label(place).startsWith("nsubj")
                || sentence.label(place).equals("dobj")
                || (sentence.label(place).equals("pobj")
                        && sentence.label(sentence.head(place)).equals("agent"));
        int verb = sentence.head(place);
        boolean deed = verb != Sentence.ROOT && subject && context.lexicon().isDeed(sentence.lemma(verb));
        return switch (role.kind()) {
            case GROUP, PEOPLE, COMPANY, MEDIA, CRIME, IGO ->
                deed || (portrait.owner().isPresent() && role.sector().isPresent());
            case PARTY ->
                Referents.isDefinite(stage, NounPhrases.first(sentence, head), head)
                        || deed
                        || portrait.owner().isPresent()
                        || portrait.type() == ActorType.GROUP;
            case STATE -> !portrait.plural() || deed;
            case OFFICE -> deed || portrait.owner().isPresent();
            default -> true;
        };
    }
}
