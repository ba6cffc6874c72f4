package org.parley.reading.negotiation.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.model.item.Commitment;
import org.parley.model.item.Commitment.Status;
import org.parley.model.item.Round;
import org.parley.reading.event.Draft;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Deadlines;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.syntax.Tree;

/** Joins promises that are one, and reads the fields of each. Belongs to one report. */
final class Commitments {

    private static final double ALIKE = 0.5;

    private final Scene scene;
    private final WordSets lists;
    private final Relevance relevance;
    private final List<Round> rounds;
    private final List<List<Promise>> groups = new ArrayList<>();

    Commitments(Scene scene, WordSets lists, Relevance relevance, List<Round> rounds) {
        this.scene = scene;
        this.lists = lists;
        this.relevance = relevance;
        this.rounds = rounds;
    }

    List<Commitment> of(List<Promise> promises) {
        promises.forEach(this::place);
        List<Commitment> all = new ArrayList<>();
        for (List<Promise> group : groups) {
            all.add(commitment("k" + (all.size() + 1), group, promises));
        }
        return all;
    }

    private void place(Promise promise) {
        for (List<Promise> group : groups) {
            if (group.stream().anyMatch(other -> isSame(other, promise))) {
                group.add(promise);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(promise)));
    }

    private static boolean isSame(Promise one, Promise other) {
        boolean overlap = one.sentence().index() == other.sentence().index()
                && one.action().covers(other.deed());
        boolean here = one.sentence().index() == other.sentence().index() && one.deed() == other.deed();
        if (here || overlap) {
            return true;
        }
        boolean shared = one.obligors().stream().anyMatch(other.obligors()::contains);
        return shared && one.sentence().index() != other.sentence().index() && likeness(one, other) >= ALIKE;
    }

    private static double likeness(Promise one, Promise other) {
        Set<String> a = content(one);
        Set<String> b = content(other);
        int smaller = Math.min(a.size(), b.size());
        a.retainAll(b);
        return smaller < 2 || a.size() < 2 ? 0 : (double) a.size() / smaller;
    }

    private static Set<String> content(Promise promise) {
        Sentence s = promise.sentence().parse();
        Set<String> lemmas = new HashSet<>();
        for (int i = promise.action().from(); i < promise.action().end(); i++) {
            boolean name = s.tag(i).startsWith("NNP");
            if (!name && (Tree.isNoun(s, i) || Tree.isVerb(s, i))) {
                lemmas.add(s.lemma(i));
            }
        }
        return lemmas;
    }

    private Commitment commitment(String id, List<Promise> group, List<Promise> promises) {
        Promise first = group.get(0);
        BasisDraft basis = new BasisDraft(scene);
        for (Promise promise : group) {
            Sentence s = promise.sentence().parse();
            basis.named(
                    promise.sentence(),
                    Scene.words(s, promise.cue(), promise.cue() + 1),
                    promise.word().id());
            promise.matter().ifPresent(m -> basis.told("action", promise.sentence(), m.words(), m.id()));
            promise.fate()
                    .ifPresent(fate -> basis.told(
                            "status", promise.sentence(), promise.action().span(s), fate.id()));
        }
        happenings(first).forEach(basis::event);
        Optional<Happening> kept = kept(first);
        kept.ifPresent(
                happening -> basis.event(happening).evidence(happening.draft().sentence()));
        return new Commitment(
                id,
                first.obligors(),
                relevance.beneficiaries(first),
                first.action().span(first.sentence().parse()),
                due(first, promises),
                status(group, kept),
                basis.done());
    }

    private List<Happening> happenings(Promise promise) {
        return scene.in(promise.sentence()).stream()
                .filter(h -> h.tellings().stream()
                        .anyMatch(
                                t -> t.sentence().index() == promise.sentence().index()
                                        && t.match().token() == promise.deed()))
                .toList();
    }

    private Status status(List<Promise> group, Optional<Happening> kept) {
        Optional<Status> told = group.stream()
                .flatMap(promise -> promise.fate().stream())
                .map(PromiseLexicon.Fate::status)
                .reduce((a, b) -> b);
        Promise first = group.get(0);
        return told.orElseGet(() -> kept.map(h -> fulfils(h, first) ? Status.FULFILLED : Status.IN_PROGRESS)
                .orElse(Status.PENDING));
    }

    /** A deed of the same kind, done by one who owes it, that the text says is done as agreed. */
    private Optional<Happening> kept(Promise promise) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        scene.tellings(promise.sentence()).stream()
                .filter(telling -> promise.action().covers(telling.match().token()))
                .forEach(telling -> moves.add(telling.move()));
        return moves.isEmpty()
                ? Optional.empty()
                : scene.happenings().stream()
                        .filter(h ->
                                moves.contains(h.event().move()) && h.event().modality() == Modality.ACTUAL)
                        .filter(h -> h.draft().sentence().index()
                                > promise.sentence().index())
                        .filter(h -> promise.obligors()
                                .containsAll(scene.sides(h.event().agents())))
                        .filter(h -> saysAsAgreed(h.draft()))
                        .findFirst();
    }

    private boolean fulfils(Happening kept, Promise promise) {
        Sentence s = promise.sentence().parse();
        boolean only = lists.has("beginning", s, promise.deed());
        return !only && scene.sides(kept.event().agents()).containsAll(promise.obligors());
    }

    /** "as agreed", "as promised". */
    private boolean saysAsAgreed(Draft draft) {
        Sentence s = draft.sentence().parse();
        for (int i = 0; i + 1 < s.size(); i++) {
            if (lists.has("as-said", s, i + 1) && s.lemma(i).equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** The date of the deed, else that of the round that its words name, else that of a deed promised in the same breath. */
    private Optional<String> due(Promise promise, List<Promise> all) {
        return own(promise).or(() -> all.stream()
                .filter(other -> other.sentence().index() == promise.sentence().index() && other.cue() == promise.cue())
                .filter(other -> other.deed() > promise.deed())
                .flatMap(other -> own(other).stream())
                .findFirst());
    }

    private Optional<String> own(Promise promise) {
        Span words = promise.action().span(promise.sentence().parse());
        DeedWords action = promise.action();
        Optional<String> limit =
                new Deadlines(scene).within(promise.sentence(), promise.deed(), action.from(), action.end());
        return limit.or(() -> scene.around().date(promise.sentence(), promise.deed()))
                .or(() -> rounds.stream()
                        .filter(round -> round.basis().namings().stream().anyMatch(n -> words.contains(n.words())))
                        .flatMap(round -> round.start().stream())
                        .findFirst());
    }
}
