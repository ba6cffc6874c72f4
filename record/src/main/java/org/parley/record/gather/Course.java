package org.parley.record.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Step;
import org.parley.record.field.Ballot;

/**
 * The statuses that an entry came to have, from what each report tells in the order in which they were published. A status that may not
 * follow the one that was reached by then is a look back, and undoes nothing: it backs its step; a step of its own, before those that
 * may follow it, it is only where its day is told.
 */
public final class Course {

    /**
     * One claim's word for it.
     *
     * @param date ISO 8601: the day of which it is told
     * @param isSure whether it may take the entry to a status by itself
     */
    public record Mark(String status, Optional<String> date, Citation citation, boolean isSure) {}

    private final StatusOrder order;
    private final List<Stretch> path = new ArrayList<>();
    private final Map<String, List<Mark>> late = new LinkedHashMap<>();

    private record Stretch(String status, List<Mark> marks) {}

    private Course(StatusOrder order) {
        this.order = order;
    }

    /** @param marks at least one */
    public static Course of(StatusOrder order, Collection<Mark> marks) {
        Course course = new Course(order);
        Comparator<Mark> byDay =
                Comparator.comparing(mark -> mark.citation().published().orElse(LocalDate.MAX));
        List<Mark> sorted = marks.stream()
                .sorted(byDay.thenComparing(mark -> order.rank(mark.status())).thenComparing(Mark::citation))
                .toList();
        boolean anySure = sorted.stream().anyMatch(Mark::isSure);
        sorted.forEach(mark -> course.take(mark, mark.isSure() || !anySure));
        course.placeLate();
        return course;
    }

    private void take(Mark mark, boolean maySet) {
        Optional<Stretch> now = path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
        if (now.filter(stretch -> stretch.status().equals(mark.status())).isPresent()) {
            now.get().marks().add(mark);
        } else if (maySet
                && now.map(stretch -> order.mayFollow(mark.status(), stretch.status()))
                        .orElse(true)) {
            path.add(new Stretch(mark.status(), new ArrayList<>(List.of(mark))));
        } else {
            late.computeIfAbsent(mark.status(), none -> new ArrayList<>()).add(mark);
        }
    }

    /** A look back stands with the step it tells of, else before the first one that may follow it; what fits nowhere is no step. */
    private void placeLate() {
        late.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Mark>> entry) -> order.rank(entry.getKey()))
                        .reversed())
                .forEach(entry -> placeLate(entry.getKey(), entry.getValue()));
    }

    private void placeLate(String status, List<Mark> marks) {
        boolean isDated = marks.stream().anyMatch(mark -> mark.date().isPresent());
        for (int at = path.size() - 1; at >= 0; at--) {
            if (path.get(at).status().equals(status)) {
                path.get(at).marks().addAll(marks);
                return;
            }
        }
        for (int at = 0; isDated && at < path.size(); at++) {
            if (order.mayFollow(path.get(at).status(), status)) {
                path.add(at, new Stretch(status, marks));
                return;
            }
        }
    }

    /** The status it has now. */
    public String last() {
        return path.get(path.size() - 1).status();
    }

    public List<Step> steps() {
        return path.stream()
                .map(stretch -> new Step(
                        stretch.status(),
                        date(stretch.marks()),
                        stretch.marks().stream().map(Mark::citation).toList()))
                .toList();
    }

    private static Optional<String> date(List<Mark> marks) {
        return ballot("date", marks, Mark::date).count(Ballot.Choice.MOST).map(Field::text);
    }

    private static Ballot ballot(
            String field, Collection<Mark> marks, java.util.function.Function<Mark, Optional<String>> value) {
        Ballot ballot = new Ballot(field);
        marks.forEach(mark -> ballot.add(value.apply(mark), mark.citation()));
        return ballot;
    }

    /** The field {@code status}: the last one first, then all others that reports tell. */
    public Field field() {
        List<Mark> all = new ArrayList<>();
        path.forEach(stretch -> all.addAll(stretch.marks()));
        late.values().forEach(all::addAll);
        Field field = ballot("status", all, mark -> Optional.of(mark.status()))
                .count(Ballot.Choice.MOST)
                .orElseThrow();
        return Chosen.first(field, List.of(last()));
    }
}
