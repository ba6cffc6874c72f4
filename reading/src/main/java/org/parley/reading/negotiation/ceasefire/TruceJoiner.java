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
        if (!wanted.isEmpty() || rejected.isEmpty()) {
            place(mention, wanted);
        }
        if (!rejected.isEmpty()) {
            place(mention, rejected);
        }
    }

    private void place(Mention mention, List<Stance> told) {
        Optional<Truce> same = Optional.empty();
        for (int i = truces.size() - 1; i >= 0 && same.isEmpty(); i--) {
            same = SameTruce.is(truces.get(i), mention, told) ? Optional.of(truces.get(i)) : Optional.empty();
        }
        same.ifPresentOrElse(truce -> truce.add(mention, told), () -> truces.add(new Truce(mention, told)));
    }

    /** A title gives nothing of its own. */
    private void title(Mention mention) {
        if (truces.size() == 1) {
            truces.get(0).add(mention, List.of());
        }
    }
}
