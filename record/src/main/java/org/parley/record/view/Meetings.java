package org.parley.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Step;
import org.parley.record.field.Day;

/** Which round was the last, which is the next and what stands in its way. A meeting of which only one side is known is none of these. */
final class Meetings {

    static final Set<String> BEGUN = Set.of("held", "under-way", "suspended");
    private static final Set<String> TO_COME = Set.of("proposed", "scheduled", "postponed");
    private static final Set<String> OPEN = Set.of("asserted", "refused");
    private static final LocalDate NEVER = LocalDate.MAX;

    private final Account account;
    private final Optional<String> track;
    private final List<Entry> rounds;
    private final Set<String> lapsed;

    Meetings(Account account, List<Lapse> lapses, Optional<String> track) {
        this.account = account;
        this.track = track;
        this.rounds = account.entries(Kind.ROUND).stream()
                .filter(this::isHere)
                .filter(round -> round.values("parties").size() != 1)
                .toList();
        this.lapsed = lapses.stream().map(Lapse::entry).collect(Collectors.toSet());
    }

    Course course() {
        Optional<Entry> last = last();
        Optional<Entry> next = next(last);
        return new Course(track, last, next, blocks(last, next));
    }

    private boolean isHere(Entry entry) {
        return track.isEmpty() || entry.track().equals(track);
    }

    private Optional<Entry> last() {
        return rounds.stream()
                .filter(round -> BEGUN.contains(round.status()))
                .max(Comparator.comparing(Meetings::begun).thenComparing(Meetings::ordinal));
    }

    /** A round with a day to come before one without a day, and that before one whose day has passed in silence. */
    private Optional<Entry> next(Optional<Entry> last) {
        List<Entry> open = rounds.stream()
                .filter(round -> TO_COME.contains(round.status()))
                .filter(round -> last.isEmpty() || follows(round, last.get()))
                .toList();
        Optional<Entry> dated = open.stream()
                .filter(round -> isAhead(round))
                .min(Comparator.comparing((Entry round) -> start(round).orElse(NEVER)));
        return dated.or(() -> open.stream()
                        .filter(round -> !isAhead(round) && !lapsed.contains(round.id()))
                        .max(Comparator.comparing(Meetings::lastTold)))
                .or(() -> open.stream()
                        .filter(round -> lapsed.contains(round.id()))
                        .max(Comparator.comparing((Entry round) -> start(round).orElse(NEVER))));
    }

    /** Of a round that was put off, the day told may be the one that it was put off from. */
    private boolean isAhead(Entry round) {
        return !lapsed.contains(round.id())
                && !round.status().equals("postponed")
                && start(round).isPresent();
    }

    /** By its day, else by its number, else if it was spoken of after the last one was held; of one put off, the day may be the old one. */
    private static boolean follows(Entry round, Entry last) {
        Optional<LocalDate> start = start(round).filter(day -> !round.status().equals("postponed"));
        if (start.isEmpty()
                && ordinal(round) > 0
                && ordinal(last) > 0
                && round.track().equals(last.track())) {
            return ordinal(round) > ordinal(last);
        }
        return start.orElseGet(() -> lastTold(round)).isAfter(begun(last));
    }

    private List<Block> blocks(Optional<Entry> last, Optional<Entry> next) {
        List<Block> found = new ArrayList<>();
        next.filter(round -> round.status().equals("postponed"))
                .ifPresent(round -> found.add(new Block(Block.Sort.POSTPONED, round, tellers(round))));
        last.filter(round -> round.status().equals("suspended"))
                .ifPresent(round -> found.add(new Block(Block.Sort.SUSPENDED, round, tellers(round))));
        account.entries(Kind.CONDITION).stream()
                .filter(condition -> OPEN.contains(condition.status()))
                .filter(condition -> condition.track().isEmpty() || isHere(condition))
                .filter(condition -> standsBefore(condition, last, next))
                .forEach(condition -> found.add(new Block(Block.Sort.CONDITION, condition, condition.citations())));
        return found;
    }

    /** Talks that were held all the same have answered what was asked before them. */
    private boolean standsBefore(Entry condition, Optional<Entry> last, Optional<Entry> next) {
        Optional<String> before = condition.value("before");
        Optional<Entry> round = before.flatMap(this::told);
        if (round.isPresent()) {
            return round.equals(next);
        }
        return before.filter(TalksWords.READ::areIn).isPresent()
                && (last.isEmpty() || lastTold(condition).isAfter(begun(last.get())));
    }

    /** The entry that an id of an entry or of one of its claims names. */
    private Optional<Entry> told(String id) {
        return account.entries().stream()
                .filter(entry -> entry.id().equals(id)
                        || entry.citations().stream()
                                .anyMatch(citation -> citation.id().equals(id)))
                .findFirst();
    }

    /** Who tells the status that it has now. */
    private static List<Citation> tellers(Entry entry) {
        return entry.history().stream()
                .filter(step -> step.status().equals(entry.status()))
                .reduce((earlier, later) -> later)
                .map(Step::citations)
                .orElse(entry.citations());
    }

    private static int ordinal(Entry round) {
        return round.value("ordinal").map(Integer::parseInt).orElse(0);
    }

    private static Optional<LocalDate> start(Entry round) {
        return round.value("start").flatMap(Day::of).map(Day::first);
    }

    private static LocalDate begun(Entry round) {
        return start(round).orElseGet(() -> round.citations().get(0).published().orElse(LocalDate.MIN));
    }

    private static LocalDate lastTold(Entry entry) {
        return entry.citations().stream()
                .flatMap(citation -> citation.published().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
