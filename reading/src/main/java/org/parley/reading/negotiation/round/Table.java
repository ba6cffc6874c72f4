package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.item.Round.Head;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Politics;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Dealings;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.syntax.Tree;

/** Who sits at a table: sides that can negotiate with each other, and the people who sit there for them. */
final class Table {

    /** Words for all who talk, in {@code words.tsv}. */
    private static final String EVERYBODY = "everybody";

    /** Sectors of people who can be a side by themselves. */
    private static final Set<String> LEADERS = Set.of("REB", "OPP", "PTY");

    private final Scene scene;
    private final WordSets words;

    Table(Scene scene, WordSets words) {
        this.scene = scene;
        this.words = words;
    }

    /** The sides of whoever stands at a noun and at those joined to it. */
    List<String> at(ReadSentence sentence, int noun) {
        return scene.sides(people(sentence, noun));
    }

    /** Ids of whoever stands at a noun and at those joined to it. */
    List<String> people(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>(scene.at(sentence, noun));
        int from = Obliques.object(s, noun, "from");
        int senders = from == Syntax.NONE ? Obliques.object(s, noun, "of") : from;
        if (senders != Syntax.NONE
                && found.stream().allMatch(id -> is(id, ActorType.GROUP) || is(id, ActorType.PARTY))) {
            List<String> sent = people(sentence, senders);
            found = sent.isEmpty() ? found : new LinkedHashSet<>(sent);
        }
        for (int d = s.firstDependent(noun); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean list = s.label(d).equals("appos") && Tree.has(s, d, "conj");
            if ((s.label(d).equals("conj") || list) && !Tree.isVerb(s, d)) {
                found.addAll(people(sentence, d));
            }
        }
        return List.copyOf(found);
    }

    /** Those among sides who can sit there: no media, no firms, no mediators where two others are left. */
    List<String> seated(List<String> sides, Set<String> mediators) {
        List<String> able = withoutSent(sides.stream()
                .map(this::stateOf)
                .filter(this::isSide)
                .distinct()
                .toList());
        List<String> others =
                able.stream().filter(id -> !mediators.contains(id)).toList();
        return withoutHelpers(withoutOrgans(others.size() > 1 ? others : able));
    }

