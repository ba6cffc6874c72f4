package org.parley.cli.provenance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/** Why a field has the value it has, as far as those who tell its values show it. */
final class Choice {

    private Choice() {}

    static String of(Field field, Entry entry) {
        if (field.basis() == Field.Basis.PERSON) {
            return "a person entered it";
        }
        if (field.variants().size() == 1) {
            return "no report tells another";
        }
        if (field.name().equals("status") && isLastStep(field, entry)) {
            return "it is the last that it came to have";
        }
        return weighed(field);
    }

    private static boolean isLastStep(Field field, Entry entry) {
        return !entry.history().isEmpty()
                && entry.history().get(entry.history().size() - 1).status().equals(field.text());
    }

    private static String weighed(Field field) {
        Variant chosen = field.variants().get(0);
        List<Variant> others = field.variants().subList(1, field.variants().size());
        int most = others.stream().mapToInt(Variant::origins).max().orElse(0);
        if (chosen.origins() > most) {
            return "more independent sources tell it (" + chosen.origins() + " against " + Phrases.number(most) + ")";
        }
        if (isVoiced(chosen) && others.stream().noneMatch(Choice::isVoiced)) {
            return "reports tell it in their own voice, or both sides do";
        }
        if (others.stream().allMatch(other -> last(chosen).isAfter(last(other)))) {
            return "it was told last";
        }
        return others.stream().allMatch(other -> !first(other).isBefore(first(chosen)))
                ? "as many sources tell it, and it was told first"
                : "it weighs more than the others";
    }

    /** Not one side's word alone. */
    private static boolean isVoiced(Variant variant) {
        List<Optional<String>> sides = variant.citations().stream()
                .map(citation -> citation.side())
                .distinct()
                .toList();
        return sides.size() > 1 || sides.contains(Optional.<String>empty());
    }

    private static LocalDate last(Variant variant) {
        return variant.citations().stream()
                .flatMap(citation -> citation.published().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static LocalDate first(Variant variant) {
        return variant.citations().stream()
                .flatMap(citation -> citation.published().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
