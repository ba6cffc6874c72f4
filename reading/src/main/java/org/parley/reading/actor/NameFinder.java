package org.parley.reading.actor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.NameSpans.Found;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;

/** Finds states and organisations by name: those the lexicons know, those the tagger found, and the acronyms they introduce. */
final class NameFinder {

    private static final int LONGEST_ACRONYM = 12;

    /** What the last word of a name tells of its bearer. */
    private static final Map<WordClass, ActorType> TYPES = new EnumMap<>(Map.of(
            WordClass.NAMED_PARTY, ActorType.PARTY,
            WordClass.NAMED_ARMED_GROUP, ActorType.ARMED_GROUP,
            WordClass.NAMED_BODY, ActorType.BODY,
            WordClass.NAMED_COMPANY, ActorType.COMPANY,
            WordClass.NAMED_MEDIA, ActorType.MEDIA));

    private final Context context;
    private final Referents referents;

    NameFinder(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
    }

    void find(Stage stage) {
        for (Found found : NameSpans.organisations(stage)) {
            if (!isKnown(stage, found)) {
                meetUnknown(stage, found);
            }
        }
        for (Unit unit : stage.units()) {
            boolean names = unit.isName() && !unit.isName(Sense.ADJECTIVE) && stage.isFree(unit.from(), unit.end());
            if (names) {
                meet(stage, unit);
            }
        }
        for (int i = 0; i < stage.sentence().size(); i++) {
            if (!stage.isTaken(i) && stage.scan().unit(i).isWord()) {
                meetAcronym(stage, i);
            }
        }
    }

    private void meet(Stage stage, Unit unit) {
        int head = stage.head(unit.from(), unit.end());
        if (!isActor(stage, unit, head)) {
            return;
        }
        Entity entity = referents.named(stage, unit, false);
        add(stage, entity, head, unit.from(), unit.end(), unit.alias().named().id());
        acronymAfter(stage, entity, unit.end());
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
                String word = sentence.lemma(sentence.head(place));
                boolean agent = sentence.label(sentence.head(place)).equals("agent");
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

    private boolean isKnown(Stage stage, Found found) {
        Unit unit = stage.scan().unit(found.from());
        return unit.isName() && unit.from() <= found.from() && unit.end() >= found.end();
    }

    /** An organisation that only its tag and its words tell: "Sudan Peace Forum". */
    private void meetUnknown(Stage stage, Found found) {
        int from = found.from();
        Unit first = stage.scan().unit(from);
        boolean adjective = first.isName(Sense.ADJECTIVE) && first.end() < found.end();
        Optional<Portrait> portrait = context.phrases().read(stage.scan(), from, found.end());
        boolean onlyPeople = portrait.isPresent()
                && portrait.get().role().isPresent()
                && !portrait.get().role().get().kind().isOrganisation();
        if (onlyPeople || isModifierOnly(stage, found)) {
            return;
        }
        String text = stage.text(from, found.end());
        Entity entity = context.cast().organisation(text).orElse(null);
        if (entity == null) {
            Portrait known = portrait.filter(p -> p.role().isPresent()).orElse(null);
            if (known != null && known.role().get().kind().isOrganisation()) {
                Entity described = referents.described(stage, known, from, found.end());
                entity = described != null ? described : context.cast().add(type(stage, found), text);
            } else {
                entity = context.cast().add(type(stage, found), text);
                entity.learn(country(stage, found, adjective), sector(entity.type()));
            }
        }
        int head = stage.head(from, found.end());
        add(stage, entity, head, from, found.end(), "name.organisation");
        acronymAfter(stage, entity, found.end());
    }

    private static boolean isModifierOnly(Stage stage, Found found) {
        int head = stage.head(found.from(), found.end());
        String label = stage.sentence().label(head);
        return stage.title() || found.end() - found.from() == 1 && (label.equals("nmod") || label.equals("compound"));
    }

    private static Optional<String> country(Stage stage, Found found, boolean adjective) {
        for (int i = found.from(); i < found.end(); i++) {
            Unit unit = stage.scan().unit(i);
            if (unit.isName() && (adjective || unit.isName(Sense.NAME))) {
                return unit.alias().named().country();
            }
        }
        return Optional.empty();
    }

    private static ActorType type(Stage stage, Found found) {
        for (int i = found.end() - 1; i >= found.from(); i--) {
            for (Map.Entry<WordClass, ActorType> entry : TYPES.entrySet()) {
                if (stage.scan().lexicon().is(entry.getKey(), stage.scan().key(i))) {
                    return entry.getValue();
                }
            }
        }
        return ActorType.NGO;
    }

    private static Optional<String> sector(ActorType type) {
        return switch (type) {
            case PARTY -> Optional.of("PTY");
            case ARMED_GROUP -> Optional.of("REB");
            case BODY -> Optional.of("GOV");
            case COMPANY -> Optional.of("BUS");
            case MEDIA -> Optional.of("JRN");
            case NGO -> Optional.of("NGO");
            default -> Optional.empty();
        };
    }

    /** "Islamic Courts Union (ICU)": the acronym is a mention too, and from here on a name. */
    private void acronymAfter(Stage stage, Entity entity, int end) {
        if (end + 2 >= stage.sentence().size()) {
            return;
        }
        String form = stage.sentence().form(end + 1);
        boolean bracketed = stage.sentence().form(end).equals("(")
                && stage.sentence().form(end + 2).equals(")");
        if (bracketed && form.length() <= LONGEST_ACRONYM && isAcronym(form)) {
            context.cast().alias(form, entity);
            add(stage, entity, end + 1, end + 1, end + 2, "name.acronym");
        }
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && Character.isUpperCase(form.charAt(form.length() - 1))
                && form.equals(form.toUpperCase(Locale.ROOT));
    }

    private void meetAcronym(Stage stage, int token) {
        String form = stage.sentence().form(token);
        if (!isAcronym(form) || !Spelling.isCapitalised(form)) {
            return;
        }
        Entity entity = context.cast().aliased(form);
        if (entity != null) {
            add(stage, entity, token, token, token + 1, "name.acronym");
        }
    }
}
