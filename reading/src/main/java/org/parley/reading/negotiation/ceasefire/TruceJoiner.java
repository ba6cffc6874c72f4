package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Ceasefire.Status;

/** Joins what is said of the same halt. */
final class TruceJoiner {

    private final List<Truce> truces = new ArrayList<>();

    /** In text order of their first mention. */
    static List<Truce> joined(List<Mention> mentions) {
        TruceJoiner joiner = new TruceJoiner();
        mentions.stream().filter(mention -> !mention.sentence().isTitle()).forEach(joiner::take);
        mentions.stream().filter(mention -> mention.sentence().isTitle()).forEach(joiner::title);
        return joiner.truces;
    }

    private void take(Mention mention) {
        List<Stance> wanted = new ArrayList<>();
        List<Stance> rejected = new ArrayList<>();
        for (Stance stance : mention.stances()) {
            (stance.status() == Status.REJECTED ? rejected : wanted).add(stance);
        }
        if (rejected.isEmpty() || wanted.stream().anyMatch(stance -> !stance.weak())) {
            place(mention, wanted);
        }
        if (!rejected.isEmpty()) {
            place(mention, rejected);
        }
    }

    private void place(Mention mention, List<Stance> told) {
        List<Truce> fitting = truces.stream()
                .filter(truce -> SameTruce.is(truce, mention, told))
                .toList();
        Optional<Truce> called =
                fitting.stream().filter(truce -> truce.isCalled(mention.noun())).reduce((first, last) -> last);
        Optional<Truce> standing = fitting.stream()
                .filter(truce -> mention.definite() && Standing.rank(truce.status()) >= Standing.rank(Status.ACCEPTED))
                .reduce((first, last) -> last);
        called.or(() -> standing)
                .or(() -> fitting.stream().reduce((first, last) -> last))
                .ifPresentOrElse(truce -> truce.add(mention, told), () -> truces.add(new Truce(mention, told)));
    }

    /** A title gives nothing of its own. */
    private void title(Mention mention) {
        if (truces.size() == 1) {
            truces.get(0).add(mention, List.of());
        }
    }
}