    /** Not a name: its last word has no capital, or all is capitals. */
    private static boolean isDescription(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.equals(last.toLowerCase(Locale.ROOT)) || name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The state of an official or ministry whose state the report names elsewhere. */
    private String stateOf(String id) {
        Optional<String> country = is(id, ActorType.PERSON) || is(id, ActorType.BODY)
                ? scene.actor(id)
                        .filter(actor -> actor.type() == ActorType.BODY
                                || actor.sector().filter("GOV"::equals).isPresent())
                        .flatMap(Actor::country)
                : Optional.empty();
        return country.isEmpty()
                ? id
                : scene.cast().actors().stream()
                        .filter(actor -> actor.type() == ActorType.STATE
                                && actor.country().equals(country))
                        .map(Actor::id)
                        .findFirst()
                        .orElse(id);
    }

    /** "officials of India and China" are India and China. */
    private List<String> withoutSent(List<String> sides) {
        return sides.stream()
                .filter(id -> !is(id, ActorType.GROUP)
                        || sides.stream().noneMatch(other -> !other.equals(id) && isIn(other, id)))
                .toList();
    }

    private boolean isIn(String name, String description) {
        return scene.actor(description)
                .flatMap(whole -> scene.actor(name).filter(part -> whole.name().contains(part.name())))
                .isPresent();
    }

    /** An organ of a state that sits there itself is no side of its own. */
    private List<String> withoutOrgans(List<String> sides) {
        List<String> states = sides.stream()
                .filter(id -> is(id, ActorType.STATE))
                .flatMap(id -> country(id).stream())
                .toList();
        return sides.stream()
                .filter(id -> !is(id, ActorType.BODY)
                        || country(id).filter(states::contains).isEmpty())
                .toList();
    }

    /** An organisation of states is no side of a quarrel inside one country. */
    private List<String> withoutHelpers(List<String> sides) {
        List<String> others =
                sides.stream().filter(id -> !is(id, ActorType.IGO)).toList();
        boolean inside = others.size() > 1
                && country(others.get(0)).isPresent()
                && others.stream().allMatch(id -> country(id).equals(country(others.get(0))));
        return inside ? others : sides;
    }

    private boolean is(String id, ActorType type) {
        return scene.actor(id).map(Actor::type).filter(type::equals).isPresent();
    }

    /** A side that no name tells: "the rebels", "powerful Islamists". */
    boolean isVague(String id) {
        return scene.actor(id)
                .filter(actor -> actor.type() == ActorType.GROUP || actor.type() == ActorType.BODY)
                .filter(actor -> isDescription(actor.name()))
                .isPresent();
    }

    private boolean isSide(String id) {
        return scene.actor(id)
                .filter(actor -> actor.type() != ActorType.COMPANY && actor.type() != ActorType.MEDIA)
                .filter(actor -> actor.type() != ActorType.PERSON || isLeader(actor))
                .filter(actor -> Politics.isPolitical(actor) || isPeople(actor))
                .isPresent();
    }

    /** Somebody who acts for no state: a rebel, a politician in opposition. */
    private static boolean isLeader(Actor actor) {
        return actor.sector().filter(LEADERS::contains).isPresent();
    }

    /** "the Greek community". */
    private static boolean isPeople(Actor actor) {
        return actor.type() == ActorType.GROUP
                && actor.country().isPresent()
                && actor.sector().isEmpty();
    }

    /** Whether they are two sides or more, and not all organs of one state. */
    boolean isBetweenSides(List<String> sides) {
        boolean organs = sides.stream()
                .allMatch(id -> (is(id, ActorType.STATE) || is(id, ActorType.BODY))
                        && country(id).equals(country(sides.get(0))));
        boolean states = sides.stream().filter(id -> is(id, ActorType.STATE)).count() > 1;
        return sides.size() > 1 && (!organs || states);
    }

    private Optional<String> country(String id) {
        return scene.actor(id).flatMap(Actor::country);
    }

    /** "rival leaders", "the parties": one group that stands for all who talk. */
    boolean isAll(List<String> sides) {
        return sides.size() == 1
                && scene.actor(sides.get(0)).filter(this::isEverybody).isPresent();
    }

    private boolean isEverybody(Actor actor) {
        String name = actor.name();
        String noun = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean people = actor.type() == ActorType.GROUP || actor.type() == ActorType.PARTY;
        return people && words.of(EVERYBODY).contains(noun);
    }

    /** Whether one of them fights a state. */
    boolean isWar(List<String> sides) {
        return sides.stream()
                .anyMatch(id -> is(id, ActorType.ARMED_GROUP)
                        || scene.actor(id)
                                .flatMap(Actor::sector)
                                .filter("REB"::equals)
                                .isPresent());
    }

    /** The one armed group of a report and the state that it fights, where the report tells of both. */
    List<String> atWar() {
        return Dealings.foes(scene);
    }

    /** The two sides that a report names oftenest, if it names both more than once; it may be that they are those who talk. */
    List<String> foremost(Set<String> mediators) {
        List<String> named = scene.cast().actors().stream()
                .filter(actor -> actor.type() == ActorType.STATE
                        || actor.type() == ActorType.ARMED_GROUP
                        || actor.type() == ActorType.PARTY)
                .filter(actor -> actor.mentions().size() > 1 && !mediators.contains(actor.id()))
                .sorted(Comparator.comparingInt(
                        (Actor actor) -> -actor.mentions().size()))
                .limit(2)
                .map(Actor::id)
                .toList();
        return named.size() == 2 ? named : List.of();
    }

    /** Whether two lists are the same sides under other names: communities and the states that their leaders act for. */
    boolean areAlike(List<String> a, List<String> b) {
        boolean people = Stream.of(a, b).anyMatch(sides -> sides.stream().allMatch(id -> is(id, ActorType.GROUP)));
        return people && a.size() == b.size() && countries(a).equals(countries(b));
    }

    private List<String> countries(List<String> sides) {
        return sides.stream().map(id -> country(id).orElse("")).sorted().toList();
    }

    boolean isPerson(String id) {
        return is(id, ActorType.PERSON);
    }

    /** Whether it is a person whom the report names. */
    boolean isNamedPerson(String id) {
        return isPerson(id)
                && scene.actor(id).filter(actor -> !isDescription(actor.name())).isPresent();
    }

    /** The side for which a person sits there. */
    String sideOf(String person) {
        return stateOf(scene.side(person));
    }

    /** Those people among actors who act for one of the parties. */
    List<Head> heads(List<String> actors, List<String> parties) {
        List<Head> heads = new ArrayList<>();
        for (String id : actors) {
            if (isNamedPerson(id) && !scene.side(id).equals(id) && parties.contains(scene.side(id))) {
                heads.add(new Head(scene.side(id), id));
            }
        }
        return heads;
    }
}
