package org.parley.record.field;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/** How much those who say a thing weigh: independent origins first, then on whose word. */
public final class Voices {

    /** The weightier first; of equal weight the one told first, then by value, so that the order never depends on chance. */
    public static final Comparator<Variant> MOST = Comparator.comparingInt(Variant::origins)
            .thenComparing(variant -> standing(variant.citations()))
            .reversed()
            .thenComparing(Voices::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(variant -> String.join("\n", variant.value()));

    private Voices() {}

    /** How many independent origins say so. */
    public static long origins(Collection<Citation> citations) {
        return citations.stream().map(Citation::origin).distinct().count();
    }

    /** The report's own voice counts as two, as do two sides that say the same; one side's word as one. */
    private static int standing(List<Citation> citations) {
        if (citations.stream().anyMatch(citation -> citation.speaker().isEmpty())) {
            return 2;
        }
        long sides = citations.stream()
                .map(Citation::side)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return (int) Math.min(2, sides);
    }

    private static @Nullable Citation first(Variant variant) {
        return variant.citations().isEmpty() ? null : variant.citations().get(0);
    }

    /** A field of these values, in this order; none where there are none. */
    public static Optional<Field> field(String name, List<Variant> variants) {
        return variants.isEmpty() ? Optional.empty() : Optional.of(new Field(name, variants, Field.Basis.REPORTS));
    }
}
