package org.parley.reading.negotiation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Exchange.Category;
import org.parley.model.item.Exchange.Count;
import org.parley.model.item.Exchange.Status;
import org.parley.reading.negotiation.deed.Doers;

/** All that a report says of one exchange, while it is being read. Not safe to share between threads. */
final class Swap {

    private final List<Release> releases = new ArrayList<>();
    private List<String> parties = List.of();
    private List<Count> counts = List.of();

    Swap(Release first) {
        add(first);
    }

    void add(Release release) {
        releases.add(release);
        parties = Doers.joined(parties, release.parties());
        List<Count> all = new ArrayList<>(counts);
        release.counts().stream().filter(count -> isNew(count)).forEach(all::add);
        counts = List.copyOf(all);
    }

    private boolean isNew(Count count) {
        return counts.stream()
                .noneMatch(known ->
                        known.from().equals(count.from()) || count.from().isEmpty());
    }

    List<Release> releases() {
        return releases;
    }

    List<String> parties() {
        return parties;
    }

    List<Count> counts() {
        return counts;
    }

    Category category() {
        return releases.stream()
                .map(Release::category)
                .reduce((known, next) -> isWithin(known, next) ? next : known)
                .orElseThrow();
    }

    Optional<String> date() {
        return releases.stream().flatMap(release -> release.date().stream()).findFirst();
    }

    /** The furthest; a refusal counts where nobody asks any more. */
    Status status() {
        Status furthest = Status.PROPOSED;
        boolean refused = true;
        for (Release release : releases) {
            Status status = release.status().orElse(Status.PROPOSED);
            refused &= status == Status.REFUSED;
            furthest = status != Status.REFUSED && status.compareTo(furthest) > 0 ? status : furthest;
        }
        return refused ? Status.REFUSED : furthest;
    }

    /** Whether a release can be of these people. */
    boolean fits(Release release) {
        boolean people = release.category() == category()
                || isWithin(release.category(), category())
                || isWithin(category(), release.category());
        if (isReturn(release)) {
            return true;
        }
        return people && fitsParties(release) && fitsCounts(release) && fitsDate(release) && fitsStatus(release);
    }

    /** Captives may be anybody who is held, and prisoners of war are prisoners. */
    private static boolean isWithin(Category category, Category other) {
        return category == Category.CAPTIVES || category == Category.PRISONERS && other == Category.PRISONERS_OF_WAR;
    }

    /** "freed ten rebels, while they let two officers go": one swap. */
    private boolean isReturn(Release release) {
        Release last = releases.get(releases.size() - 1);
        return release.sentence().index() == last.sentence().index()
                && parties.size() == 1
                && release.parties().size() == 1
                && !parties.equals(release.parties())
                && release.status().equals(last.status());
    }

    private boolean fitsParties(Release release) {
        List<String> others = release.parties();
        return parties.isEmpty() || others.isEmpty() || parties.containsAll(others) || others.containsAll(parties);
    }

    /** Numbers of one side must be the same; so must one of both sides and one whose side is not told. */
    private boolean fitsCounts(Release release) {
        boolean both = release.counts().size() > 1;
        return release.counts().stream().allMatch(count -> counts.stream()
                .noneMatch(known -> known.n() != count.n()
                        && (known.from().equals(count.from())
                                || both && known.from().isEmpty())));
    }

    private boolean fitsDate(Release release) {
        return release.date().isEmpty() || date().isEmpty() || release.date().equals(date());
    }

    private boolean fitsStatus(Release release) {
        if (release.definite() || release.status().isEmpty() || release.status().get() == status()) {
            return true;
        }
        boolean progress = isDone(release.status().get()) == isDone(status())
                || !release.counts().isEmpty() && !counts.isEmpty();
        return progress && !release.indefinite();
    }

    static boolean isDone(Status status) {
        return status == Status.COMPLETED || status == Status.UNDER_WAY;
    }
}
