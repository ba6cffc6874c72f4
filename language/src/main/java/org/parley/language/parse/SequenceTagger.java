package org.parley.language.parse;

import org.parley.language.model.TextHash;

/** Gives every token a label, from left to right, each decision seeing those before it. Reused from sentence to sentence. */
final class SequenceTagger {

    private final LinearModel model;
    private final FixedScores fixed;
    private final FeatureReader features;
    private final Field field;
    private final int[] scores;
    private final long[] labelHashes;
    private final long[] labelPowers;

    /** @param field where the labels are put for later decisions */
    SequenceTagger(LinearModel model, FixedScores fixed, FeatureReader features, Field field) {
        this.model = model;
        this.fixed = fixed;
        this.features = features;
        this.field = field;
        this.scores = new int[model.labelCount()];
        this.labelHashes = new long[model.labelCount()];
        this.labelPowers = new long[model.labelCount()];
        for (int i = 0; i < labelHashes.length; i++) {
            labelHashes[i] = TextHash.of(model.label(i));
            labelPowers[i] = TextHash.power(model.label(i).length());
        }
    }

    /** @param labels where to put the label of each word, from index 0 */
    void tag(TokenTexts texts, String[] labels) {
        Template.Place[] places = features.places();
        for (int token = 1; token < texts.size(); token++) {
            for (int p = 0; p < places.length; p++) {
                int at = token + places[p].window();
                features.set(p, 1 <= at && at < texts.size() ? at : FeatureReader.NOWHERE);
            }
            model.begin(scores);
            fixed.add(texts, token, scores);
            model.add(features.keys(texts), features.count(), scores);
            int best = best(scores);
            labels[token - 1] = model.label(best);
            texts.put(field, token, labelHashes[best], labelPowers[best]);
        }
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
