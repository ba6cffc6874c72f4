package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.item.Ceasefire;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
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
    public List<Ceasefire> read(Scene scene, Trace trace) {
        List<Mention> mentions = finder.in(scene);
        if (mentions.isEmpty()) {
            return List.of();
        }
        Belligerents belligerents = new Belligerents(scene, new Holders(scene));
        List<Ceasefire> items = new ArrayList<>();
        for (Truce truce : TruceJoiner.joined(mentions)) {
            if (!truce.isWeak() && !truce.parties(belligerents).isEmpty()) {
                items.add(truce.item("c" + (items.size() + 1), scene, belligerents));
            }
        }
        return items;
    }
}
