package org.parley.record.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.item.Document;
import org.parley.record.field.Day;
import org.parley.record.gather.Bag;
import org.parley.record.gather.Thing;

/** What is known of one paper so far. */
final class PaperTrail implements Thing<Paper> {

    /** So much must speak for one paper. */
    private static final int ENOUGH = 4;

    /** Days in which reports tell of a paper as news. */
    private static final long RECENT = 15;

    /** Days within which a paper that was handed over may still be told to be in the making. */
    private static final long GRACE = 10;

    /** Days by which reports may be apart in the day of one act. */
    private static final long SAME_ACT = 3;

    private final PaperKinds kinds;
    private final Set<Document.Kind> seen = EnumSet.noneOf(Document.Kind.class);
    private final Map<Document.Status, Day> acts = new EnumMap<>(Document.Status.class);
    private Set<String> authors = Set.of();
    private final Set<String> recipients = new TreeSet<>();
    private final Set<String> reports = new HashSet<>();
    private Bag about = Bag.EMPTY;
    private Optional<LocalDate> out = Optional.empty();
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private boolean isAnother;

    PaperTrail(PaperKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public int likeness(Paper paper) {
        int kind = seen.stream()
                .mapToInt(one -> kinds.likeness(one, paper.kind()))
                .max()
                .orElse(0);
        int by = authorship(paper);
        if (kind == 0 || by < 0 || isAboutOther(paper) || isOfOtherDays(paper)) {
            return 0;
        }
        int sum = kind + by + forWhom(paper) + subject(paper) + day(paper) - lapse(paper);
        return sum >= ENOUGH ? sum : 0;
    }

    @Override
    public boolean isEchoedBy(Paper paper) {
        return !paper.isAnother()
                && paper.due().isEmpty()
                && seen.contains(paper.kind())
                && (paper.about().shared(about) == paper.about().weight() || isKnown(paper))
                && likeness(paper) > 0;
    }

    /** "The Washington Accord", of which the report has told the subject before. */
    private static boolean isKnown(Paper paper) {
        return !paper.isIndefinite() && paper.claim().item().about().isEmpty();
    }

    private boolean isToldBefore(Paper paper) {
        return isKnown(paper) && reports.contains(paper.claim().filed().key());
    }

    /** Who writes it: less than 0 where it cannot be this one. A joint paper may be told with one author too few, or with who brokered it. */
    private int authorship(Paper paper) {
        if (paper.authors().isEmpty() || authors.isEmpty()) {
            return paper.authors().equals(authors) || paper.about().shared(about) > 0 || isFresh(paper) ? 0 : -1;
        }
        if (paper.authors().equals(authors)) {
            return 3;
        }
        boolean within = authors.containsAll(paper.authors()) || paper.authors().containsAll(authors);
        return within && kinds.isJoint(paper.kind()) && seen.stream().allMatch(kinds::isJoint) ? 1 : -1;
    }

    private boolean isFresh(Paper paper) {
        return daysSince(last, paper).orElse(0L) <= GRACE;
    }

    private boolean isAboutOther(Paper paper) {
        return !paper.about().isEmpty()
                && !about.isEmpty()
                && !isToldBefore(paper)
                && paper.about().shared(about) == 0
                && kinds.hasOwnSubject(paper.kind());
    }

    /** One that is in the making, or said to be another, after this one was out; or an act of the same sort on another day. */
    private boolean isOfOtherDays(Paper paper) {
        boolean inTheMaking = paper.status().compareTo(Document.Status.DELIVERED) < 0;
        boolean wasOut = daysSince(out, paper)
                .filter(days -> days > (inTheMaking ? GRACE : 0))
                .isPresent();
        if (wasOut && (inTheMaking || isNews(paper)) && !isLookBack(paper)) {
            return true;
        }
        Optional<Day> act = Optional.ofNullable(acts.get(paper.status()));
        return paper.act().isPresent()
                && (act.filter(day -> day.distance(paper.act().get()) > SAME_ACT)
                                .isPresent()
                        || isOlder(paper.act().get()));
    }

    /** "A second memorandum"; or an agreement that is reached when one was reached before, and "an agreement" again. */
    private boolean isNews(Paper paper) {
        boolean isReached = paper.status() == Document.Status.ACCEPTED
                && paper.isIndefinite()
                && daysSince(out, paper).filter(days -> days > GRACE).isPresent();
        return isReached || paper.isAnother() && !isAnother;
    }

    private boolean isLookBack(Paper paper) {
        return paper.act().isPresent()
                && out.isPresent()
                && !paper.act().get().last().isAfter(out.get());
    }

    /** It was there long before this one was first told of. */
    private boolean isOlder(Day act) {
        return acts.isEmpty()
                && first.filter(day -> ChronoUnit.DAYS.between(act.last(), day) > GRACE)
                        .isPresent();
    }

    private int forWhom(Paper paper) {
        if (paper.recipients().isEmpty() || recipients.isEmpty()) {
            return 0;
        }
        return paper.recipients().stream().anyMatch(recipients::contains) ? 1 : -1;
    }

    private int subject(Paper paper) {
        if (paper.about().isEmpty() || about.isEmpty()) {
            return 0;
        }
        int shared = paper.about().shared(about);
        return shared == 0 ? isToldBefore(paper) ? 0 : -1 : Math.min(3, shared);
    }

    private int day(Paper paper) {
        Optional<Day> act = Optional.ofNullable(acts.get(paper.status()));
        return paper.act().isPresent()
                        && act.filter(day -> day.distance(paper.act().get()) <= 1)
                                .isPresent()
                ? 3
                : 0;
    }

    /** The longer nobody spoke of it, the more it takes; one that was not out by then may have come to nothing, and "an agreement" is hardly an old one. */
    private int lapse(Paper paper) {
        long days = daysSince(last, paper).orElse(0L);
        if (days <= RECENT) {
            return 0;
        }
        if (days <= 3 * RECENT) {
            return 1;
        }
        return out.isPresent() && !paper.isIndefinite() ? 2 : ENOUGH;
    }

    private static Optional<Long> daysSince(Optional<LocalDate> day, Paper paper) {
        return day.flatMap(from -> paper.told().map(told -> ChronoUnit.DAYS.between(from, told)));
    }

    @Override
    public void add(Paper paper) {
        seen.add(paper.kind());
        reports.add(paper.claim().filed().key());
        if (paper.authors().size() > authors.size()) {
            authors = paper.authors();
        }
        recipients.addAll(paper.recipients());
        about = about.with(paper.about());
        isAnother |= paper.isAnother();
        paper.act().ifPresent(day -> acts.putIfAbsent(paper.status(), day));
        if (paper.status().compareTo(Document.Status.DELIVERED) >= 0) {
            out = earliest(out, paper.act().map(Day::last).or(paper::told));
        }
        first = earliest(first, paper.told());
        last = paper.told().or(() -> last);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }
}
