package org.parley.language.compiler;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.language.model.HashIndex;
import org.parley.language.model.ModelFileWriter;
import org.parley.language.model.TextHash;
import org.parley.language.model.WeightLayout;

/** Compiles one model: its labels, its templates, and its weights as {@link WeightLayout} says. */
final class LinearModelCompiler {

    /** Units in the largest weight of a model: about a hundred such add up without overflow. */
    private static final int LARGEST_WEIGHT = 1 << 23;

    private final String name;
    private final Map<Field, Collection<List<String>>> lists;
    private int[] weights = new int[1 << 20];
    private int[] dense = new int[1 << 20];
    private int denseRows;

    /** Index 0 stands for an absent feature. */
    private int size = 1;

    /**
     * @param name first part of the names of its sections
     * @param lists the lists of texts that a token may have in a field; features that look there come one a list, not one a text
     */
    LinearModelCompiler(String name, Map<Field, Collection<List<String>>> lists) {
        this.name = name;
        this.lists = lists;
    }

    void compile(OnlineComponent<NLPNode, ?> component, ModelFileWriter file) {
        OnlineOptimizer optimizer = component.getOptimizer();
        MajorVector vector = optimizer.getWeightVector().getSparseWeightVector();
        int labels = vector.getLabelSize();
        if (labels != optimizer.getLabelSize() || optimizer.getWeightVector().hasActivationFunction()) {
            throw new IllegalStateException("Model " + name + " is not of the kind this compiler knows");
        }
        float unit = largest(vector) / LARGEST_WEIGHT;
        file.put(name + ".features", compileFeatures(component.getFeatureTemplate(), vector, unit));
        file.put(name + ".weights", Arrays.copyOf(weights, size));
        file.put(name + ".dense", Arrays.copyOf(dense, denseRows * labels));
        file.put(name + ".bias", bias(vector, optimizer.getBias(), unit));
        file.put(name + ".labels", optimizer.getLabelMap().getLabelList());
        file.put(name + ".templates", templates(component.getFeatureTemplate()));
    }

    private static float largest(MajorVector vector) {
        float largest = 0;
        for (int i = 0; i < vector.size(); i++) {
            largest = Math.max(largest, Math.abs(vector.get(i)));
        }
        return largest;
    }

    private static int[] bias(MajorVector vector, float bias, float unit) {
        int[] scores = new int[vector.getLabelSize()];
        for (int label = 0; label < scores.length && bias > 0; label++) {
            scores[label] = Math.round(vector.get(label) * bias / unit);
        }
        return scores;
    }

    private long[] compileFeatures(FeatureTemplate<NLPNode, ?> template, MajorVector vector, float unit) {
        List<Feature> features = features(featureMap(template), vector.getFeatureSize());
        List<Feature> live = listFeatures(template.getSetFeatureList(), features, vector, unit);
        for (Feature feature : features) {
            if (isInLists(feature.type(), template.getSetFeatureList())) {
                continue;
            }
            int[] row = row(vector, feature.row(), unit);
            long weighty = Arrays.stream(row).filter(weight -> weight != 0).count();
            if (weighty * WeightLayout.DENSE_SHARE >= row.length) {
                live.add(new Feature(feature.type(), feature.text(), addDense(row)));
            } else if (weighty > 0) {
                live.add(new Feature(feature.type(), feature.text(), addSparse(row, (int) weighty)));
            }
        }
        HashIndex.Builder index = new HashIndex.Builder(live.size());
        for (Feature feature : live) {
            index.put(TextHash.key(feature.type(), TextHash.of(feature.text())), feature.row());
        }
        return index.slots();
    }

    /** @param row of the weight vector, or index of the compiled row */
    private record Feature(int type, String text, int row) {}

    private static List<Feature> features(FeatureMap map, int rows) {
        List<Feature> features = new ArrayList<>();
        int type = 0;
        for (Object2IntMap<String> texts : map.getIndexMaps()) {
            for (Object2IntMap.Entry<String> entry : texts.object2IntEntrySet()) {
                if (0 < entry.getIntValue() && entry.getIntValue() < rows) {
                    features.add(new Feature(type, entry.getKey(), entry.getIntValue()));
                }
            }
            type++;
        }
        features.sort(Comparator.comparingInt(Feature::row));
        return features;
    }

    private boolean isInLists(int type, List<FeatureItem> sets) {
        return type < sets.size() && lists.containsKey(sets.get(type).getField());
    }

