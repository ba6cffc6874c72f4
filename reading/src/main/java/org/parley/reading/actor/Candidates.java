package org.parley.reading.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;

/** Describes people and groups that are no actors of the reading, one by one, where somebody asks. Changes nothing. */
final class Candidates {

    private static final Optional<String> CIVILIAN = Optional.of("CVL");

    private final Context context;

    Candidates(Context context) {
        this.context = context;
    }

    /** The person or group whose noun phrase has its head at a token. */
    Optional<Candidate> at(Stage stage, int token) {
        String label = stage.sentence().label(token);
        if (stage.isTitleOfPerson(token) || label.equals("compound") || label.equals("nmod")) {
            return Optional.empty();
        }
        int noun = counted(stage, token);
        int from = NounPhrases.first(stage.sentence(), token);
        Unit unit = stage.scan().unit(noun);
        if (unit.end() != noun + 1 || isPronoun(stage.sentence(), noun)) {
            return Optional.empty();
        }
        Candidate people = nationals(stage, unit, from, noun);
        Optional<Candidate> found = people != null ? Optional.of(people) : described(stage, unit, from, noun);
        return found.map(c -> stage.scan().key(token).equals("one") && noun > token ? single(c) : c)
                .or(() -> crowd(stage, from, token));
    }

    /** "one of the hostages". */
    private static Candidate single(Candidate several) {
        return new Candidate(
                several.type() == ActorType.GROUP ? ActorType.PERSON : several.type(),
                several.country(),
                several.sector(),
                several.name(),
                several.span(),
                several.rule());
    }

    /** "hundreds marched", "dozens were arrested": people, though nothing says so. */
    private static Optional<Candidate> crowd(Stage stage, int from, int token) {
        Sentence sentence = stage.sentence();
        String label = sentence.label(token);
        boolean people = (label.startsWith("nsubj") || label.equals("dobj"))
                && sentence.dependent(token, "prep") == Sentence.ROOT
                && stage.scan().key(token).endsWith("s")
                && isQuantity(stage, token);
        return people
                ? Optional.of(candidate(
                        stage, ActorType.GROUP, Optional.empty(), CIVILIAN, from, token + 1, "candidate.crowd"))
                : Optional.empty();
    }

    private static boolean isPronoun(Sentence sentence, int token) {
        return sentence.tag(token).startsWith("PRP") || sentence.tag(token).startsWith("W");
    }

    /** Who stands behind a thing or is meant by a place: the name itself, else the nearest name or organisation before the noun. */
    Optional<Candidate> ownerOf(Stage stage, int token) {
        int from = NounPhrases.first(stage.sentence(), token);
        for (int i = token; i >= from; i = stage.scan().unit(i).from() - 1) {
            Unit unit = stage.scan().unit(i);
            if (unit.isName() && !isLoyal(stage, unit)) {
                return Optional.of(owner(stage, unit.alias().named(), unit));
            }
            boolean organisation = i < token
                    && unit.isRole()
                    && (unit.role().role().kind().isOrganisation()
                            || unit.role().role().kind() == Role.Kind.FORCE);
            if (organisation) {
                Portrait portrait =
                        context.phrases().read(stage.scan(), from, unit.end()).orElse(null);
                return Optional.ofNullable(portrait)
                        .map(p -> candidate(
                                stage,
                                p.isPerson() ? ActorType.GROUP : p.type(),
                                p.country(),
                                p.sector(),
                                from,
                                unit.end(),
                                "owner." + p.rule()));
            }
        }
        return Optional.empty();
    }

    private static boolean isLoyal(Stage stage, Unit unit) {
        int after = unit.end();
        while (after < stage.scan().size() && Spelling.isJoint(stage.scan().key(after))) {
            after++;
        }
        return after < stage.scan().size()
                && !stage.scan().key(after).equals("led")
                && stage.scan().lexicon().is(WordClass.LOYALTY, stage.scan().key(after));
    }

