package org.parley.language.parse;

import java.util.List;
import org.parley.language.model.TextHash;

/**
 * The decisions a parser can take, as the labels of its model write them: {@code L_R_nsubj} is an arc to the left, then reduce.
 * Immutable.
 */
final class Transitions {

    /** In what case only some transitions may be chosen; each names a line of the model's candidates. */
    enum Candidates {
        /** The stack holds the root: only those that shift. */
        SHIFTING,
        /** Stack and input are joined already: only those without an arc. */
        WITHOUT_ARC,
        /** As before, and the stack has no head yet: not reduce. */
        WITHOUT_ARC_OR_REDUCE,
        /** The stack has no head yet: not reduce without an arc. */
        NOT_BARE_REDUCE,
        TO_THE_LEFT,
        TO_THE_RIGHT,
        ALL
    }

    private final char[] arcs;
    private final char[] lists;
    private final String[] relations;
    private final long[] relationHashes;
    private final long[] relationPowers;
    private final int[][] candidates = new int[Candidates.values().length][];

    /**
     * @param labels of the model
     * @param candidateLines for each of {@link Candidates} but the last the numbers of its labels, in the order in which the first
     *     of equals wins
     */
    Transitions(List<String> labels, List<String> candidateLines) {
        int size = labels.size();
        arcs = new char[size];
        lists = new char[size];
        relations = new String[size];
        relationHashes = new long[size];
        relationPowers = new long[size];
        for (int i = 0; i < size; i++) {
            String label = labels.get(i);
            arcs[i] = label.charAt(0);
            lists[i] = label.charAt(label.indexOf('_') + 1);
            relations[i] = label.substring(label.lastIndexOf('_') + 1).intern();
            relationHashes[i] = TextHash.of(relations[i]);
            relationPowers[i] = TextHash.power(relations[i].length());
        }
        for (int i = 0; i < candidateLines.size(); i++) {
            candidates[i] = java.util.Arrays.stream(candidateLines.get(i).split(" ", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
        candidates[Candidates.ALL.ordinal()] =
                java.util.stream.IntStream.range(0, size).toArray();
    }

    boolean isLeftArc(int transition) {
        return arcs[transition] == 'L';
    }

    boolean isRightArc(int transition) {
        return arcs[transition] == 'R';
    }

    boolean isShift(int transition) {
        return lists[transition] == 'S';
    }

    boolean isReduce(int transition) {
        return lists[transition] == 'R';
    }

    /** Label of the arc. */
    String relation(int transition) {
        return relations[transition];
    }

    void putRelation(TokenTexts texts, int token, int transition) {
        texts.put(Field.LABEL, token, relationHashes[transition], relationPowers[transition]);
    }

    /** The best of the candidates; the first of equals. */
    int best(int[] scores, Candidates which) {
        int[] choice = candidates[which.ordinal()];
        int best = choice[0];
        for (int i = 1; i < choice.length; i++) {
            if (scores[choice[i]] > scores[best]) {
                best = choice[i];
            }
        }
        return best;
    }
}
