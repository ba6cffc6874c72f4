package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.reading.actor.Mention.Kind;

/** The actors of a report, and where in its sentences they stand. Immutable. */
public final class ActorReading {

    private final Context context;
    private final List<Actor> actors;
    private final Map<String, Actor> byId;
    private final Map<Integer, String> ids;
    private final List<List<Placed>> bySentence;

    private ActorReading(Context context, Map<Integer, String> ids, List<List<Placed>> bySentence) {
        this.context = context;
        this.ids = ids;
        this.bySentence = bySentence;
        this.byId = new HashMap<>();
        this.actors = actors(bySentence);
        actors.forEach(actor -> byId.put(actor.id(), actor));
    }

    static ActorReading of(Context context) {
        List<List<Placed>> bySentence = new ArrayList<>();
        for (int i = 0; i < context.stages().size(); i++) {
            bySentence.add(new ArrayList<>());
        }
        for (Entity entity : context.cast().entities()) {
            for (Mention mention : kept(entity)) {
                bySentence.get(mention.sentence()).add(new Placed(mention, entity));
            }
        }
        Map<Integer, String> ids = new HashMap<>();
        for (List<Placed> placed : bySentence) {
            placed.sort(Comparator.comparingInt((Placed p) -> p.mention().from())
                    .thenComparingInt(p -> p.entity().number()));
            for (Placed p : placed) {
                ids.putIfAbsent(p.entity().number(), "a" + (ids.size() + 1));
            }
        }
        return new ActorReading(context, ids, bySentence);
    }

