package org.parley.reading.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.trace.Account.Candidate;
import org.parley.reading.trace.Account.Choice;
import org.parley.reading.trace.Account.Count;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Account.Repeat;
import org.parley.reading.trace.Account.Shorter;
import org.parley.reading.trace.Account.Title;

/** Keeps what it hears while one report is read. Not for sharing between threads. */
public final class Recording implements Trace {

    private record Weighed(int actor, String name, int points) {}

    private record Told(Span words, int actor, String rule) {}

    private final Set<Drop> drops = new LinkedHashSet<>();
    private final Map<Span, List<Ground>> grounds = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Map<Integer, Weighed>>> candidates = new LinkedHashMap<>();
    private final List<Told> titles = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<Shorter> shorter = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void dropped(Sentence sentence, int token, String rule, Reason reason) {
        dropped(span(sentence, token), rule, reason);
    }

    @Override
    public void dropped(Sentence sentence, int from, int end, String rule, Reason reason) {
        dropped(new Span(sentence.start(from), sentence.end(end - 1)), rule, reason);
    }

    @Override
    public void dropped(Span words, String rule, Reason reason) {
        drops.add(new Drop(words, rule, reason, ""));
    }

    @Override
    public void dropped(Sentence sentence, int token, String rule, Reason reason, String detail) {
        drops.add(new Drop(span(sentence, token), rule, reason, detail));
    }

    @Override
    public void repeated(Span first, Span again) {
        repeats.add(new Repeat(first, again));
    }

    /** The last word on somebody counts: what is known of him grows. */
    @Override
    public void weighed(int sentence, int token, int actor, String name, int points) {
        candidates
                .computeIfAbsent(sentence, key -> new LinkedHashMap<>())
                .computeIfAbsent(token, key -> new LinkedHashMap<>())
                .put(actor, new Weighed(actor, name, points));
    }

    @Override
    public void settled(Sentence sentence, int token, Ground ground) {
        List<Ground> settled = grounds.computeIfAbsent(span(sentence, token), key -> new ArrayList<>());
        settled.remove(ground);
        settled.add(ground);
    }

    @Override
    public void told(Sentence sentence, int from, int end, int actor, String rule) {
        titles.add(new Told(new Span(sentence.start(from), sentence.end(end - 1)), actor, rule));
    }

    @Override
    public void counted(Span words, Optional<LocalDate> day, String tense) {
        counts.add(new Count(words, day, tense));
    }

    @Override
    public void shorter(Span taken, Span words, String rule) {
        shorter.add(new Shorter(taken, words, rule));
    }

    private static Span span(Sentence sentence, int token) {
        return new Span(sentence.start(token), sentence.end(token));
    }

    /**
     * All of it.
     *
     * @param sentences of the report, by their index
     * @param ids of actors by the numbers they had while the report was read
     */
    public Account account(List<Sentence> sentences, IntFunction<Optional<String>> ids) {
        List<Title> known = new ArrayList<>();
        for (Told told : titles) {
            ids.apply(told.actor()).ifPresent(id -> known.add(new Title(told.words(), id, told.rule())));
        }
        return new Account(List.copyOf(drops), choices(sentences, ids), known, counts, shorter, repeats);
    }

    private List<Choice> choices(List<Sentence> sentences, IntFunction<Optional<String>> ids) {
        Map<Span, List<Candidate>> considered = new LinkedHashMap<>();
        candidates.forEach((index, byToken) -> {
            if (index < sentences.size()) {
                byToken.forEach((token, weighed) -> considered.put(
                        span(sentences.get(index), token),
                        inOrder(weighed.values().stream().toList(), ids)));
            }
        });
        List<Choice> choices = new ArrayList<>();
        grounds.forEach(
                (words, settled) -> choices.add(new Choice(words, considered.getOrDefault(words, List.of()), settled)));
        considered.forEach((words, weighed) -> {
            if (!grounds.containsKey(words)) {
                choices.add(new Choice(words, weighed, List.of()));
            }
        });
        choices.sort(Comparator.comparing(Choice::words));
        return choices;
    }

    private static List<Candidate> inOrder(List<Weighed> weighed, IntFunction<Optional<String>> ids) {
        return weighed.stream()
                .sorted(Comparator.comparingInt(w -> -w.points()))
                .map(w -> new Candidate(ids.apply(w.actor()), w.name(), w.points()))
                .toList();
    }
}
