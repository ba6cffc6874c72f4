package org.parley.language.parse;

import java.util.Arrays;

/** {@link FixedScores} of the tokens of the sentence in hand, each summed up when it is first asked for. Reused from sentence to sentence. */
final class SentenceScores {

    private final LinearModel model;
    private final FixedScores fixed;
    private final TokenTexts texts;
    private final int[][] scores;
    private final boolean[] known;

    SentenceScores(LinearModel model, FixedScores fixed, TokenTexts texts) {
        this.model = model;
        this.fixed = fixed;
        this.texts = texts;
        this.scores = new int[texts.capacity()][];
        this.known = new boolean[texts.capacity()];
    }

    /** Forgets the last sentence. */
    void reset(int size) {
        Arrays.fill(known, 0, size, false);
    }

    /** What is fixed for the source at a token; not to be changed. */
    int[] of(int token) {
        if (!known[token]) {
            known[token] = true;
            if (scores[token] == null) {
                scores[token] = new int[model.labelCount()];
            }
            Arrays.fill(scores[token], 0);
            fixed.add(texts, token, scores[token]);
        }
        return scores[token];
    }
}
