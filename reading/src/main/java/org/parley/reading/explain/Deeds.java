package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.TracedReading;
import org.parley.reading.event.Bound;
import org.parley.reading.event.Draft;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.Things;
import org.parley.reading.event.modality.Step;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.place.Place;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Account.Repeat;
import org.parley.reading.trace.Item;

/** Tells of events who takes part, and where codes, modality, date and place come from. */
final class Deeds {

    private final TracedReading traced;
    private final RuleBook book;
    private final Map<String, Actor> actors = new HashMap<>();

    Deeds(TracedReading traced, RuleBook book) {
        this.traced = traced;
        this.book = book;
        traced.reading().actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    Deed of(Event event, Draft draft) {
        List<Deed.Party> parties = new ArrayList<>(parties(draft, draft.agents(), false));
        parties.addAll(parties(draft, draft.recipients(), true));
        Match match = draft.match();
        return new Deed(
                parties,
                match.frame().act().map(act -> act(act, match.thing(), draft)),
                match.frame().act().flatMap(act -> thing(match.thing(), draft)),
                steps(draft),
                event.date().map(date -> dated(date, event)),
                draft.place().map(this::placed),
                repeats(event));
    }

    private List<Deed.Party> parties(Draft draft, Bound bound, boolean recipient) {
        Sentence s = draft.sentence().parse();
        List<Deed.Party> parties = new ArrayList<>();
        for (String id : bound.actors()) {
            Actor actor = actors.get(id);
            Optional<Span> own = actor == null ? Optional.empty() : own(actor, draft, bound);
            Optional<Span> first =
                    bound.tokens().stream().findFirst().map(token -> new Span(s.start(token), s.end(token)));
            String standing = actor == null ? "" : Standing.of(actor, actors);
            parties.add(new Deed.Party(recipient, id, own.or(() -> first), own.isPresent(), standing));
        }
        return parties;
    }

    /** The actor's mention at one of the bound words, or else one in the sentence that hangs on them, as a conjunct does. */
    private static Optional<Span> own(Actor actor, Draft draft, Bound bound) {
        Sentence s = draft.sentence().parse();
        for (int token : bound.tokens()) {
            for (Actor.Mention mention : actor.mentions()) {
                if (mention.span().contains(s.start(token))) {
                    return Optional.of(mention.span());
                }
            }
        }
        return bound.tokens().stream()
                .flatMap(token -> conjuncts(s, token).stream())
                .flatMap(conjunct -> actor.mentions().stream()
                        .map(Actor.Mention::span)
                        .filter(span -> span.contains(s.start(conjunct))))
                .findFirst();
    }

    private static List<Integer> conjuncts(Sentence s, int token) {
        List<Integer> conjuncts = new ArrayList<>();
        for (int d = s.firstDependent(token); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj")) {
                conjuncts.add(d);
                conjuncts.addAll(conjuncts(s, d));
            }
        }
        return conjuncts;
    }

    /** An act on a thing that has no code of its own has that of the act on anything. */
    private Finding act(String act, String thing, Draft draft) {
        boolean own = book.find(Item.EVENT, act + "." + thing).isPresent();
        String id = act + "." + (own ? thing : Things.OTHER);
        return new Finding(id, book.find(Item.EVENT, id), List.of(new Part("trigger", draft.trigger(), "")));
    }

    private Optional<Finding> thing(String id, Draft draft) {
        return book.thing(id)
                .map(rule -> new Finding(id, Optional.of(rule), List.of(new Part("trigger", draft.trigger(), ""))));
    }

    private List<Deed.Step> steps(Draft draft) {
        Sentence s = draft.sentence().parse();
        List<Deed.Step> steps = new ArrayList<>();
        for (Step step : draft.factuality().path()) {
            Span word = new Span(s.start(step.token()), s.end(step.token()));
            Part part = new Part("word", word, s.lemma(step.token()));
            Finding finding = new Finding(step.rule(), book.find(Item.EVENT, step.rule()), List.of(part));
            steps.add(new Deed.Step(finding, step.effect()));
        }
        return steps;
    }

    /** The expression in its own sentences that has the date; else what was said on that day. */
    private Deed.Dated dated(String date, Event event) {
        Optional<Span> words = traced.reading().times().stream()
                .filter(time -> event.evidence().stream().anyMatch(sentence -> sentence.contains(time.span())))
                .filter(time -> isOf(time.value(), date))
                .map(TimeExpression::span)
                .findFirst();
        if (words.isPresent()) {
            return new Deed.Dated(words, "the time of its clause");
        }
        boolean said = traced.reading().statements().stream()
                .filter(statement -> statement.date().filter(date::equals).isPresent())
                .map(Statement::evidence)
                .anyMatch(sentences -> sentences.stream().anyMatch(event.evidence()::contains));
        return new Deed.Dated(
                Optional.empty(), said ? "the day on which it was said" : "worked out from a time of its clause");
    }

    private static boolean isOf(String value, String date) {
        int stroke = date.indexOf('/');
        String from = stroke < 0 ? date : date.substring(0, stroke);
        return value.startsWith(from) || (value.length() >= 4 && stroke < 0 && date.startsWith(value));
    }

    /** A place's rule has two halves: how the words stand to the event, and what they are known by. */
    private Deed.Placed placed(Place place) {
        int blank = place.rule().indexOf(' ');
        String how = blank < 0 ? place.rule() : place.rule().substring(0, blank);
        String what = blank < 0 ? place.rule() : place.rule().substring(blank + 1);
        List<Part> words = List.of(new Part("place", place.span(), ""));
        return new Deed.Placed(new Finding(how, book.place(how), words), new Finding(what, book.place(what), words));
    }

    private List<Span> repeats(Event event) {
        return traced.account().repeats().stream()
                .filter(repeat -> repeat.first().equals(event.trigger()))
                .map(Repeat::again)
                .distinct()
                .sorted()
                .toList();
    }
}
