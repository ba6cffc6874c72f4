package org.parley.reading.negotiation.exchange;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.item.Exchange;
import org.parley.reading.event.clause.Control;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.trace.Trace;

/** Finds the exchanges and releases of a report. Immutable and safe to share between threads. */
public final class ExchangeReader {

    private final ExchangeLexicons lexicons;
    private final Roles roles;

    private ExchangeReader(ExchangeLexicons lexicons, Roles roles) {
        this.lexicons = lexicons;
        this.roles = roles;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static ExchangeReader load(NounClasses nouns) {
        return new ExchangeReader(ExchangeLexicons.load(nouns), new Roles(Control.load()));
    }

    /** In text order, numbered. */
    public List<Exchange> read(Scene scene, Trace trace) {
        Doers doers = new Doers(scene, roles);
        List<Exchange> exchanges = new ArrayList<>();
        for (Swap swap : swaps(new ReleaseReader(scene, doers, lexicons).read(), doers)) {
            exchanges.add(exchange("x" + (exchanges.size() + 1), swap, scene));
        }
        return exchanges;
    }

    private static List<Swap> swaps(List<Release> releases, Doers doers) {
        List<Swap> swaps = new ArrayList<>();
        for (Release release : releases) {
            if (release.sentence().isTitle()) {
                continue;
            }
            Swap known = swaps.stream()
                    .filter(swap -> swap.fits(release))
                    .findFirst()
                    .orElse(null);
            if (known != null) {
                known.add(release);
            } else if (release.status().isPresent() && doers.isPolitical(release.parties())) {
                swaps.add(new Swap(release));
            }
        }
        return swaps;
    }

    private static Exchange exchange(String id, Swap swap, Scene scene) {
        BasisDraft basis = new BasisDraft(scene);
        for (Release release : swap.releases()) {
            basis.named(release.sentence(), release.words(), release.rule());
            release.status()
                    .ifPresent(status -> basis.told(
                            "status",
                            release.sentence(),
                            Scene.words(release.sentence().parse(), release.predicate(), release.predicate() + 1),
                            release.handing().id()));
            release.event().ifPresent(basis::event);
        }
        return new Exchange(
                id, swap.category(), swap.parties(), swap.counts(), swap.date(), swap.status(), basis.done());
    }
}
