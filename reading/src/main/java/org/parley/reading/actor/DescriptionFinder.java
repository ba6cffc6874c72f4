package org.parley.reading.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Reason;

/** Finds actors by description: "the Russian side", "both delegations", "the rebels", "a Western diplomat", "the minister". */
final class DescriptionFinder {

    /** Tokens that a complement can have and still be part of a mention. */
    private static final int LONGEST_COMPLEMENT = 9;

    private final Context context;
    private final Referents referents;
    private final Couples couples;
    private final Possessors possessors;
    private final JointNations joint;

    DescriptionFinder(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
        this.couples = new Couples(context, referents);
        this.joint = new JointNations(context, referents);
        this.possessors = new Possessors(context);
    }

    void find(Stage stage) {
        for (Unit unit : stage.units()) {
            int head = stage.head(unit.from(), unit.end());
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
                || isOwnerOfOffice(stage, unit, head)
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

    /** "the attorney general's office": the office acts, whoever holds it. */
    private static boolean isOwnerOfOffice(Stage stage, Unit unit, int head) {
        int owned = stage.sentence().head(head);
        return unit.isRole()
                && unit.role().role().kind() == Role.Kind.OFFICE
                && stage.sentence().label(head).equals("poss")
                && owned > head
                && stage.scan().key(owned).equals("office");
    }

    private static boolean isNounLike(Sentence sentence, int head) {
        String tag = sentence.tag(head);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD");
    }

    private void meet(Stage stage, Unit unit, int head) {
        Reason nobody = nobody(stage, unit, head);
        if (nobody != null) {
            dropped(stage, unit, nobody);
            return;
        }
        int from = first(stage.sentence(), head);
        int end = Math.max(unit.end(), NounPhrases.end(stage.sentence(), head));
        if (!meetSeveral(stage, unit, head, from, end)) {
            meetOne(stage, unit, head, from, end);
        }
    }

    /** Why a noun means nobody wherever it stands like this, or null. */
    private @Nullable Reason nobody(Stage stage, Unit unit, int head) {
        if (Handed.isRemains(stage, head)) {
            return Reason.REMAINS;
        }
        boolean acting = isActorPlace(stage, head)
                && !isRule(stage, head)
                && !stage.sentence().tag(first(stage.sentence(), head)).startsWith("W");
        if (!acting) {
            return Reason.NOT_ACTING;
        }
        return couples.isDistributive(stage, unit) ? Reason.EACH_SIDE : null;
    }

    /** Both sides, or each of several nations before or after one noun. */
    private boolean meetSeveral(Stage stage, Unit unit, int head, int from, int end) {
        List<Entity> both = couples.meant(stage, unit, head, from);
        if (!both.isEmpty()) {
            context.trace().settled(stage.sentence(), head, Ground.BOTH);
            both.forEach(entity -> add(stage, entity, unit, head, from, unit.end(), "description.both"));
            return true;
        }
        List<Entity> nations = joint.meant(stage, unit, from, end);
        nations.forEach(entity -> add(stage, entity, unit, head, from, end, "description.nations"));
        return !nations.isEmpty();
    }

    private void meetOne(Stage stage, Unit unit, int head, int from, int end) {
        Portrait portrait = portrait(stage, unit, from, end);
        if (portrait == null) {
            return;
        }
        Entity entity = referent(stage, portrait, head, from, end);
        if (entity != null && isWorthwhile(stage, portrait, entity, head)) {
            int last = Math.max(unit.end(), spanEnd(stage, portrait, head, end));
            add(stage, entity, unit, head, from, last, portrait.rule());
            return;
        }
        dropped(stage, unit, entity == null ? Reason.NOBODY : Reason.ANYBODY);
        if (entity != null && entity.mentions().isEmpty()) {
            context.cast().remove(entity);
        }
    }

    /** What the phrase says whose head the noun is; null where the words tell another head. */
    private @Nullable Portrait portrait(Stage stage, Unit unit, int from, int end) {
        int counted = NounPhrases.afterNumber(stage.sentence(), from, unit.from());
        return context.phrases()
                .read(stage.scan(), from, end)
                .or(() -> context.phrases().read(stage.scan(), counted, end))
                .filter(p -> p.head().equals(unit))
                .orElse(null);
    }

    private @Nullable Entity referent(Stage stage, Portrait portrait, int head, int from, int end) {
        Entity possessor = possessors.side(stage, portrait, from, head);
        if (possessor != null) {
            context.trace().settled(stage.sentence(), head, Ground.POSSESSOR);
            return possessor;
        }
        boolean place = isOfPlace(stage, head, NounPhrases.end(stage.sentence(), head));
        return referents.described(stage, portrait, from, place ? head + 3 : shortEnd(head, end));
    }

    private void dropped(Stage stage, Unit unit, Reason reason) {
        if (unit.isRole()) {
            context.trace()
                    .dropped(
                            stage.sentence(),
                            unit.from(),
                            unit.end(),
                            unit.role().role().id(),
                            reason);
        }
    }

    /** Without the conjunction of a shortened clause: "when elected prime minister". */
    private static int first(Sentence sentence, int head) {
        int from = NounPhrases.first(sentence, head);
        while (from < head
                && !sentence.lemma(from + 1).equals("least")
                && (sentence.tag(from).equals("WRB") || sentence.tag(from).equals("IN"))) {
            from++;
        }
        return from;
    }

    private void add(Stage stage, Entity entity, Unit unit, int head, int from, int end, String rule) {
        entity.add(new Mention(stage.index(), head, from, end, from, end, Kind.DESCRIPTION, rule));
        stage.take(unit.from(), unit.end());
    }

    /** Names that a person's title or a group's "of" phrase contains belong to the mention; what is far off does not. */
    private static int shortEnd(int head, int end) {
        return end > head + LONGEST_COMPLEMENT ? head + 1 : end;
    }

    private static int spanEnd(Stage stage, Portrait portrait, int head, int end) {
        if (portrait.owner().isEmpty() && portrait.plural() && isOfPlace(stage, head, end)) {
            return end;
        }
        return portrait.owner().filter(o -> o.from() > head).isPresent() ? shortEnd(head, end) : head + 1;
    }

    /** "all soldiers under 25": a rule about people, nobody in particular. */
    private static boolean isRule(Stage stage, int head) {
        String next = head + 2 < stage.sentence().size() ? stage.scan().key(head + 1) : "";
        return (next.equals("under") || next.equals("over") || next.equals("aged") || next.equals("above"))
                && stage.sentence().tag(head + 2).equals("CD");
    }

    /** "residents of Hobyo": a place that no lexicon knows tells who they are. */
    private static boolean isOfPlace(Stage stage, int head, int end) {
        boolean of = head + 2 < stage.sentence().size()
                && (stage.scan().key(head + 1).equals("of")
                        || stage.scan().key(head + 1).equals("from"));
        return of && end == head + 3 && stage.sentence().tag(head + 2).startsWith("NNP");
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

    private boolean isDoer(Stage stage, int head) {
        int place = NounPhrases.place(stage.sentence(), head);
        int verb = stage.sentence().head(place);
        return verb != Sentence.ROOT
                && stage.sentence().label(place).equals("nsubj")
                && context.lexicon().isDeed(stage.sentence().lemma(verb));
    }

    /** Nouns for just anybody are actors only where they do what actors do, or belong to somebody. */
    private boolean isWorthwhile(Stage stage, Portrait portrait, Entity entity, int head) {
        if (!entity.mentions().isEmpty() || portrait.role().isEmpty()) {
            return true;
        }
        Role role = portrait.role().get();
        if (role.kind() != Role.Kind.OFFICE && portrait.owner().isEmpty() && Handed.isHanded(stage, head)) {
            return false;
        }
        if (context.lexicon().is(WordClass.THINGLIKE, role.noun())) {
            return isDoer(stage, head)
                    || portrait.owner().filter(o -> !o.portrait().isPerson()).isPresent();
        }
        if (context.lexicon().is(WordClass.ALWAYS, role.noun())) {
            return true;
        }
        Sentence sentence = stage.sentence();
        int place = NounPhrases.place(sentence, head);
        if (context.lexicon().is(WordClass.LISTENER, role.noun())
                && portrait.owner().isEmpty()
                && !sentence.label(place).startsWith("nsubj")) {
            return false;
        }
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
                Determiners.isDefinite(stage, NounPhrases.first(sentence, head), head)
                        || deed
                        || portrait.owner().isPresent()
                        || portrait.type() == ActorType.GROUP;
            case STATE -> !portrait.plural() || deed;
            case BODY -> !role.noun().equals("office") || portrait.owner().isPresent();
            case OFFICE -> deed || portrait.owner().isPresent();
            default -> true;
        };
    }
}
