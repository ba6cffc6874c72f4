package org.parley.reading.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.NameSpans.Found;
import org.parley.reading.actor.TitleFinder.Title;
import org.parley.reading.actor.lexicon.Gender;
import org.parley.reading.actor.lexicon.Honorific;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;
import org.parley.reading.trace.Reason;

/** Finds people by name, and learns their offices from the titles before and the appositions around them. */
final class PersonFinder {

    /** How many sentences a person can go unnamed before the name is given. */
    private static final int LONGEST_SUSPENSE = 2;

    private final Context context;
    private final Referents referents;
    private final TitleFinder titles;

    PersonFinder(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
        this.titles = new TitleFinder(context.phrases());
    }

    void find(Stage stage) {
        for (Found found : NameSpans.persons(stage)) {
            meet(stage, found);
        }
        for (int i = 0; i < stage.sentence().size(); i++) {
            if (!stage.isTaken(i) && isKnownName(stage, i)) {
                meet(stage, new Found(i, i + 1));
            }
        }
    }

    /** A word that was tagged otherwise, but is the name of somebody met before. */
    private boolean isKnownName(Stage stage, int token) {
        String form = stage.sentence().form(token);
        boolean proper = stage.sentence().tag(token).startsWith("NNP")
                && stage.scan().unit(token).isWord()
                && Spelling.isCapitalised(form)
                && form.length() > 2;
        return proper
                && !isInsideName(stage.sentence(), token)
                && person(PersonName.of(form, context.lexicon()), stage, token) != null;
    }

    private @Nullable Entity person(PersonName name, Stage stage, int token) {
        int sentence = stage.title() ? Integer.MAX_VALUE : stage.index();
        return context.cast().person(name, sentence, token);
    }

    /** Part of a longer name: "Ford Motor Company" is not Mr Ford. */
    private static boolean isInsideName(Sentence sentence, int token) {
        boolean before = token > 0
                && sentence.tag(token - 1).startsWith("NNP")
                && sentence.head(token - 1) == token
                && !sentence.entity(token - 1).equals("O");
        boolean after = sentence.label(token).equals("compound") && sentence.head(token) > token;
        return before || after;
    }

    private void meet(Stage stage, Found found) {
        int head = stage.head(found.from(), found.end());
        PersonName name = PersonName.of(stage.text(found.from(), found.end()), context.lexicon());
        Entity family = person(name, stage, found.from());
        Entity known = family != null ? family : context.cast().byGivenName(name);
        if (!stage.isFree(found.from(), found.end()) || (known == null && isPlace(stage.sentence(), head))) {
            context.trace().dropped(stage.sentence(), found.from(), found.end(), "name.person", Reason.PLACE);
            return;
        }
        int start = titles.start(stage, found.from(), head);
        if (known == null && start == found.from() && name.size() == 1 && !isTrusted(stage, head, name)) {
            context.trace().dropped(stage.sentence(), found.from(), found.end(), "name.person", Reason.ANYBODY);
            return;
        }
        Entity person = known != null ? known : context.cast().add(ActorType.PERSON, name.text());
        if (name.size() > person.words().size()) {
            person.call(name);
        }
        person.sex(gender(name));
        person.add(new Mention(
                stage.index(), head, found.from(), found.end(), start, found.end(), Kind.NAME, "name.person"));
        stage.take(found.from(), found.end());
        stage.coverTitle(start, found.from());
        learn(stage, person, start, found, head);
        if (known == null && name.size() > 1) {
            identify(stage, person, head);
        }
    }

    /** A single word is somebody's name where its bearer does something, or is addressed by a given name that is known. */
    private boolean isTrusted(Stage stage, int head, PersonName name) {
        String label = stage.sentence().label(NounPhrases.place(stage.sentence(), head));
        return label.startsWith("nsubj")
                || label.equals("poss")
                || stage.scan().isLoud()
                || context.lexicon().isGivenName(name.keys().get(0));
    }

    /** People are not met in or at a name: a village was tagged as one. */
    private static boolean isPlace(Sentence sentence, int head) {
        String label = sentence.label(head);
        if (!label.equals("pobj") || sentence.head(head) == Sentence.ROOT) {
            return false;
        }
        String preposition = sentence.lemma(sentence.head(head));
        return preposition.equals("in") || preposition.equals("at") || preposition.equals("near");
    }

    private Gender gender(PersonName name) {
        int given = name.familyFirst() ? 1 : 0;
        return name.size() > 1 ? context.lexicon().gender(name.keys().get(given)) : Gender.UNKNOWN;
    }

    private void learn(Stage stage, Entity person, int start, Found found, int head) {
        address(stage, person, start, found.from());
        Optional<Title> before = titles.before(stage, start, found.from());
        if (before.isPresent()) {
            ofPossessor(stage, person, start);
        }
        before.filter(t -> t.portrait().role().isPresent())
                .or(() -> titles.shared(stage, head))
                .ifPresent(title -> apply(stage, person, title));
        titles.after(stage, found.end()).ifPresent(title -> {
            stage.coverTitle(title.from(), title.end());
            apply(stage, person, title);
        });
        titles.described(stage, start, head).ifPresent(title -> describe(stage, person, title));
        before.ifPresent(
                title -> person.learn(Optional.empty(), title.portrait().sector()));
        heads(stage, person, head);
    }

