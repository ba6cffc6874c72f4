package org.parley.record.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Variant;
import org.parley.record.field.Day;

/** What the claims of one entry tell beside the field in question: whether they tell of a thing that happened, and until when. */
final class Facts {

    private static final Map<Kind, Set<String>> HAPPENED = Map.of(
            Kind.ROUND, Set.of("held", "under-way", "suspended"),
            Kind.EXCHANGE, Set.of("completed", "under-way"),
            Kind.CEASEFIRE, Set.of("declared", "in-effect", "extended", "violated", "ended"));

    private final Kind kind;
    private final String standing;
    private final Map<String, Set<String>> statuses = new HashMap<>();
    private final Map<String, Day> ends = new HashMap<>();

    Facts(Entry entry) {
        kind = entry.kind();
        standing = entry.status();
        entry.field("status").ifPresent(field -> field.variants().forEach(this::status));
        entry.history().forEach(step -> step.citations().forEach(citation -> note(citation, step.status())));
        entry.field("end").ifPresent(field -> field.variants().forEach(this::end));
    }

    private void status(Variant variant) {
        variant.citations().forEach(citation -> note(citation, variant.value().get(0)));
    }

    private void note(Citation citation, String status) {
        statuses.computeIfAbsent(citation.id(), id -> new HashSet<>()).add(status);
    }

    private void end(Variant variant) {
        Day.of(variant.value().get(0))
                .ifPresent(day -> variant.citations().forEach(citation -> ends.putIfAbsent(citation.id(), day)));
    }

    /** Whether it came to pass, by the status that stands. */
    boolean happened() {
        return HAPPENED.getOrDefault(kind, Set.of()).contains(standing);
    }

    /** Whether the claim tells that it came to pass. */
    boolean happened(Citation citation) {
        return statuses.getOrDefault(citation.id(), Set.of()).stream()
                .anyMatch(HAPPENED.getOrDefault(kind, Set.of())::contains);
    }

    /** Whether the claim tells this status. */
    boolean has(Citation citation, String status) {
        return statuses.getOrDefault(citation.id(), Set.of()).contains(status);
    }

    /** The days that a value of {@code start} or {@code date} means, together with the end that the same claims tell. */
    Optional<Day> days(Variant variant) {
        Optional<Day> start = Day.of(variant.value().get(0));
        Optional<Day> end = variant.citations().stream()
                .flatMap(citation -> Optional.ofNullable(ends.get(citation.id())).stream())
                .findFirst();
        return start.map(first -> end.filter(last -> !last.last().isBefore(first.last()))
                .map(last -> new Day(first.first(), last.last()))
                .orElse(first));
    }
}
