package org.parley.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Step;
import org.parley.record.field.Day;

/** Everything that an account tells, in the order in which it came to pass. */
public final class Timeline {

    private static final Map<Kind, Set<String>> PLANS = Map.of(
            Kind.ROUND, Set.of("proposed", "scheduled", "postponed", "cancelled", "declined"),
            Kind.EXCHANGE, Set.of("proposed"),
            Kind.CEASEFIRE, Set.of("proposed", "offered", "demanded", "accepted", "rejected"));

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Timeline() {}

    /**
     * Every step of every entry. A plan came to be so when it was first told, whatever day it is for.
     *
     * @return by date, the less exact before the more exact that begins on the same day; what has none stands at the end, in the account's
     *     order
     */
    public static List<Moment> of(Account account) {
        List<Moment> moments = new ArrayList<>();
        for (Entry entry : account.entries()) {
            steps(entry).forEach(step -> moments.add(moment(entry, step)));
        }
        moments.sort(Comparator.comparing(
                        (Moment moment) -> days(moment).map(Day::first).orElse(LocalDate.MAX))
                .thenComparing(moment -> days(moment).map(Day::last).orElse(LocalDate.MAX), Comparator.reverseOrder()));
        return List.copyOf(moments);
    }

    /** An entry of which no report tells a status has one step all the same. */
    private static List<Step> steps(Entry entry) {
        String own = entry.kind() == Kind.EXCHANGE ? "date" : "start";
        return entry.history().isEmpty()
                ? List.of(new Step(entry.status(), entry.value(own), entry.citations()))
                : entry.history();
    }

    private static Optional<Day> days(Moment moment) {
        return moment.date().flatMap(Day::of);
    }

    private static Moment moment(Entry entry, Step step) {
        boolean isPlan = PLANS.getOrDefault(entry.kind(), Set.of()).contains(step.status());
        Optional<String> plan = step.date().filter(date -> isPlan);
        Optional<String> day =
                step.date().filter(date -> !isPlan && Day.of(date).isPresent());
        if (day.isPresent()) {
            return new Moment(day, precision(day.get()), entry, step.status(), plan, step.citations());
        }
        Optional<String> told = step.told().map(LocalDate::toString);
        Moment.Precision precision = told.isPresent() ? Moment.Precision.BY : Moment.Precision.UNKNOWN;
        return new Moment(told, precision, entry, step.status(), plan, step.citations());
    }

    private static Moment.Precision precision(String date) {
        return switch (date.length()) {
            case YEAR -> Moment.Precision.YEAR;
            case MONTH -> Moment.Precision.MONTH;
            default -> date.indexOf('/') < 0 ? Moment.Precision.DAY : Moment.Precision.SPAN;
        };
    }
}
