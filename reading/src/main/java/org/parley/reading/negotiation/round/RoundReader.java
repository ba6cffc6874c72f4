package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the rounds of a report. Immutable and safe to share between threads. */
public final class RoundReader {

    private final MentionFinder finder;

    private RoundReader(MentionFinder finder) {
        this.finder = finder;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static RoundReader load(NounClasses nouns) {
        return new RoundReader(new MentionFinder(RoundWords.load(), Modifiers.load(), States.load()));
    }

    /** In text order, numbered. */
    public List<Round> read(Scene scene, Trace trace) {
        List<Mention> mentions = finder.find(scene);
        if (mentions.isEmpty()) {
            return List.of();
        }
        List<RoundDraft> drafts = new Joining(scene.times().published()).joined(mentions);
        List<Round> rounds = new ArrayList<>();
        for (RoundDraft draft : kept(drafts, new Table(scene))) {
            rounds.add(draft.round("r" + (rounds.size() + 1), scene));
        }
        return rounds;
    }

    /** Meetings of sides; those that only a weak word names, where the same sides are told of as negotiating. */
    private static List<RoundDraft> kept(List<RoundDraft> drafts, Table table) {
        List<RoundDraft> between = drafts.stream()
                .filter(draft -> table.isBetweenSides(draft.parties()) || table.isAll(draft.parties()) && draft.isCertain())
                .toList();
        Set<Set<String>> certain = new HashSet<>();
        between.stream().filter(RoundDraft::isCertain).forEach(draft -> certain.add(Set.copyOf(draft.parties())));
        return between.stream()
                .filter(draft -> draft.isCertain() || certain.contains(Set.copyOf(draft.parties())))
                .filter(draft -> draft.isToldOf() || draft.namesParties())
                .toList();
    }
}