    private static Candidate owner(Stage stage, Named named, Unit unit) {
        return new Candidate(
                named.type(),
                named.country(),
                named.sector(),
                named.name(),
                NounPhrases.span(stage.sentence(), unit.from(), unit.end()),
                "owner." + named.id());
    }

    /** What "dozens of", "a group of" or "three of" counts; the token itself where it is no such word. */
    private static int counted(Stage stage, int token) {
        Sentence sentence = stage.sentence();
        int at = token;
        for (int steps = 0; steps < 3; steps++) {
            boolean counts = sentence.tag(at).equals("CD") || isQuantity(stage, at);
            int of = counts ? sentence.dependent(at, "prep") : Sentence.ROOT;
            int people = of != Sentence.ROOT && sentence.lemma(of).equals("of")
                    ? sentence.dependent(of, "pobj")
                    : Sentence.ROOT;
            if (people == Sentence.ROOT) {
                return at;
            }
            at = people;
        }
        return at;
    }

    private static boolean isQuantity(Stage stage, int token) {
        String key = stage.scan().key(token);
        String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return stage.scan().lexicon().is(WordClass.QUANTITY, key)
                || stage.scan().lexicon().is(WordClass.QUANTITY, one);
    }

    /** "two Israelis", "a Palestinian": people of a nation, not the nation. */
    private @Nullable Candidate nationals(Stage stage, Unit unit, int from, int noun) {
        boolean people = unit.isName(Sense.PEOPLE)
                || (unit.isName(Sense.ADJECTIVE)
                        && noun > from
                        && !stage.scan().key(from).equals("the"));
        if (!people) {
            return null;
        }
        Named named = unit.alias().named();
        boolean plural = unit.isName(Sense.PEOPLE) || stage.sentence().tag(noun).endsWith("S");
        return candidate(
                stage,
                plural ? ActorType.GROUP : ActorType.PERSON,
                named.country(),
                CIVILIAN,
                from,
                noun + 1,
                named.id());
    }

    private Optional<Candidate> described(Stage stage, Unit unit, int from, int noun) {
        if (!unit.isRole() && !unit.isHonorific()) {
            return Optional.empty();
        }
        int first = afterJoint(stage, Math.max(from, NounPhrases.first(stage.sentence(), noun)), noun);
        int start = NounPhrases.afterNumber(stage.sentence(), first, noun);
        int end = NounPhrases.end(stage.sentence(), noun);
        Portrait portrait = context.phrases().read(stage.scan(), start, end).orElse(null);
        if (portrait == null || !portrait.head().equals(unit)) {
            return Optional.empty();
        }
        boolean complement = portrait.owner().filter(o -> o.from() > noun).isPresent();
        return Optional.of(candidate(
                stage,
                portrait.type(),
                portrait.country(),
                portrait.sector().or(() -> sector(portrait)),
                from < noun ? afterJoint(stage, from, noun) : from,
                complement ? end : noun + 1,
                portrait.rule()));
    }

    /** "an Iranian and three Afghan men": those who stand before "and" are others. */
    private static int afterJoint(Stage stage, int from, int noun) {
        int start = Math.min(from, noun);
        for (int i = start; i < noun; i++) {
            if (stage.sentence().tag(i).equals("CC")) {
                start = i + 1;
            }
        }
        return start;
    }

    /** People and groups of whom nothing is said are civilians. */
    private static Optional<String> sector(Portrait portrait) {
        boolean anybody = portrait.role()
                .filter(r ->
                        r.kind() == Role.Kind.PEOPLE || r.kind() == Role.Kind.GROUP || r.kind() == Role.Kind.OFFICE)
                .isPresent();
        return anybody ? CIVILIAN : Optional.empty();
    }

    private static Candidate candidate(
            Stage stage,
            ActorType type,
            Optional<String> country,
            Optional<String> sector,
            int from,
            int end,
            String rule) {
        int first = from;
        while (first < end - 1 && Determiners.isArticle(stage, first)) {
            first++;
        }
        return new Candidate(
                type,
                country,
                sector,
                DescribedNames.lowered(stage, first, end),
                NounPhrases.span(stage.sentence(), from, end),
                rule);
    }
}
