package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.Span;
import org.parley.reading.TracedReading;
import org.parley.reading.event.Draft;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Item;

/** Why the events of a reading are there and as they are. */
final class EventReasons {

    private final TracedReading traced;
    private final RuleBook book;
    private final Choices choices;
    private final Deeds deeds;
    private final Set<Drop> told = new HashSet<>();

    EventReasons(TracedReading traced, RuleBook book) {
        this.traced = traced;
        this.book = book;
        this.choices = new Choices(traced.reading(), traced.account());
        this.deeds = new Deeds(traced, book);
    }

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        for (int i = 0; i < traced.events().size(); i++) {
            all.add(of(traced.reading().events().get(i), traced.events().get(i)));
        }
        return all;
    }

    private Explanation of(Event event, Draft draft) {
        Finding finding = new Finding(event.rule(), book.find(Item.EVENT, event.rule()), parts(draft));
        Deed deed = deeds.of(event, draft);
        return new Explanation(
                Item.EVENT,
                event.id(),
                List.of(finding),
                List.of(),
                decisions(deed),
                Optional.empty(),
                Optional.of(deed),
                Optional.empty(),
                dropped(event));
    }

    /** The words of the predicate; the head first, by whose base form its entry lists it. */
    private static List<Part> parts(Draft draft) {
        Sentence s = draft.sentence().parse();
        List<Part> parts = new ArrayList<>();
        for (int token : draft.match().words()) {
            boolean head = token == draft.match().token();
            parts.add(new Part("trigger", new Span(s.start(token), s.end(token)), head ? s.lemma(token) : ""));
        }
        return parts;
    }

    /** Why the words of those who take part mean them, where that is more than their name. */
    private List<Decision> decisions(Deed deed) {
        List<Decision> decisions = new ArrayList<>();
        for (Deed.Party party : deed.parties()) {
            if (party.own() && party.words().isPresent()) {
                Span words = mention(party.actor(), party.words().get());
                Decision decision = choices.at(words, choices.meant(words), ActorReasons.OF_SPEAKERS);
                if (!decision.grounds().isEmpty() && !decisions.contains(decision)) {
                    decisions.add(decision);
                }
            }
        }
        return decisions;
    }

    private Span mention(String actor, Span words) {
        return traced.reading().actors().stream()
                .filter(a -> a.id().equals(actor))
                .flatMap(a -> a.mentions().stream())
                .map(Actor.Mention::span)
                .filter(words::overlaps)
                .findFirst()
                .orElse(words);
    }

    /** What was dropped in its own sentence; each drop is told once, with the first event of its sentence. */
    private List<Dropped> dropped(Event event) {
        return traced.account().drops().stream()
                .filter(drop -> drop.reason().item() == Item.EVENT)
                .filter(drop -> event.evidence().stream()
                        .anyMatch(sentence -> sentence.contains(event.trigger()) && sentence.contains(drop.words())))
                .filter(told::add)
                .sorted((a, b) -> a.words().compareTo(b.words()))
                .map(drop -> Explainer.dropped(drop, book))
                .toList();
    }
}
