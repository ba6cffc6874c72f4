package org.parley.record.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.item.Exchange;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.account.Variant;
import org.parley.record.claim.Claim;
import org.parley.record.field.Ballot;
import org.parley.record.field.Day;
import org.parley.record.gather.Chosen;
import org.parley.record.gather.Course;
import org.parley.record.gather.StatusOrder;

/**
 * One exchange as an entry. Beside the contract's fields it has {@code due}, the day for which it was planned; {@code agreed}, the numbers that were
 * agreed, where {@code counts} are those handed over; and {@code parts}, what each of several days brought: {@code 2025-05-23 RUS:390 UKR:390}.
 */
final class ExchangeEntry {

    private final List<Handing> handings;
    private final List<Handing> parts = new ArrayList<>();
    private final Set<String> partIds = new HashSet<>();
    private final List<Handing> wholes = new ArrayList<>();
    private final Handover handover;

    /** @param handings all of one exchange, in order of their citations; not empty */
    ExchangeEntry(List<Handing> handings, Handover handover) {
        this.handings = handings;
        this.handover = handover;
        handings.stream().sorted(Comparator.comparingInt(Handing::pass)).forEach(handover::add);
        for (Handing handing : handings) {
            boolean isPart = handover.isPart(handing);
            (isPart ? parts : wholes).add(handing);
            if (isPart) {
                partIds.add(handing.claim().id());
            }
        }
    }

    Entry entry(StatusOrder order) {
        Course course = Course.of(order, handings.stream().map(this::mark).toList());
        return new Entry(
                handings.get(0).claim().id(),
                Kind.EXCHANGE,
                fields(course),
                course.steps(),
                handings.stream().map(handing -> handing.claim().citation()).toList(),
                handings.stream().allMatch(ExchangeEntry::isUnsure),
                Optional.empty());
    }

    private static boolean isUnsure(Handing handing) {
        return handing.claim().item().basis().unsure();
    }

    /** A part brings it under way; the one with which all are handed over completes it. */
    private Course.Mark mark(Handing handing) {
        boolean isPart = partIds.contains(handing.claim().id()) || isFirstDay(handing);
        Exchange.Status status = isPart ? partStatus(handing) : handing.status();
        return new Course.Mark(status.word(), date(handing), handing.claim().citation("status"), !isUnsure(handing));
    }

    /** Carried out, without a word on the numbers, and more was handed over after it. */
    private boolean isFirstDay(Handing handing) {
        return handing.status() == Exchange.Status.COMPLETED
                && handing.counts().isEmpty()
                && handover.lastDay()
                        .filter(day -> handing.carriedOut()
                                .filter(other -> other.last().isBefore(day))
                                .isPresent())
                        .isPresent();
    }

    private Exchange.Status partStatus(Handing handing) {
        LocalDate day = handing.carriedOut().map(Day::first).orElse(LocalDate.MAX);
        Counts soFar = handover.parts().entrySet().stream()
                .filter(part -> !part.getKey().isAfter(day))
                .map(Map.Entry::getValue)
                .reduce(Counts.NONE, Counts::plus);
        Counts.Relation relation = soFar.to(handover.whole());
        boolean isAll = relation == Counts.Relation.EQUAL || relation == Counts.Relation.MORE;
        return isAll ? Exchange.Status.COMPLETED : Exchange.Status.UNDER_WAY;
    }

    /** The day on which it came to be so, as far as it is told. */
    private Optional<String> date(Handing handing) {
        Claim<Exchange> claim = handing.claim();
        if (handing.isCarriedOut()) {
            boolean isEnd = !partIds.contains(claim.id()) && !handing.counts().isEmpty();
            return claim.item().date().filter(date -> !(isEnd && handover.isBeforeParts(handing)));
        }
        return claim.filed().reading().events().stream()
                .filter(event -> claim.item().basis().events().contains(event.id()))
                .filter(event -> event.move() == Move.AGREE && event.modality() == Modality.ACTUAL)
                .flatMap((Event event) -> event.date().stream())
                .findFirst()
                .or(() -> claim.item().date().filter(date -> isPast(handing)));
    }

