package org.parley.cli.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.cli.account.FieldWords;
import org.parley.cli.wording.Names;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;
import org.parley.record.correction.Correction;

/** Why claims were taken for one thing: what two or more of them tell alike, and what a person has said. */
final class Together {

    /** What all things of a kind may share tells nothing. */
    private static final Set<String> COMMON = Set.of("status", "format");

    private final Provenance provenance;
    private final FieldWords words;

    Together(Provenance provenance) {
        this.provenance = provenance;
        this.words = new FieldWords(provenance.account());
    }

    /** A line a reason; empty where the entry has only one claim. */
    List<String> reasons() {
        Entry entry = provenance.entry();
        List<String> all = ids(entry.citations());
        if (all.size() < 2) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        Set<String> joined = new LinkedHashSet<>();
        for (Field field : entry.fields()) {
            for (Variant variant : field.variants()) {
                shared(field, variant, all).ifPresent(reason -> {
                    reasons.add(reason);
                    joined.addAll(ids(variant.citations()));
                });
            }
        }
        provenance.corrections().stream()
                .filter(correction -> correction.act() == Correction.Act.MERGE)
                .forEach(correction -> reasons.add("a person said so: correction " + correction.number()));
        List<String> alone = all.stream().filter(id -> !joined.contains(id)).toList();
        if (!alone.isEmpty()) {
            reasons.add(Names.listed(alone) + ": by what the words around leave open; no value of "
                    + (alone.size() == 1 ? "it" : "them") + " tells against it");
        }
        return List.copyOf(reasons);
    }

    private Optional<String> shared(Field field, Variant variant, List<String> all) {
        List<String> tellers = ids(variant.citations());
        if (COMMON.contains(field.name()) || tellers.size() < 2) {
            return Optional.empty();
        }
        String who = tellers.size() == all.size() ? "all" : Names.listed(tellers);
        return Optional.of("same " + FieldWords.name(field.name()) + ": " + words.value(field.name(), variant.value())
                + " (" + who + ")");
    }

    private static List<String> ids(List<Citation> citations) {
        return citations.stream().map(Citation::id).distinct().toList();
    }
}
