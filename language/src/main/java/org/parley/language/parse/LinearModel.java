package org.parley.language.parse;

import java.util.List;
import java.util.Set;
import org.parley.language.model.HashIndex;
import org.parley.language.model.ModelFile;
import org.parley.language.model.WeightLayout;

/**
 * The weights of one model: labels, templates, and for every feature the weights of the labels it speaks for or against, in whole
 * numbers of one unit, laid out as {@link WeightLayout} says. Sums are exact and do not depend on the order of features. Immutable.
 */
final class LinearModel {

    private final HashIndex features;

    private final int[] sparse;
    private final int[][] dense;
    private final int[] bias;
    private final String[] labels;
    private final Template template;

    /**
     * @param name first part of the names of its sections
     * @param decided names of the fields that its decisions change
     */
    LinearModel(ModelFile file, String name, Set<String> decided) {
        features = new HashIndex(file.longs(name + ".features"));
        sparse = file.ints(name + ".weights");
        bias = file.ints(name + ".bias");
        dense = file.rows(name + ".dense", bias.length);
        labels = file.lines(name + ".labels").toArray(String[]::new);
        template = Template.of(file.lines(name + ".templates"), decided);
    }

    Template template() {
        return template;
    }

    int labelCount() {
        return labels.length;
    }

    String label(int index) {
        return labels[index];
    }

    List<String> labels() {
        return List.of(labels);
    }

    /** Sets the scores of all labels to what they are without any feature. */
    void begin(int[] scores) {
        System.arraycopy(bias, 0, scores, 0, bias.length);
    }

    /**
     * Adds what a bag of features adds to the scores of all labels.
     *
     * @param keys their keys; overwritten
     * @param scores one a label
     */
    void add(long[] keys, int count, int[] scores) {
        int found = 0;
        for (int k = 0; k < count; k++) {
            int feature = features.find(keys[k]);
            if (feature != HashIndex.ABSENT) {
                keys[found++] = feature;
            }
        }
        for (int k = 0; k < found; k++) {
            int feature = (int) keys[k];
            if (feature >= WeightLayout.DENSE) {
                addRow(dense[feature - WeightLayout.DENSE], scores);
            } else {
                addSparse(sparse, feature, scores);
            }
        }
    }

    /** Adds numbers, one a label. Kept this plain, with one index for both, so that the virtual machine adds several numbers at once. */
    static void addRow(int[] row, int[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += row[label];
        }
    }

    private static void addSparse(int[] table, int from, int[] scores) {
        int shift = table[from] >>> 16;
        int to = from + (table[from] & 0xFFFF);
        for (int i = from + 1; i <= to; i++) {
            int entry = table[i];
            scores[entry >>> 16] += (short) entry << shift;
        }
    }
}
