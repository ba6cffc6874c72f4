package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.Unkept;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds the cease-fires of a report. Immutable and safe to share between threads. */
public final class CeasefireReader {

    private final MentionFinder finder;

    private CeasefireReader(MentionFinder finder) {
        this.finder = finder;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static CeasefireReader load(NounClasses nouns) {
        return new CeasefireReader(MentionFinder.load());
    }

    /** In text order, numbered. */
    public List<Ceasefire> read(Scene scene, List<Round> rounds, Trace trace) {
        List<Mention> mentions = finder.in(scene);
        if (mentions.isEmpty()) {
            return List.of();
        }
        Belligerents belligerents = new Belligerents(scene, rounds, new Holders(scene));
        List<Ceasefire> items = new ArrayList<>();
        List<Truce> truces = TruceJoiner.joined(mentions);
        truces.stream()
                .filter(truce -> !truce.named().isEmpty())
                .forEach(truce -> belligerents.known(truce.parties(belligerents)));
        for (Truce truce : truces) {
            if (!truce.isWeak() && !truce.parties(belligerents).isEmpty()) {
                items.add(truce.item("c" + (items.size() + 1), scene, belligerents));
            }
        }
        new Unkept(scene, trace, items)
                .tell(mentions, m -> new Naming(m.words(), m.rule()), m -> m.weak() ? Reason.NO_HALT : Reason.NO_FIGHTERS);
        return items;
    }
}
