package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Span;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Drops attributions that tell what another one tells: the same words read twice, or an opinion within what is said. */
final class Duplicates {

    private Duplicates() {}

    /** The attributions without repeats, the earlier kept; a new list, by sentence. */
    static List<Attribution> without(List<Attribution> found, Trace trace) {
        List<Attribution> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Attribution::sentence));
        List<Attribution> kept = new ArrayList<>(sorted.size());
        int from = 0;
        for (Attribution attribution : sorted) {
            if (from < kept.size() && kept.get(from).sentence() != attribution.sentence()) {
                from = kept.size();
            }
            List<Attribution> sameSentence = kept.subList(from, kept.size());
            // "repeated its warning that": the noun says better than the verb what was said.
            sameSentence.removeIf(
                    earlier -> isVerbOf(earlier, attribution) && isHeard(earlier, Reason.NOUN_TELLS, trace));
            if (!isTold(attribution, sameSentence)) {
                kept.add(attribution);
            } else {
                isHeard(attribution, Reason.SAME_WORDS, trace);
            }
        }
        return withoutOpinionsWithin(kept, trace);
    }

    /** Always; by the way the trace hears of it. */
    private static boolean isHeard(Attribution dropped, Reason reason, Trace trace) {
        trace.dropped(dropped.cue().orElseGet(dropped::reach), dropped.rule(), reason);
        return true;
    }

    private static boolean isVerbOf(Attribution verb, Attribution noun) {
        return verb.source() == noun.source()
                && verb.contentHead() == noun.cueToken()
                && noun.cueToken() != Attribution.NONE
                && verb.rule().endsWith("/np");
    }

    private static boolean isTold(Attribution later, List<Attribution> sameSentence) {
        for (Attribution earlier : sameSentence) {
            if (earlier.source() == later.source() && earlier.content().equals(later.content())) {
                return true;
            }
        }
        return false;
    }

    /** "He said he believed that": what he believes is what he said. */
    private static List<Attribution> withoutOpinionsWithin(List<Attribution> sorted, Trace trace) {
        List<Attribution> kept = new ArrayList<>(sorted.size());
        List<Span> said = new ArrayList<>();
        for (Attribution attribution : sorted) {
            if (!attribution.opinion()) {
                said.addAll(attribution.content());
            }
        }
        said.sort(null);
        int[] reach = furthestEnds(said);
        for (Attribution attribution : sorted) {
            boolean within = attribution.opinion()
                    && attribution.cue().isPresent()
                    && isWithin(attribution.cue().get(), said, reach);
            if (!within) {
                kept.add(attribution);
            } else {
                isHeard(attribution, Reason.OPINION_WITHIN, trace);
            }
        }
        return kept;
    }

    private static int[] furthestEnds(List<Span> sorted) {
        int[] ends = new int[sorted.size()];
        int furthest = 0;
        for (int i = 0; i < ends.length; i++) {
            furthest = Math.max(furthest, sorted.get(i).end());
            ends[i] = furthest;
        }
        return ends;
    }

    /** Whether one of the spans holds the words: the furthest end among those that begin before them tells. */
    private static boolean isWithin(Span words, List<Span> sorted, int[] furthestEnds) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).start() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && furthestEnds[low - 1] >= words.end();
    }
}
