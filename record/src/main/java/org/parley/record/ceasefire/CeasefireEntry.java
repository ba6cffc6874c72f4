package org.parley.record.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.item.Ceasefire.Status;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.account.Variant;
import org.parley.record.field.Ballot;
import org.parley.record.field.Dates;
import org.parley.record.field.Day;
import org.parley.record.field.Sides;
import org.parley.record.field.Voices;

/** One cease-fire as an entry. */
final class CeasefireEntry {

    /** Which words for it cannot both be true of one time. */
    private static final Map<Status, Set<Status>> AGAINST = new EnumMap<>(Map.of(
            Status.REJECTED, EnumSet.of(Status.PROPOSED, Status.OFFERED, Status.DEMANDED, Status.ACCEPTED),
            Status.ACCEPTED, EnumSet.of(Status.REJECTED),
            Status.DECLARED, EnumSet.of(Status.REJECTED),
            Status.IN_EFFECT, EnumSet.of(Status.VIOLATED, Status.ENDED),
            Status.EXTENDED, EnumSet.of(Status.VIOLATED, Status.ENDED, Status.REJECTED),
            Status.VIOLATED, EnumSet.of(Status.IN_EFFECT, Status.EXTENDED),
            Status.ENDED, EnumSet.of(Status.IN_EFFECT, Status.EXTENDED)));

    /** So many origins that later still ask for it show that it is not in force as one says. */
    private static final int OUTVOTED = 3;

    private final List<Stance> stances;
    private final TermWords words;

    /** @param stances all of one cease-fire, in order of their citations; not empty */
    CeasefireEntry(List<Stance> stances, TermWords words) {
        this.stances = stances;
        this.words = words;
    }

    Entry entry(StatusCourse order) {
        List<Stance> believed = stances.stream()
                .filter(stance -> !isUnsure(stance) && !isOutvoted(stance))
                .toList();
        CeasefireHistory history = CeasefireHistory.of(believed.isEmpty() ? stances : believed, order);
        return new Entry(
                stances.get(0).claim().id(),
                Kind.CEASEFIRE,
                fields(history.last()),
                history.steps(),
                stances.stream().map(stance -> stance.claim().citation()).toList(),
                stances.stream().allMatch(CeasefireEntry::isUnsure),
                Optional.empty());
    }

    private static boolean isUnsure(Stance stance) {
        return stance.claim().item().basis().unsure();
    }

    /** A lone voice for its being in force, while others go on to ask for it. */
    private boolean isOutvoted(Stance stance) {
        if (stance.isTalk()) {
            return false;
        }
        long others = Voices.origins(stances.stream()
                .filter(other -> !other.isTalk())
                .map(CeasefireEntry::citation)
                .toList());
        long asking = Voices.origins(stances.stream()
                .filter(other -> other.isTalk() && other.day().isAfter(stance.day()))
                .map(CeasefireEntry::citation)
                .toList());
        return others == 1 && asking >= OUTVOTED;
    }

    private static Citation citation(Stance stance) {
        return stance.claim().citation();
    }

    private List<Field> fields(Status status) {
        return Stream.of(parties(), terms(), date("start"), date("end"), status(status))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Field> parties() {
        Sides sides = new Sides("parties");
        for (Stance stance : stances) {
            sides.add(stance.table(), stance.claim().citation("parties"));
        }
        return sides.count();
    }

    /** For each thing that the terms tell, the words that most reports use; together they are the terms, as reports do not contradict one another by leaving one out. */
    private Optional<Field> terms() {
        TreeMap<String, Ballot> byMeaning = new TreeMap<>();
        List<Citation> citations = new ArrayList<>();
        for (Stance stance : stances) {
            Citation citation = stance.claim().citation("terms");
            for (String term : stance.claim().item().terms()) {
                byMeaning
                        .computeIfAbsent(meaning(term), key -> new Ballot("terms"))
                        .add(List.of(term), citation);
                citations.add(citation);
            }
        }
        Set<String> chosen = new TreeSet<>();
        byMeaning.values().forEach(ballot -> ballot.count(Ballot.Choice.MOST)
                .ifPresent(field -> chosen.add(field.text())));
        return chosen.isEmpty()
                ? Optional.empty()
                : Voices.field("terms", List.of(new Variant(List.copyOf(chosen), citations)));
    }

    private String meaning(String term) {
        Terms read = words.read(term);
        return read.isEmpty()
                ? term
                : (read.scopes().isEmpty() ? "" : new TreeSet<>(read.scopes()).first())
                        + read.lasting().orElse("")
                        + read.days();
    }

    private Optional<Field> date(String name) {
        Dates dates = new Dates(name);
        for (Stance stance : stances) {
            Optional<String> date = name.equals("start")
                    ? stance.claim().item().start()
                    : stance.claim().item().end();
            date.flatMap(Day::of)
                    .ifPresent(day -> dates.add(
                            date.get(),
                            day,
                            stance.isTalk() ? Dates.Sort.PLANNED : Dates.Sort.ACTUAL,
                            stance.claim().citation(name)));
        }
        return dates.count();
    }

    /** The status it has, then those told against it: of what was wanted and refused all, of what was made only those told no earlier. */
    private Optional<Field> status(Status chosen) {
        Map<Status, List<Citation>> told = new EnumMap<>(Status.class);
        stances.forEach(stance -> told.computeIfAbsent(stance.status(), key -> new ArrayList<>())
                .add(stance.claim().citation("status")));
        List<Citation> standing = told.getOrDefault(chosen, List.of());
        List<Variant> variants = new ArrayList<>();
        told.forEach((status, citations) -> {
            boolean isAgainst = AGAINST.getOrDefault(chosen, Set.of()).contains(status);
            if (isAgainst && (chosen == Status.REJECTED || !last(citations).isBefore(first(standing)))) {
                variants.add(new Variant(List.of(status.word()), citations));
            }
        });
        variants.sort(Voices.MOST);
        variants.add(0, new Variant(List.of(chosen.word()), standing));
        return Voices.field("status", variants);
    }

    private static LocalDate first(List<Citation> citations) {
        return days(citations).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    private static LocalDate last(List<Citation> citations) {
        return days(citations).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    private static Stream<LocalDate> days(List<Citation> citations) {
        return citations.stream().map(citation -> citation.published().orElse(LocalDate.MAX));
    }
}
