package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;

/** Drops attributions that tell what another one tells: the same words, read twice. */
final class Duplicates {

    private Duplicates() {}

    /** The attributions without repeats, the earlier kept; a new list. */
    static List<Attribution> without(List<Attribution> found) {
        List<Attribution> kept = new ArrayList<>(found.size());
        for (Attribution attribution : found) {
            // "repeated its warning that": the noun says better than the verb what was said.
            kept.removeIf(earlier -> earlier.sentence() == attribution.sentence()
                    && earlier.source() == attribution.source()
                    && earlier.contentHead() == attribution.cueToken()
                    && attribution.cueToken() != Attribution.NONE
                    && earlier.rule().endsWith("/np"));
            if (!isTold(attribution, kept) && !isOpinionWithin(attribution, found)) {
                kept.add(attribution);
            }
        }
        return kept;
    }

    /** "He said he believed that": what he believes is what he said. */
    private static boolean isOpinionWithin(Attribution opinion, List<Attribution> found) {
        if (!opinion.opinion() || opinion.cue().isEmpty()) {
            return false;
        }
        for (Attribution other : found) {
            if (!other.equals(opinion) && other.says(opinion.cue().get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Attribution later, List<Attribution> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Attribution earlier = kept.get(i);
            if (earlier.sentence() != later.sentence() || earlier.source() != later.source()) {
                continue;
            }
            boolean sameWords = earlier.content().equals(later.content());
            if (sameWords) {
                return true;
            }
        }
        return false;
    }
}
