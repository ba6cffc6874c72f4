package org.parley.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Track;
import org.parley.record.field.Day;

/**
 * An account as it looks on one day. Only the passing of days is worked out here: what is overdue, what had its day in silence, which
 * round is the next. Everything else about an account is the same on every day.
 *
 * @param lapses in the order of the account's entries
 * @param courses that of the whole negotiation, then those of its tracks in the account's order
 */
public record AsOf(Account account, LocalDate day, List<Lapse> lapses, List<Course> courses) {

    public AsOf {
        lapses = List.copyOf(lapses);
        courses = List.copyOf(courses);
    }

    public static AsOf view(Account account, LocalDate day) {
        List<Lapse> lapses = account.entries().stream()
                .filter(entry -> !wasMet(entry, account))
                .flatMap(entry -> Deadline.of(entry).flatMap(deadline -> deadline.lapse(day)).stream())
                .toList();
        List<Course> courses = new ArrayList<>();
        Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        account.tracks().stream().map(Track::key).map(Optional::of))
                .forEach(track -> courses.add(new Meetings(account, lapses, track).course()));
        return new AsOf(account, day, lapses, courses);
    }

    /** Who promised to come to talks on a day on which they were held has kept it, though no report says so. */
    private static boolean wasMet(Entry entry, Account account) {
        Optional<Day> due = entry.value("due").flatMap(Day::of);
        return entry.kind() == Kind.COMMITMENT
                && due.isPresent()
                && entry.value("action").filter(TalksWords.READ::areIn).isPresent()
                && account.entries(Kind.ROUND).stream()
                        .filter(round -> Meetings.BEGUN.contains(round.status()))
                        .flatMap(round -> round.value("start").flatMap(Day::of).stream())
                        .anyMatch(due.get()::overlaps);
    }

    /** How the meetings of the whole negotiation go. */
    public Course course() {
        return courses.get(0);
    }

    public Optional<Lapse> lapse(Entry entry) {
        return lapses.stream().filter(lapse -> lapse.entry().equals(entry.id())).findFirst();
    }

    public boolean isOverdue(Entry entry) {
        return lapse(entry).filter(lapse -> lapse.sort() == Lapse.Sort.OVERDUE).isPresent();
    }

    /** The status to show: {@code overdue}, else the one that reports tell. */
    public String status(Entry entry) {
        return isOverdue(entry) ? "overdue" : entry.status();
    }
}
