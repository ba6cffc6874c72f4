package org.parley.reading.negotiation.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Span;
import org.parley.reading.negotiation.Scene;

/** Words for what sides negotiate about ({@code matters.tsv}). Immutable and safe to share between threads. */
public final class Matters {

    private final Map<String, List<Row>> byFirst = new HashMap<>();

    private record Row(String id, Weight weight, List<String> lemmas) {}

    /** How sure a word is a matter of negotiations. */
    public enum Weight {
        /** Only where it concerns another side: "border", "aid". */
        SHARED,
        /** Wherever political sides deal with it: "cease-fire", "peace talks". */
        OWN
    }

    /**
     * A word for a matter.
     *
     * @param id of its entry
     */
    public record Matter(String id, Weight weight, Span words) {}

    private Matters() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    public static Matters load() {
        Matters matters = new Matters();
        for (LexiconFile.Entry entry : LexiconFile.read(Matters.class, "matters.tsv")) {
            Weight weight =
                    switch (entry.cell("weight")) {
                        case "own" -> Weight.OWN;
                        case "shared" -> Weight.SHARED;
                        default -> throw entry.error("no weight is called " + entry.cell("weight"));
                    };
            entry.list("words").forEach(words -> matters.add(new Row(entry.id(), weight, words(words))));
        }
        return matters;
    }

    private static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int space = cell.indexOf(' '); space >= 0; space = cell.indexOf(' ', from)) {
            words.add(cell.substring(from, space));
            from = space + 1;
        }
        words.add(cell.substring(from));
        return List.copyOf(words);
    }

    private void add(Row row) {
        byFirst.computeIfAbsent(row.lemmas().get(0), key -> new ArrayList<>()).add(row);
    }

    /** The weightiest matter among some words, the first of several. */
    public Optional<Matter> among(Sentence s, DeedWords words) {
        Optional<Matter> best = Optional.empty();
        for (int i = words.from(); i < words.end(); i++) {
            for (Row row : byFirst.getOrDefault(s.lemma(i), List.of())) {
                boolean better = best.map(Matter::weight)
                        .filter(weight -> weight.compareTo(row.weight()) >= 0)
                        .isEmpty();
                if (better && stands(s, row, i, words.end())) {
                    Span span = Scene.words(s, i, i + row.lemmas().size());
                    best = Optional.of(new Matter(row.id(), row.weight(), span));
                }
            }
        }
        return best;
    }

    private static boolean stands(Sentence s, Row row, int at, int end) {
        if (at + row.lemmas().size() > end) {
            return false;
        }
        for (int i = 1; i < row.lemmas().size(); i++) {
            if (!s.lemma(at + i).equals(row.lemmas().get(i))) {
                return false;
            }
        }
        return true;
    }
}