    /** A description beside the name is a mention of its own. */
    private void describe(Stage stage, Entity person, Title title) {
        ofPossessor(stage, person, possessive(stage, title));
        stage.coverTitle(title.from(), title.end());
        person.add(new Mention(
                stage.index(),
                title.head(),
                title.from(),
                title.end(),
                title.from(),
                title.end(),
                Kind.DESCRIPTION,
                title.portrait().rule()));
        apply(stage, person, title);
    }

    private static void address(Stage stage, Entity person, int from, int end) {
        for (int i = from; i < end; i = stage.scan().unit(i).end()) {
            Unit unit = stage.scan().unit(i);
            for (Honorific honorific : unit.honorifics()) {
                person.sex(honorific.gender());
            }
            if (unit.isRole()) {
                person.sex(unit.role().role().gender());
            }
        }
    }

    /** Learns the first office that is told, and later whose it is. */
    private void apply(Stage stage, Entity person, Title title) {
        Portrait portrait = title.portrait();
        boolean told = person.office().isPresent()
                && (person.of().isPresent() || portrait.owner().isEmpty());
        if (told || !portrait.role().filter(r -> r.kind().isHuman()).isPresent()) {
            return;
        }
        context.trace().told(stage.sentence(), title.from(), title.end(), person.number(), portrait.rule());
        boolean acts = Affiliation.actsFor(portrait, context.lexicon());
        Entity holder = portrait.owner().isPresent() && acts
                ? referents.owner(stage, portrait.owner().get())
                : null;
        if (holder == null && isOfState(portrait) && isCountryPlain()) {
            holder = referents.focus();
        }
        if (holder == null && portrait.country().isEmpty() && portrait.sector().isEmpty() && isCountryPlain()) {
            person.learn(context.outlook().mainCountry(), Optional.empty());
        }
        person.hold(portrait.office().orElse(null), holder == null || !holder.isPerson() ? holder : holder.side());
        person.learn(Affiliation.country(portrait, holder), Affiliation.sector(portrait, holder));
        portrait.role().ifPresent(role -> person.sex(role.gender()));
    }

    /** "Prime Minister Rafik Hariri": of the only country that the report names; a guess among several would be wrong too often. */
    private static boolean isOfState(Portrait portrait) {
        Role role = portrait.role().orElseThrow();
        boolean told =
                role.sector().filter(s -> s.equals("GOV") || s.equals("LEG")).isPresent();
        return role.kind() == Role.Kind.OFFICE && told && portrait.sector().equals(role.sector());
    }

    /** Where two states deal with each other, an office that names neither tells nothing of which. */
    private boolean isCountryPlain() {
        return context.outlook().isAboutOneCountry() || context.outlook().isMostlyAboutOneCountry();
    }

    /** First token after the possessive ending in a title, or the title's first. */
    private static int possessive(Stage stage, Title title) {
        int at = title.from();
        while (at < title.head() && !stage.sentence().tag(at).equals("POS")) {
            at++;
        }
        return at < title.head() ? at + 1 : title.from();
    }

    /** "Annan's representative": of whom Annan's office is. */
    private void ofPossessor(Stage stage, Entity person, int start) {
        int ending = start - 1;
        if (ending < 1
                || !stage.sentence().tag(ending).equals("POS")
                || person.of().isPresent()) {
            return;
        }
        for (Entity other : context.cast().entities()) {
            boolean owns = other.isPerson()
                    && other.mentions().stream().anyMatch(m -> m.sentence() == stage.index() && m.end() == ending);
            if (owns && other.of().isPresent()) {
                Entity holder = other.of().get();
                person.hold(null, holder);
                person.learn(other.country(), other.sector());
                return;
            }
        }
    }

    private void heads(Stage stage, Entity person, int head) {
        TitleFinder.Headed headed = TitleFinder.headed(stage, head);
        if (headed != null && person.of().isEmpty()) {
            Entity holder = referents.named(stage, headed.organisation(), true);
            person.hold(person.office().orElse(headed.office()), holder);
            person.learn(holder.type() == ActorType.IGO ? Optional.empty() : holder.country(), holder.sector());
        }
    }

    /** A report often tells first who somebody is and only in the next sentence the name: "An army chief ... . Sarath Fonseka said". */
    private void identify(Stage stage, Entity person, int head) {
        Sentence sentence = stage.sentence();
        if (stage.title() || !sentence.label(NounPhrases.place(sentence, head)).startsWith("nsubj")) {
            return;
        }
        Entity unnamed = context.cast()
                .latest(stage.index(), head, e -> e.isPerson() && !e.isNamed() && isSame(stage, person, e));
        if (unnamed == null) {
            return;
        }
        unnamed.mentions().forEach(person::add);
        person.hold(unnamed.office().orElse(null), unnamed.of().orElse(null));
        person.learn(unnamed.country(), unnamed.sector());
        person.sex(unnamed.gender());
        context.cast().remove(unnamed);
    }

    private static boolean isSame(Stage stage, Entity person, Entity unnamed) {
        boolean near = unnamed.mentions().stream()
                .allMatch(m -> stage.index() - m.sentence() <= LONGEST_SUSPENSE && stage.index() > m.sentence());
        boolean country = person.country().isEmpty()
                || unnamed.country().isEmpty()
                || person.country().equals(unnamed.country());
        boolean sector = person.sector().isEmpty()
                || unnamed.sector().isEmpty()
                || person.sector().equals(unnamed.sector());
        boolean office = person.office().isEmpty()
                || unnamed.office().isEmpty()
                || person.office().equals(unnamed.office());
        boolean told = unnamed.country().isPresent() || unnamed.of().isPresent();
        return near && country && sector && office && told && person.gender().agreesWith(unnamed.gender());
    }
}