    /** One feature for every list: what the features of its texts add up to. */
    private List<Feature> listFeatures(List<FeatureItem> sets, List<Feature> features, MajorVector vector, float unit) {
        Map<Feature, int[]> rows = new HashMap<>();
        for (Feature feature : features) {
            if (isInLists(feature.type(), sets)) {
                rows.put(new Feature(feature.type(), feature.text(), 0), packed(row(vector, feature.row(), unit)));
            }
        }
        List<Feature> joined = new ArrayList<>();
        for (int type = 0; type < sets.size(); type++) {
            for (List<String> texts : lists.getOrDefault(sets.get(type).getField(), List.of())) {
                int[] sum = new int[vector.getLabelSize()];
                for (String text : texts) {
                    addUp(rows.getOrDefault(new Feature(type, text, 0), new int[sum.length]), sum);
                }
                if (Arrays.stream(sum).anyMatch(weight -> weight != 0)) {
                    joined.add(new Feature(type, String.join("_", texts), addDense(sum)));
                }
            }
        }
        return joined;
    }

    private static void addUp(int[] row, int[] sum) {
        Arrays.setAll(sum, label -> sum[label] + row[label]);
    }

    /** The weights as they would lie in the file: those of a sparse row lose what does not fit. */
    private static int[] packed(int[] row) {
        if (Arrays.stream(row).filter(weight -> weight != 0).count() * WeightLayout.DENSE_SHARE >= row.length) {
            return row;
        }
        int shift = shift(row);
        return Arrays.stream(row)
                .map(weight -> Math.round((float) weight / (1 << shift)) << shift)
                .toArray();
    }

    private static int[] row(MajorVector vector, int row, float unit) {
        int[] weights = new int[vector.getLabelSize()];
        for (int label = 0; label < weights.length; label++) {
            weights[label] = Math.round(vector.get(row * weights.length + label) / unit);
        }
        return weights;
    }

    private int addDense(int[] row) {
        int at = denseRows * row.length;
        if (at + row.length > dense.length) {
            dense = Arrays.copyOf(dense, dense.length * 2);
        }
        System.arraycopy(row, 0, dense, at, row.length);
        return WeightLayout.DENSE | denseRows++;
    }

    private int addSparse(int[] row, int weighty) {
        if (size + weighty + 1 > weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        int head = size++;
        int shift = shift(row);
        weights[head] = shift << 16 | weighty;
        for (int label = 0; label < row.length; label++) {
            if (row[label] != 0) {
                int weight = Math.round((float) row[label] / (1 << shift));
                weights[size++] = label << 16 | weight & 0xFFFF;
            }
        }
        return head;
    }

    /** How many bits the weights of a row must be shifted down to fit in 16. */
    private static int shift(int[] row) {
        int largest = Arrays.stream(row).map(Math::abs).max().orElse(0);
        int shift = 0;
        while (Math.round((float) largest / (1 << shift)) > Short.MAX_VALUE) {
            shift++;
        }
        return shift;
    }

    private static FeatureMap featureMap(FeatureTemplate<NLPNode, ?> template) {
        return (FeatureMap) PrivateField.of(FeatureTemplate.class, "feature_map", template);
    }

    /** The lines that the runtime reads: set features come first, as NLP4J numbers them. */
    private static List<String> templates(FeatureTemplate<NLPNode, ?> template) {
        List<String> lines = new ArrayList<>();
        for (FeatureItem item : template.getSetFeatureList()) {
            lines.add("set " + place(item) + setField(item.getField()));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            lines.add(String.join(
                    " ", Arrays.stream(items).map(i -> place(i) + field(i)).toList()));
        }
        return lines;
    }

    private static String place(FeatureItem item) {
        String relation = item.getRelation() == null ? "" : item.getRelation().name();
        return item.getSource().name() + ":" + item.getWindow() + ":" + relation + ":";
    }

    private static String field(FeatureItem item) {
        return switch (item.getField()) {
            case word_form_simplified -> "FORM";
            case word_form_simplified_lowercase -> "LOWER";
            case word_shape -> "SHAPE";
            case part_of_speech_tag -> "TAG";
            case lemma -> "LEMMA";
            case named_entity_tag -> "ENTITY";
            case dependency_label -> "LABEL";
            case ambiguity_classes -> "CLASSES";
            case prefix, suffix -> item.getField().name().toUpperCase(Locale.ROOT) + "_" + item.getAttribute();
            case valency -> valency(item);
            default -> throw new IllegalStateException("Template with a field the runtime does not know: " + item);
        };
    }

    private static String valency(FeatureItem item) {
        if (!"all".equals(String.valueOf(item.getAttribute()))) {
            throw new IllegalStateException("Template with a valency the runtime does not know: " + item);
        }
        return "VALENCY";
    }

    private static String setField(Field field) {
        return switch (field) {
            case ambiguity_classes -> "CLASSES";
            case word_clusters -> "CLUSTERS";
            case named_entity_gazetteers -> "GAZETTEER";
            case orthographic -> "ORTHOGRAPHY";
            case positional -> "POSITION";
            default -> throw new IllegalStateException("Template with a set the runtime does not know: " + field);
        };
    }
}
