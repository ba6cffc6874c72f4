package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.Actor;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.trace.Account;
import org.parley.reading.trace.Account.Candidate;
import org.parley.reading.trace.Account.Choice;
import org.parley.reading.trace.Ground;

/** The choices of a reading by where they stand. */
final class Choices {

    private final TreeMap<Integer, List<Choice>> byStart = new TreeMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<Span, List<String>> meant = new HashMap<>();

    Choices(Reading reading, Account account) {
        account.choices()
                .forEach(choice -> byStart.computeIfAbsent(choice.words().start(), key -> new ArrayList<>())
                        .add(choice));
        for (Actor actor : reading.actors()) {
            actors.put(actor.id(), actor);
            for (Actor.Mention mention : actor.mentions()) {
                meant.computeIfAbsent(mention.span(), key -> new ArrayList<>()).add(actor.id());
            }
        }
    }

    /** Ids of all actors that words mean. */
    List<String> meant(Span words) {
        return meant.getOrDefault(words, List.of());
    }

    /**
     * What was decided for words. The last of them is mostly the head of the phrase: what was decided for it goes before what was decided for
     * words within, unless it says itself that those decide.
     *
     * @param chosen who was found
     * @param without grounds that tell nothing here
     */
    Decision at(Span words, List<String> chosen, List<Ground> without) {
        List<Ground> grounds = new ArrayList<>();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (List<Choice> choices : byStart.subMap(words.start(), words.end()).values()) {
            for (Choice choice : choices) {
                boolean whole = choice.words().end() == words.end()
                        && !choice.grounds().isEmpty()
                        && !choice.grounds().contains(Ground.POSSESSOR);
                if (whole) {
                    grounds.clear();
                }
                grounds.addAll(choice.grounds());
                choice.candidates().forEach(c -> c.actor().ifPresent(id -> candidates.putIfAbsent(id, c)));
            }
        }
        grounds.removeAll(without);
        if (grounds.size() > 1) {
            grounds.remove(Ground.BY_NAME);
        }
        boolean points = grounds.contains(Ground.AGREES);
        Optional<Integer> most = candidates.values().stream()
                .filter(c -> points && c.points() > 0)
                .filter(c -> chosen.contains(c.actor().orElse("")))
                .map(Candidate::points)
                .max(Integer::compare);
        List<Candidate> others = candidates.values().stream()
                .filter(c -> !chosen.contains(c.actor().orElse(""))
                        && !meant(words).contains(c.actor().orElse("")))
                .filter(c -> !points || c.points() > 0)
                .map(this::named)
                .toList();
        return new Decision(words, chosen, grounds, most, others);
    }

    /** With the name it has in the end. */
    private Candidate named(Candidate candidate) {
        Actor actor = candidate.actor().map(actors::get).orElse(null);
        return actor == null ? candidate : new Candidate(candidate.actor(), actor.name(), candidate.points());
    }
}