    /**
     * A country word inside a title counts only for an actor that is met nowhere else; a name inside a description that stands for the
     * same actor is one mention with it.
     */
    private static List<Mention> kept(Entity entity) {
        boolean other = entity.mentions().stream().anyMatch(m -> m.kind() != Kind.ANCHOR);
        Map<Integer, List<Mention>> descriptions = entity.mentions().stream()
                .filter(m -> m.kind() == Kind.DESCRIPTION)
                .collect(Collectors.groupingBy(Mention::sentence));
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : entity.mentions()) {
            boolean inside = descriptions.getOrDefault(mention.sentence(), List.of()).stream()
                    .anyMatch(m -> m.isAround(mention));
            if (!inside && (mention.kind() != Kind.ANCHOR || !other)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private List<Actor> actors(List<List<Placed>> placedBySentence) {
        Map<Entity, List<Actor.Mention>> mentions = new HashMap<>();
        List<Entity> order = new ArrayList<>();
        for (List<Placed> placed : placedBySentence) {
            for (Placed p : placed) {
                mentions.computeIfAbsent(p.entity(), e -> {
                            order.add(e);
                            return new ArrayList<>();
                        })
                        .add(new Actor.Mention(span(p.mention()), p.mention().rule()));
            }
        }
        return order.stream()
                .sorted(Comparator.comparingInt(e -> number(id(e))))
                .map(e -> actor(e, mentions.getOrDefault(e, List.of())))
                .toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private String id(Entity entity) {
        return ids.getOrDefault(entity.number(), "a0");
    }

    private Actor actor(Entity entity, List<Actor.Mention> mentions) {
        return new Actor(
                id(entity),
                entity.name(),
                entity.type(),
                entity.country(),
                entity.sector(),
                entity.office(),
                entity.of()
                        .filter(e -> entity.isPerson() && ids.containsKey(e.number()))
                        .map(this::id),
                mentions);
    }

    private Span span(Mention mention) {
        return NounPhrases.span(context.stages().get(mention.sentence()).sentence(), mention.from(), mention.end());
    }

    /** Ids of the two who stand against each other in the report, as far as it says so; empty where it does not. */
    public List<String> opponents() {
        List<String> opponents = context.outlook().opponents().stream()
                .map(named -> ids.get(context.cast().named(named, named.name()).number()))
                .filter(Objects::nonNull)
                .toList();
        return opponents.size() == 2 ? opponents : List.of();
    }

    /** The id of the actor that had a number while the report was read; none where it became another one. */
    public Optional<String> idOf(int number) {
        return Optional.ofNullable(ids.get(number));
    }

    /** In order of first mention. */
    public List<Actor> actors() {
        return actors;
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The actor that a token stands for: whose mention has it as its head, else the shortest mention or title that covers it.
     *
     * @param sentence index of the sentence in the list that was read
     * @return its id
     */
    public Optional<String> actorAt(int sentence, int token) {
        return actorsAt(sentence, token).stream().findFirst();
    }

    /** All the actors that a token stands for: two for "both delegations". */
    public List<String> actorsAt(int sentence, int token) {
        Mention best = best(sentence, token);
        if (best == null) {
            return List.of();
        }
        return bySentence.get(sentence).stream()
                .filter(p -> p.mention().from() == best.from() && p.mention().end() == best.end())
                .map(p -> id(p.entity()))
                .distinct()
                .toList();
    }

    private @Nullable Mention best(int sentence, int token) {
        Mention best = null;
        int bestRank = 0;
        for (Placed placed : bySentence.get(sentence)) {
            Mention mention = placed.mention();
            int rank = isInTitle(sentence, mention) ? 0 : rank(mention, token);
            boolean shorter =
                    best != null && rank == bestRank && mention.end() - mention.from() < best.end() - best.from();
            if (rank > bestRank || (rank > 0 && shorter)) {
                best = mention;
                bestRank = rank;
            }
        }
        return best;
    }

    /** A country or body that is only part of a person's title: the title stands for the person. */
    private boolean isInTitle(int sentence, Mention anchor) {
        return anchor.kind() == Kind.ANCHOR
                && bySentence.get(sentence).stream()
                        .map(Placed::mention)
                        .anyMatch(m ->
                                m.kind() == Kind.NAME && m.extentFrom() <= anchor.from() && anchor.end() <= m.from());
    }

    private static int rank(Mention mention, int token) {
        if (mention.head() == token) {
            return 3;
        }
        if (mention.covers(token)) {
            return 2;
        }
        return mention.extentFrom() <= token && token < mention.extentEnd() ? 1 : 0;
    }

    /**
     * The noun phrase of the mention at a token: with the titles before a name, without what follows it; {@code source} in the contract.
     */
    public Optional<Span> nounPhraseAt(int sentence, int token) {
        Mention best = best(sentence, token);
        return best == null
                ? Optional.empty()
                : Optional.of(NounPhrases.span(
                        context.stages().get(sentence).sentence(), best.extentFrom(), best.extentEnd()));
    }

    /**
     * Who stands at the head of a noun phrase without being an actor of this reading: "20 aid workers", "a group of villagers". Ask only for
     * a token that stands where somebody acts or is acted upon.
     *
     * @param sentence index of the sentence in the list that was read
     * @param token head of the noun phrase
     * @return empty where the token belongs to an actor, or stands for nobody whom the lexicons know
     */
    public Optional<Candidate> candidateAt(int sentence, int token) {
        Mention known = best(sentence, token);
        return known != null && rank(known, token) > 1
                ? Optional.empty()
                : new Candidates(context).at(context.stages().get(sentence), token);
    }

    /**
     * Who stands behind a thing or a place: "Hamas targets", "Australian aid", "a Syrian government missile", "eastern Ukraine". For the
     * roles that an event can give to them where no actor is named.
     *
     * @param sentence index of the sentence in the list that was read
     * @param token head of the noun phrase
     * @return a state or organisation; {@code name} is its own where the lexicons have one. Empty where the phrase names none
     */
    public Optional<Candidate> ownerAt(int sentence, int token) {
        return new Candidates(context).ownerOf(context.stages().get(sentence), token);
    }

    /** The actor of this reading that a candidate is, where it is one: the same state, organisation or description. */
    public Optional<String> idOf(Candidate candidate) {
        return actors.stream()
                .filter(a -> a.type() == candidate.type()
                        && a.country().equals(candidate.country())
                        && (a.type() == ActorType.STATE || a.name().equalsIgnoreCase(candidate.name())))
                .map(Actor::id)
                .findFirst();
    }

    /** The state or group that an actor speaks and acts for: itself where it is one. */
    public Optional<String> sideOf(String id) {
        return context.cast().entities().stream()
                .filter(e -> id(e).equals(id))
                .map(e -> e.side())
                .map(side -> ids.getOrDefault(side.number(), id))
                .findFirst();
    }

    /**
     * The same reading with the pronouns inside quotations resolved: "I" is the speaker, "we" and "our" the speaker's side, and "he" is not
     * the speaker.
     */
    public ActorReading withSpeakers(SpeakerIndex speakers) {
        Map<String, Entity> entities = new HashMap<>();
        context.cast().entities().forEach(e -> entities.put(id(e), e));
        QuotationPronouns pronouns = new QuotationPronouns(context, speakers, entities);
        List<List<Placed>> extended = new ArrayList<>();
        for (Stage stage : context.stages()) {
            List<Placed> placed = pronouns.settled(stage, bySentence.get(stage.index()));
            placed.sort(Comparator.comparingInt((Placed p) -> p.mention().from())
                    .thenComparingInt(p -> p.entity().number()));
            extended.add(placed);
        }
        return new ActorReading(context, ids, extended);
    }
}
