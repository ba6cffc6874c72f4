package org.parley.record.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/**
 * Finds values of one field that cannot both be true. A less exact value is no conflict with a more exact one, a plan none with the
 * plan before it, a number none with the number before it from the same mouth, and one source's slip none with what many say.
 */
public final class Conflicts {

    private static final Set<String> PLANS_OF_SIDES = Set.of("agreed", "scheduled");

    private final Clashes clashes;
    private final Set<String> sides;

    private Conflicts(Set<String> sides, Gazetteer gazetteer) {
        this.sides = sides;
        this.clashes = new Clashes(gazetteer);
    }

    /**
     * The conflicts of entries whose fields are settled.
     *
     * @param sides keys of those that negotiate
     * @param gazetteer what the reports tell of places
     * @return in the order of the entries, then of their fields
     */
    public static List<Conflict> of(List<Entry> entries, List<String> sides, Gazetteer gazetteer) {
        Conflicts conflicts = new Conflicts(Set.copyOf(sides), gazetteer);
        List<Conflict> found = new ArrayList<>();
        entries.forEach(entry -> conflicts.add(entry, found));
        return List.copyOf(found);
    }

    private void add(Entry entry, List<Conflict> found) {
        Facts facts = new Facts(entry);
        for (Field field : entry.fields()) {
            if (field.variants().size() > 1 && field.basis() == Field.Basis.REPORTS) {
                ofFacts(entry, field, facts)
                        .or(() -> ofPlans(entry, field, facts))
                        .ifPresent(found::add);
            }
        }
    }

    /** Plans and things that came to pass are counted apart: a thousand were agreed on and 990 came. */
    private Optional<Conflict> ofFacts(Entry entry, Field field, Facts facts) {
        Predicate<Citation> isFact = citation -> switch (field.name()) {
            case "start", "date", "venue", "counts", "due" -> facts.happened(citation);
            case "format" -> facts.happened();
            default -> true;
        };
        return clashes.ofFacts(entry.kind(), field, facts)
                .flatMap(clash -> new Dispute(narrowed(field, isFact), sides, clash).conflict(entry, field));
    }

    private Optional<Conflict> ofPlans(Entry entry, Field field, Facts facts) {
        Predicate<Citation> isPlan = citation -> field.name().equals("due")
                || !facts.happened(citation) && PLANS_OF_SIDES.stream().anyMatch(plan -> facts.has(citation, plan));
        return clashes.ofPlans(entry.kind(), field, facts)
                .flatMap(clash -> new Dispute(narrowed(field, isPlan), sides, clash).conflict(entry, field));
    }

    private static List<Variant> narrowed(Field field, Predicate<Citation> condition) {
        return field.variants().stream()
                .flatMap(variant -> {
                    List<Citation> left =
                            variant.citations().stream().filter(condition).toList();
                    return left.isEmpty() ? Stream.<Variant>empty() : Stream.of(new Variant(variant.value(), left));
                })
                .toList();
    }
}
