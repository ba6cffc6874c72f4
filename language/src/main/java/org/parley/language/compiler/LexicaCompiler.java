package org.parley.language.compiler;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.language.model.GazetteerLayout;
import org.parley.language.model.HashIndex;
import org.parley.language.model.ModelFileWriter;
import org.parley.language.model.TextHash;

/** Compiles the lexica: ambiguity classes, Brown clusters and the gazetteer of names. */
final class LexicaCompiler {

    /** Distinct lists of texts; number 0 is the empty one. */
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>(Map.of(List.of(), 0));

    private final Map<Field, Collection<List<String>>> byField = new EnumMap<>(Field.class);

    private long[] nodeKeys = new long[1 << 20];
    private int[] nodeValues = new int[1 << 20];
    private int nodes;

    void compile(GlobalLexica<NLPNode> lexica, ModelFileWriter file) {
        file.put(
                "classes.index",
                index(Field.ambiguity_classes, lexica.getAmbiguityClasses().getLexicon()));
        file.put(
                "clusters.index",
                index(Field.word_clusters, sorted(lexica.getWordClusters().getLexicon())));
        putLists(file);
        walk(lexica.getNamedEntityGazetteers().getLexicon().getRoot(), 0);
        HashIndex.Builder gazetteer = new HashIndex.Builder(nodes);
        for (int i = 0; i < nodes; i++) {
            gazetteer.put(nodeKeys[i], nodeValues[i]);
        }
        file.put("gazetteer.index", gazetteer.slots());
    }

    /** The lists that tokens may have, by field. */
    Map<Field, Collection<List<String>>> byField() {
        return Map.copyOf(byField);
    }

    private static Map<String, List<String>> sorted(Map<String, Set<String>> lexicon) {
        Map<String, List<String>> sorted = new TreeMap<>();
        lexicon.forEach((form, set) -> sorted.put(form, List.copyOf(new TreeSet<>(set))));
        return sorted;
    }

    private long[] index(Field field, Map<String, List<String>> lexicon) {
        Set<List<String>> ofField = new LinkedHashSet<>();
        byField.put(field, ofField);
        HashIndex.Builder index = new HashIndex.Builder(lexicon.size());
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(lexicon).entrySet()) {
            if (!entry.getValue().isEmpty()) {
                ofField.add(List.copyOf(entry.getValue()));
                int list = lists.computeIfAbsent(List.copyOf(entry.getValue()), absent -> lists.size());
                index.put(TextHash.key(0, TextHash.of(entry.getKey())), list);
            }
        }
        return index.slots();
    }

    private void putLists(ModelFileWriter file) {
        long[] joined = new long[lists.size()];
        long[] powers = new long[lists.size()];
        int list = 0;
        for (List<String> texts : lists.keySet()) {
            String whole = String.join("_", texts);
            joined[list] = TextHash.of(whole);
            powers[list++] = TextHash.power(whole.length());
        }
        file.put("lists.joined", joined);
        file.put("lists.powers", powers);
    }

    private void walk(PrefixNode<String, Set<String>> parent, long parentKey) {
        for (Map.Entry<String, PrefixNode<String, Set<String>>> entry : new TreeMap<>(parent).entrySet()) {
            PrefixNode<String, Set<String>> node = entry.getValue();
            long key = GazetteerLayout.child(parentKey, TextHash.of(entry.getKey()));
            add(
                    key,
                    node.hasValue() ? GazetteerLayout.INNER_NODE | kinds(node.getValue()) : GazetteerLayout.INNER_NODE);
            walk(node, key);
        }
    }

    private static int kinds(Set<String> names) {
        int kinds = 0;
        for (String name : names) {
            kinds |= 1 << Integer.parseInt(name);
        }
        if (kinds == 0 || kinds >= GazetteerLayout.INNER_NODE) {
            throw new IllegalStateException("Gazetteer with kinds the runtime does not know: " + names);
        }
        return kinds;
    }

    private void add(long key, int value) {
        if (nodes == nodeKeys.length) {
            nodeKeys = Arrays.copyOf(nodeKeys, nodes * 2);
            nodeValues = Arrays.copyOf(nodeValues, nodes * 2);
        }
        nodeKeys[nodes] = key;
        nodeValues[nodes++] = value;
    }
}
