package org.parley.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Step;
import org.parley.record.field.Day;

/** Everything that an account tells, in the order in which it came to pass. */
public final class Timeline {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Timeline() {}

    /** @return by date, the more exact after the less exact that begins on the same day; what has none stands at the end, in the account's order */
    public static List<Moment> of(Account account) {
        List<Moment> moments = new ArrayList<>();
        for (Entry entry : account.entries()) {
            entry.history().forEach(step -> moments.add(moment(entry, step)));
            if (entry.history().isEmpty()) {
                moments.add(
                        at(ownDate(entry), entry, entry.status(), new Step("", Optional.empty(), entry.citations())));
            }
        }
        moments.sort(Comparator.comparing(
                        (Moment moment) -> days(moment).map(Day::first).orElse(LocalDate.MAX))
                .thenComparing(moment -> days(moment).map(Day::last).orElse(LocalDate.MAX), Comparator.reverseOrder()));
        return List.copyOf(moments);
    }

    private static Optional<Day> days(Moment moment) {
        return moment.date().flatMap(Day::of);
    }

    private static Moment moment(Entry entry, Step step) {
        return at(step.date(), entry, step.status(), step);
    }

    /** A step of which no day is told came before the first report of it. */
    private static Moment at(Optional<String> date, Entry entry, String what, Step step) {
        if (date.flatMap(Day::of).isPresent()) {
            return new Moment(date, precision(date.get()), entry, what, step.citations());
        }
        Optional<String> told = step.told().map(LocalDate::toString);
        Moment.Precision precision = told.isPresent() ? Moment.Precision.BY : Moment.Precision.UNKNOWN;
        return new Moment(told, precision, entry, what, step.citations());
    }

    private static Optional<String> ownDate(Entry entry) {
        return entry.value(entry.kind() == Kind.EXCHANGE ? "date" : "start");
    }

    private static Moment.Precision precision(String date) {
        return switch (date.length()) {
            case YEAR -> Moment.Precision.YEAR;
            case MONTH -> Moment.Precision.MONTH;
            default -> date.indexOf('/') < 0 ? Moment.Precision.DAY : Moment.Precision.SPAN;
        };
    }
}
