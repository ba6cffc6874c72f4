package org.parley.reading.actor;

import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds states and organisations by name: those of the lexicons, and those that the report introduces. */
final class NameFinder {

    private final Referents referents;
    private final Trace trace;

    NameFinder(Context context, Referents referents) {
        this.trace = context.trace();
        this.referents = referents;
    }

    void find(Stage stage) {
        for (Unit unit : stage.units()) {
            boolean names = unit.isName()
                    && !unit.isName(Sense.ADJECTIVE)
                    && !unit.isName(Sense.AREA)
                    && !isSome(stage, unit)
                    && stage.isFree(unit.from(), unit.end());
            if (names) {
                meet(stage, unit);
            }
        }
    }

    /** "two Israelis": some of them, not their state. */
    private static boolean isSome(Stage stage, Unit unit) {
        int before = unit.from() - 1;
        return unit.isName(Sense.PEOPLE)
                && before >= 0
                && (stage.sentence().tag(before).equals("CD")
                        || stage.scan()
                                .lexicon()
                                .is(WordClass.QUANTITY, stage.scan().key(before)));
    }

    private void meet(Stage stage, Unit unit) {
        int head = stage.head(unit.from(), unit.end());
        if (!isActor(stage, unit, head)) {
            trace.dropped(
                    stage.sentence(),
                    unit.from(),
                    unit.end(),
                    unit.alias().named().id(),
                    Reason.PLACE);
            return;
        }
        Entity entity = referents.named(stage, unit, false);
        add(stage, entity, head, unit.from(), unit.end(), unit.alias().named().id());
    }

    private void add(Stage stage, Entity entity, int head, int from, int end, String rule) {
        int first = from;
        if (first > 0 && stage.scan().key(first - 1).equals("the")) {
            first--;
        }
        entity.add(new Mention(stage.index(), head, from, end, first, end, Kind.NAME, rule));
        stage.take(from, end);
    }

    /** States only where an actor stands; organisations always, unless they only tell of something else. */
    private static boolean isActor(Stage stage, Unit unit, int head) {
        Sentence sentence = stage.sentence();
        if (unit.isName(Sense.SEAT) && !isPlaceOfSeat(stage, head)) {
            return false;
        }
        String label = sentence.label(NounPhrases.place(sentence, head));
        boolean article =
                unit.from() < head && stage.sentence().form(unit.from()).equals("the");
        if (article && unit.alias().named().type() == ActorType.MEDIA) {
            return false;
        }
        if (label.equals("compound") || label.equals("nmod")) {
            return unit.alias().named().type() != ActorType.STATE && unit.isName(Sense.NAME);
        }
        return unit.alias().named().type() != ActorType.STATE
                || (label.equals("poss")
                        ? isOwnerOfAct(stage, head)
                        : NounPhrases.isActorPlace(sentence, head, stage.scan().lexicon()));
    }

    /** A capital acts where it is a subject, an agent, one of two between whom something is, or an owner of an act. */
    private static boolean isPlaceOfSeat(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        int place = NounPhrases.place(sentence, head);
        return switch (sentence.label(place)) {
            case "nsubj", "nsubjpass", "dobj", "iobj", "dative" -> true;
            case "poss" -> isOwnerOfAct(stage, head);
            case "pobj" -> {
                int preposition = sentence.head(place);
                String word = preposition == Sentence.ROOT ? "" : sentence.lemma(preposition);
                boolean agent = preposition != Sentence.ROOT
                        && sentence.label(preposition).equals("agent");
                yield agent
                        || word.equals("with")
                        || word.equals("between")
                        || word.equals("by")
                        || word.equals("against");
            }
            default -> false;
        };
    }

    /** "Moscow's demands", but not "Moscow's outskirts": places and times are owned by the place. */
    private static boolean isOwnerOfAct(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        int owned = sentence.head(NounPhrases.place(sentence, head));
        return owned == Sentence.ROOT || !stage.scan().lexicon().is(WordClass.PLACE, sentence.lemma(owned));
    }
}
