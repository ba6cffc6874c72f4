package org.parley.reading.negotiation.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Round.Format;
import org.parley.model.item.Round.Status;

/** Joins mentions of one meeting. Belongs to one report. */
final class Joining {

    /** Length of a year and of a month in ISO 8601, months of a year, and months within which days may belong to one meeting. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int MONTHS = 12;
    private static final int NEAR = 2;

    private final Table table;
    private final Optional<LocalDate> published;
    private final List<RoundDraft> drafts = new ArrayList<>();

    Joining(Table table, Optional<LocalDate> published) {
        this.table = table;
        this.published = published;
    }

    /** @param mentions in text order; a title only adds to what the text tells */
    List<RoundDraft> joined(List<Mention> mentions) {
        mentions.stream().filter(m -> !m.sentence().isTitle()).forEach(this::add);
        mentions.stream().filter(m -> m.sentence().isTitle()).forEach(this::addTitle);
        return drafts;
    }

    private void add(Mention mention) {
        Optional<RoundDraft> same = best(mention);
        if (same.isPresent()) {
            same.get().add(mention);
        } else if (mention.founding()
                && !mention.sides().parties().isEmpty()
                && (mention.sides().own() || mention.certain() && !mention.isThought())) {
            drafts.add(new RoundDraft(mention, published));
        }
    }

    private void addTitle(Mention mention) {
        best(mention).ifPresent(draft -> draft.add(mention));
    }

    private Optional<RoundDraft> best(Mention mention) {
        RoundDraft best = null;
        int most = 0;
        for (RoundDraft draft : drafts) {
            int score = isOne(draft, mention) ? score(draft, mention) : 0;
            if (score >= most && score > 0) {
                best = draft;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(RoundDraft draft, Mention mention) {
        int score = 1;
        score += mention.when().start().isPresent() && draft.start().isPresent() ? 8 : 0;
        score += mention.ordinal().isPresent() && draft.ordinal().isPresent() ? 8 : 0;
        score += isSetback(mention) ? ofSetback(draft.status()) : 0;
        score += !isAhead(mention) && !mention.signs().isEmpty() && !isAhead(draft.status()) ? 2 : 0;
        score += isAhead(mention) && isAhead(draft.status()) ? 3 : 0;
        score += mention.format().isPresent() && mention.format().equals(draft.format()) ? 2 : 0;
        return score;
    }

    private boolean isPast(Mention mention) {
        return published.isPresent()
                && mention.when()
                        .start()
                        .filter(day -> day.compareTo(published.get().toString()) < 0)
                        .isPresent();
    }

    /** What collapses was going on, or has collapsed already. */
    private static int ofSetback(Status status) {
        return status.compareTo(Status.HELD) > 0 ? 4 : isAhead(status) ? 0 : 2;
    }

    private static boolean isSetback(Mention mention) {
        return mention.signs().stream().anyMatch(Sign::isSetback);
    }

    private boolean isOne(RoundDraft draft, Mention mention) {
        return sameSides(draft, mention)
                && sameNumber(draft, mention)
                && sameDays(draft.start(), mention.when().start())
                && sameDays(draft.end(), mention.when().end())
                && !areFarApart(draft.end(), mention.when().start())
                && !areFarApart(mention.when().end(), draft.start())
                && !isLongAgo(draft, mention)
                && !isOver(mention.when().end(), draft.start())
                && !isOver(draft.end(), mention.when().start())
                && sameManner(draft.format(), mention.format())
                && sameOrder(draft, mention)
                && samePhase(draft, mention);
    }

    private boolean sameSides(RoundDraft draft, Mention mention) {
        List<String> own = mention.sides().parties();
        if (!mention.sides().own() && mention.definite() || own.isEmpty()) {
            return true;
        }
        return draft.parties().containsAll(own)
                || own.size() > 1 && own.containsAll(draft.parties())
                || table.areAlike(own, draft.parties());
    }

    private static boolean sameNumber(RoundDraft draft, Mention mention) {
        return mention.ordinal().isEmpty()
                || draft.ordinal().isEmpty()
                || draft.ordinal().equals(mention.ordinal());
    }

    static boolean sameDays(Optional<String> a, Optional<String> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.get().startsWith(b.get())
                || b.get().startsWith(a.get());
    }

    /** A meeting of months ago is meant only beside the words that tell its day. */
    private boolean isLongAgo(RoundDraft draft, Mention mention) {
        boolean beside = mention.definite()
                && mention.ordinal().isEmpty()
                && mention.sentence().index() - draft.last().sentence().index() <= 1;
        Optional<String> today = published.map(LocalDate::toString);
        return mention.when().start().isEmpty() && !beside && areFarApart(draft.start(), today);
    }

    /** Whether two days are more than two months apart, as far as both tell their months. */
    static boolean areFarApart(Optional<String> a, Optional<String> b) {
        return a.isPresent()
                && b.isPresent()
                && tellsMonth(a.get())
                && tellsMonth(b.get())
                && Math.abs(months(a.get()) - months(b.get())) > NEAR;
    }

    /** Neither a year alone nor a season, week, quarter or decade. */
    private static boolean tellsMonth(String date) {
        for (int i = 0; i < MONTH; i++) {
            if (i >= date.length() || i != YEAR && !Character.isDigit(date.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int months(String date) {
        return MONTHS * Integer.parseInt(date.substring(0, YEAR)) + Integer.parseInt(date.substring(YEAR + 1, MONTH));
    }

    /** Whether what ended then was over before the other began. */
    private static boolean isOver(Optional<String> end, Optional<String> start) {
        return end.isPresent()
                && start.isPresent()
                && !start.get().startsWith(end.get())
                && end.get().compareTo(start.get()) < 0;
    }

    private static boolean sameManner(Optional<Format> a, Optional<Format> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.equals(b)
                || a.get() == Format.MULTILATERAL
                || b.get() == Format.MULTILATERAL;
    }

    /** "the previous sessions" are not those under way; "a further meeting" is none that was held. */
    private static boolean sameOrder(RoundDraft draft, Mention mention) {
        boolean dated = mention.when().start().isPresent() && draft.start().isPresent()
                || mention.ordinal().isPresent() && draft.ordinal().isPresent();
        if (dated) {
            return true;
        }
        return switch (mention.order()) {
            case NEW -> isAhead(draft.status());
            case PREVIOUS -> draft.isPrevious() || draft.status() == Status.HELD && !draft.isNew();
            case SAME -> !draft.isPrevious() || mention.definite();
        };
    }

    private boolean samePhase(RoundDraft draft, Mention mention) {
        Status status = draft.status();
        boolean dated = mention.when().start().isPresent() && draft.start().isPresent();
        if (dated || mention.signs().isEmpty()) {
            return dated || !isAhead(status) || !isPast(mention);
        }
        if (isAhead(mention)) {
            boolean proposed = mention.signs().stream().anyMatch(s -> s.status() == Status.PROPOSED);
            return isAhead(status)
                    || status == Status.UNDER_WAY
                            && !proposed
                            && mention.when().start().isEmpty();
        }
        return isSetback(mention)
                || !isAhead(status)
                || mention.definite() && mention.when().start().isEmpty();
    }

    private static boolean isAhead(Status status) {
        return status == Status.PROPOSED || status == Status.SCHEDULED;
    }

    private static boolean isAhead(Mention mention) {
        return !mention.signs().isEmpty() && mention.signs().stream().allMatch(Sign::isAhead);
    }
}
