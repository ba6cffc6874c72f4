package org.parley.record.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Round;
import org.parley.record.claim.Filed;

/** A report as a newer Parley might read it. */
final class Reread {

    private Reread() {}

    /** The same rounds in another order, hence with other ids, each named by what the function makes of its words. */
    static Filed backwards(Filed filed, Function<Span, Span> words) {
        List<Round> rounds = new ArrayList<>();
        List<Round> before = filed.reading().negotiation().rounds();
        for (int i = before.size() - 1; i >= 0; i--) {
            rounds.add(round("r" + (rounds.size() + 1), before.get(i), words));
        }
        return with(filed, rounds);
    }

    static Filed with(Filed filed, List<Round> rounds) {
        Reading old = filed.reading();
        Negotiation items = old.negotiation();
        Reading reading = new Reading(
                old.report(),
                old.masthead(),
                old.actors(),
                old.times(),
                old.statements(),
                old.events(),
                new Negotiation(
                        rounds,
                        items.documents(),
                        items.commitments(),
                        items.conditions(),
                        items.exchanges(),
                        items.ceasefires(),
                        items.participations()),
                old.diagnostics());
        return new Filed(filed.key(), reading, filed.origin());
    }

    private static Round round(String id, Round old, Function<Span, Span> words) {
        Basis basis = new Basis(
                old.basis().statement(),
                old.basis().namings().stream()
                        .map(naming -> new Basis.Naming(words.apply(naming.words()), naming.rule()))
                        .toList(),
                old.basis().grounds(),
                old.basis().events(),
                old.basis().unsure(),
                old.basis().evidence());
        return new Round(
                id,
                old.parties(),
                old.thirdParties(),
                old.ordinal(),
                old.start(),
                old.end(),
                old.venue(),
                old.format(),
                old.status(),
                old.heads(),
                basis);
    }
}
