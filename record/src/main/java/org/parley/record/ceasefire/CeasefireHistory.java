package org.parley.record.ceasefire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.item.Ceasefire.Status;
import org.parley.record.account.Step;
import org.parley.record.field.Ballot;

/** How a cease-fire came along: a status is a step when it is first told and leads on from the one before; told later, it is a look back or another's wish and no step. */
final class CeasefireHistory {

    private final StatusCourse order;
    private final Map<Status, List<Stance>> steps = new LinkedHashMap<>();
    private Status last;

    /** @param stances not empty */
    private CeasefireHistory(List<Stance> stances, StatusCourse order) {
        this.order = order;
        List<Stance> sorted = stances.stream()
                .sorted(Comparator.comparing(Stance::day)
                        .thenComparing(stance -> order.rank(stance.status()))
                        .thenComparing(stance -> stance.claim().citation()))
                .toList();
        this.last = sorted.get(0).status();
        sorted.forEach(this::tell);
    }

    /** @param stances those that may be believed, in any order; not empty */
    static CeasefireHistory of(List<Stance> stances, StatusCourse order) {
        return new CeasefireHistory(stances, order);
    }

    private void tell(Stance stance) {
        Status status = stance.status();
        if (steps.isEmpty() || order.mayFollow(status, last)) {
            last = status;
            steps.put(status, new ArrayList<>());
        }
        if (steps.containsKey(status)) {
            steps.getOrDefault(status, new ArrayList<>()).add(stance);
        }
    }

    Status last() {
        return last;
    }

    List<Step> steps() {
        return steps.entrySet().stream()
                .map(step -> new Step(
                        step.getKey().word(),
                        date(step.getValue()),
                        step.getValue().stream()
                                .map(stance -> stance.claim().citation("status"))
                                .toList()))
                .toList();
    }

    private static Optional<String> date(List<Stance> stances) {
        Ballot ballot = new Ballot("start");
        stances.forEach(stance ->
                ballot.add(stance.claim().item().start(), stance.claim().citation("start")));
        return ballot.count(Ballot.Choice.MOST).map(field -> field.text());
    }
}
