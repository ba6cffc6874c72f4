package org.parley.reading.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.language.Sentence;
import org.parley.model.Span;

/** The base forms of a report's words, by which lexicons list them. */
final class Lemmas {

    private final TreeMap<Integer, Sentence> byStart = new TreeMap<>();

    Lemmas(List<Sentence> sentences) {
        sentences.forEach(sentence -> byStart.put(sentence.begin(), sentence));
    }

    /** The base forms of the words of a stretch with a space between them; empty where it lies in no sentence. */
    String of(Span words) {
        Map.Entry<Integer, Sentence> entry = byStart.floorEntry(words.start());
        StringBuilder lemmas = new StringBuilder();
        if (entry != null) {
            Sentence sentence = entry.getValue();
            for (int i = 0; i < sentence.size(); i++) {
                if (words.contains(sentence.start(i))) {
                    lemmas.append(lemmas.length() == 0 ? "" : " ").append(sentence.lemma(i));
                }
            }
        }
        return lemmas.toString();
    }
}
