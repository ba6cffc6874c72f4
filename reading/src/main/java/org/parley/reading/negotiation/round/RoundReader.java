package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.Unkept;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds the rounds of a report. Immutable and safe to share between threads. */
public final class RoundReader {

    private final Lexicons lexicons;

    private RoundReader(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static RoundReader load(NounClasses nouns) {
        return new RoundReader(Lexicons.load());
    }

    /**
     * In text order, numbered.
     *
     * @param onlookers sides who look on at talks: where two others meet, they are no parties
     */
    public List<Round> read(Scene scene, Set<String> onlookers, Trace trace) {
        if (!MentionFinder.speaksOfAny(scene, lexicons.words())) {
            return List.of();
        }
        Table table = new Table(scene, lexicons.sets());
        Opponents opponents = new Opponents(scene, table, onlookers);
        List<Mention> mentions =
                new MentionFinder(scene, new Seats(scene, table, opponents, lexicons.sets()), lexicons, trace).find();
        List<RoundDraft> drafts = new Joining(table, scene.times().published()).joined(mentions);
        List<Round> rounds = new ArrayList<>();
        List<RoundDraft> kept = kept(drafts, table, opponents);
        new Manner(kept).carry();
        new Leaders(scene, table, lexicons, kept).seat();
        for (RoundDraft draft : kept) {
            rounds.add(draft.round("r" + (rounds.size() + 1), scene));
        }
        for (RoundDraft draft : drafts) {
            Reason reason = table.isBetweenSides(draft.parties()) ? Reason.TALKS_IN_GENERAL : Reason.NO_SIDES;
            new Unkept(scene, trace, rounds).tell(draft.mentions(), m -> new Naming(m.words(), m.rule()), m -> reason);
        }
        return rounds;
    }

    /**
     * Meetings of sides whom the report names as such; those that only a weak word names, where it tells of the same sides as negotiating.
     */
    private static List<RoundDraft> kept(List<RoundDraft> drafts, Table table, Opponents opponents) {
        List<RoundDraft> between = drafts.stream()
                .filter(draft ->
                        table.isBetweenSides(draft.parties()) || table.isAll(draft.parties()) && draft.isCertain())
                .toList();
        Set<Set<String>> certain = parties(between, RoundDraft::isCertain);
        Set<Set<String>> named = parties(between, RoundDraft::namesParties);
        return between.stream()
                .filter(draft -> draft.isCertain() || certain.contains(Set.copyOf(draft.parties())))
                .filter(draft -> draft.namesParties()
                        || named.contains(Set.copyOf(draft.parties()))
                        || opponents.areNamed(draft.parties())
                        || table.isWar(draft.parties())
                        || draft.ordinal().isPresent())
                .filter(draft -> draft.isToldOf() || draft.namesParties())
                .toList();
    }

    private static Set<Set<String>> parties(List<RoundDraft> drafts, Predicate<RoundDraft> which) {
        return drafts.stream()
                .filter(which)
                .map(draft -> Set.copyOf(draft.parties()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
