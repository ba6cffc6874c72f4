package org.parley.reading.negotiation.exchange;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Exchange;
import org.parley.model.item.Exchange.Category;
import org.parley.reading.event.clause.Control;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.Unkept;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds the exchanges and releases of a report. Immutable and safe to share between threads. */
public final class ExchangeReader {

    /** Sector of those who hold common criminals. */
    private static final String POLICE = "COP";

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
        List<Release> releases = new ReleaseReader(scene, doers, lexicons).read();
        for (Swap swap : swaps(releases, scene, doers)) {
            exchanges.add(exchange("x" + (exchanges.size() + 1), swap, scene));
        }
        new Unkept(scene, trace, exchanges).tell(releases, r -> new Naming(r.words(), r.rule()), r -> reason(r, doers));
        return exchanges;
    }

    /** Why a release made no exchange. */
    private static Reason reason(Release release, Doers doers) {
        if (!doers.isPolitical(release.parties())) {
            return Reason.NOBODY_HANDS_OVER;
        }
        return release.status().isEmpty() ? Reason.ONLY_POSSIBLE : Reason.NOT_HANDED_OVER;
    }

    private static List<Swap> swaps(List<Release> releases, Scene scene, Doers doers) {
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
            } else if (isFound(release, scene, doers)) {
                swaps.add(new Swap(release));
            }
        }
        return swaps;
    }

    private static boolean isFound(Release release, Scene scene, Doers doers) {
        boolean police = release.parties().stream().allMatch(id -> scene.actor(id)
                .flatMap(Actor::sector)
                .filter(POLICE::equals)
                .isPresent());
        return release.status().isPresent()
                && doers.isPolitical(release.parties())
                && !police
                && !isRescue(release, scene);
    }

    /** A state that wants hostages free is not the one that holds them, unless it is told to let them go itself. */
    private static boolean isRescue(Release release, Scene scene) {
        boolean done = release.status().filter(Swap::isDone).isPresent();
        return release.category() == Category.HOSTAGES
                && !done
                && release.parties().size() == 1
                && release.parties().stream()
                        .flatMap(id -> scene.actor(id).stream())
                        .allMatch(actor -> actor.type() == ActorType.STATE || actor.type() == ActorType.PERSON);
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
                            release.statusRule()));
            release.held().ifPresent(g -> basis.told(g.field(), release.sentence(), g.words(), g.rule()));
            release.event().ifPresent(basis::event);
        }
        return new Exchange(
                id, swap.category(), swap.parties(), swap.counts(), swap.date(), swap.status(), basis.done());
    }
}
