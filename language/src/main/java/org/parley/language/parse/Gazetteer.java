package org.parley.language.parse;

import org.parley.language.model.GazetteerLayout;
import org.parley.language.model.HashIndex;
import org.parley.language.model.MappedIndex;
import org.parley.language.model.ModelFile;

/** Names known beforehand, laid out as {@link GazetteerLayout} says. Immutable. */
final class Gazetteer {

    private final MappedIndex nodes;

    Gazetteer(ModelFile file) {
        nodes = file.index("gazetteer.index");
    }

    /** Marks the longest known name from every token on. */
    void mark(TokenTexts texts) {
        int form = Field.FORM.ordinal();
        for (int first = 1; first < texts.size(); first++) {
            long node = 0;
            int last = 0;
            int kinds = 0;
            for (int i = first; i < texts.size(); i++) {
                node = GazetteerLayout.child(node, texts.hash(form, i));
                int value = nodes.find(node);
                if (value == HashIndex.ABSENT) {
                    break;
                }
                if (value != GazetteerLayout.INNER_NODE) {
                    last = i;
                    kinds = value & GazetteerLayout.INNER_NODE - 1;
                }
            }
            if (last > 0) {
                mark(texts, first, last, kinds);
            }
        }
    }

    private static void mark(TokenTexts texts, int first, int last, long kinds) {
        if (first == last) {
            texts.addGazetteer(first, kinds);
            return;
        }
        texts.addGazetteer(first, kinds << GazetteerLayout.KINDS);
        texts.addGazetteer(last, kinds << 3 * GazetteerLayout.KINDS);
        for (int i = first + 1; i < last; i++) {
            texts.addGazetteer(i, kinds << 2 * GazetteerLayout.KINDS);
        }
    }
}