    /** The date of what is agreed is the day for which it is planned, unless that was before the report: then it is that of the agreement. */
    private static boolean isPast(Handing handing) {
        return handing.date().isPresent()
                && handing.told().isPresent()
                && handing.date().get().last().isBefore(handing.told().get());
    }

    private List<Field> fields(Course course) {
        List<Field> fields = new ArrayList<>();
        Ballot category = new Ballot("category");
        Ballot parties = new Ballot("parties");
        for (Handing handing : handings) {
            Claim<Exchange> claim = handing.claim();
            category.add(Optional.of(handing.category().word()), claim.citation("category"));
            parties.add(handing.parties().stream().sorted().toList(), claim.citation("parties"));
        }
        category.count(Ballot.Choice.MOST).ifPresent(fields::add);
        parties.count(Ballot.Choice.MOST).map(Chosen::sides).ifPresent(fields::add);
        Optional<Field> delivered = counts("counts", Handing::isCarriedOut);
        Predicate<Handing> planned = handing -> !handing.isCarriedOut();
        delivered.or(() -> counts("counts", planned)).ifPresent(fields::add);
        date().ifPresent(fields::add);
        fields.add(course.field());
        due().ifPresent(fields::add);
        delivered.flatMap(field -> counts("agreed", planned)).ifPresent(fields::add);
        partsField().ifPresent(fields::add);
        return fields;
    }

    private Optional<Field> counts(String name, Predicate<Handing> which) {
        List<Handing> told = wholes.stream()
                .filter(which)
                .filter(handing -> !handing.counts().isEmpty())
                .toList();
        List<Counts> distinct = told.stream().map(Handing::counts).distinct().toList();
        Ballot ballot = new Ballot(name);
        for (Handing handing : told) {
            ballot.add(fullest(handing, distinct).values(), handing.claim().citation("counts"));
        }
        return ballot.count(Ballot.Choice.MOST);
    }

    /** What a report tells in part is told in full by another that does not contradict it. */
    private static Counts fullest(Handing handing, List<Counts> all) {
        if (handing.counts().bySide().keySet().equals(handing.parties())) {
            return handing.counts();
        }
        return all.stream()
                .filter(handing.counts()::isWithin)
                .max(Comparator.comparingInt((Counts counts) -> counts.bySide().size())
                        .thenComparing(Counts::line))
                .orElse(handing.counts());
    }

    /** The day on which it was carried out; as long as it was not, the day for which it is planned. */
    private Optional<Field> date() {
        Ballot ballot = new Ballot("date");
        wholes.stream()
                .filter(handing -> handing.isCarriedOut() && !isFirstDay(handing) && !handover.isBeforeParts(handing))
                .forEach(handing -> ballot.add(
                        handing.claim().item().date(), handing.claim().citation("date")));
        return ballot.count(Ballot.Choice.MOST).or(this::dateOfParts).or(() -> planned("date"));
    }

    private Optional<Field> dateOfParts() {
        SortedMap<LocalDate, Counts> days = handover.parts();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String first = days.firstKey().toString();
        String last = days.lastKey().toString();
        String date = first.equals(last) ? first : first + "/" + last;
        return Optional.of(
                new Field("date", List.of(new Variant(List.of(date), partCitations("date"))), Field.Basis.REPORTS));
    }

    private Optional<Field> due() {
        return planned("due");
    }

    private Optional<Field> planned(String name) {
        Ballot ballot = new Ballot(name);
        wholes.stream()
                .filter(handing -> !handing.isCarriedOut() && !isPast(handing))
                .forEach(handing -> ballot.add(
                        handing.claim().item().date(), handing.claim().citation("date")));
        return ballot.count(Ballot.Choice.LATEST);
    }

    private Optional<Field> partsField() {
        List<String> lines = handover.parts().entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue().line())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Field("parts", List.of(new Variant(lines, partCitations("counts"))), Field.Basis.REPORTS));
    }

    private List<Citation> partCitations(String field) {
        return parts.stream().map(part -> part.claim().citation(field)).toList();
    }
}
