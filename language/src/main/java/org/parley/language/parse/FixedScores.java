package org.parley.language.parse;

import java.util.Arrays;
import java.util.Map;
import org.parley.language.model.TextHash;

/**
 * What the features that no decision changes add to the scores when a source of the templates stands at a token. What a single word
 * adds is kept for the next time it is met, in this sentence or another; sums are exact, so that it makes no difference whether it
 * was. Reused from sentence to sentence.
 */
final class FixedScores {

    /** Words that may be kept; one that falls into the place of another takes it. */
    private static final int KEPT = 1 << 12;

    private final LinearModel model;
    private final FeatureReader[] words;
    private final int[] windows;
    private final FeatureReader around;
    private final Template.Place[] aroundPlaces;
    private final int firstToken;
    private final Field context;
    private final long[] keptKeys = new long[KEPT];
    private final int[][][] kept = new int[KEPT][][];

    /**
     * @param source of the templates
     * @param context what a word's features look at besides its form; {@link Field#FORM} for nothing else
     * @param firstToken the first that templates look at: 0 for the root
     */
    FixedScores(LinearModel model, char source, Field context, int firstToken, FeatureReader.Maker readers) {
        this.model = model;
        this.context = context;
        this.firstToken = firstToken;
        Map<Template.Place, Plan> plans = model.template().words;
        Template.Place[] places = plans.keySet().stream()
                .filter(place -> place.source() == source)
                .toArray(Template.Place[]::new);
        words = new FeatureReader[places.length];
        windows = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            words[i] = readers.make(plans.getOrDefault(places[i], Plan.EMPTY));
            windows[i] = places[i].window();
        }
        Plan plan = model.template().around.getOrDefault(source, Plan.EMPTY);
        around = readers.make(plan);
        aroundPlaces = plan.places;
    }

    /** Adds to the scores what is fixed for the source at a token. */
    void add(TokenTexts texts, int token, int[] scores) {
        for (int i = 0; i < windows.length; i++) {
            int at = at(token + windows[i], texts);
            if (at != FeatureReader.NOWHERE) {
                LinearModel.addRow(ofWord(texts, at)[i], scores);
            }
        }
        for (int p = 0; p < aroundPlaces.length; p++) {
            around.set(p, at(token + aroundPlaces[p].window(), texts));
        }
        model.add(around.keys(texts), around.count(), scores);
    }

    private int at(int token, TokenTexts texts) {
        return firstToken <= token && token < texts.size() ? token : FeatureReader.NOWHERE;
    }

    /** What the word adds at each of the windows. */
    private int[][] ofWord(TokenTexts texts, int token) {
        long key = key(texts, token);
        int slot = (int) key & KEPT - 1;
        int[][] scores = kept[slot];
        if (scores == null) {
            scores = new int[windows.length][model.labelCount()];
            kept[slot] = scores;
        } else if (keptKeys[slot] == key) {
            return scores;
        }
        keptKeys[slot] = key;
        for (int i = 0; i < windows.length; i++) {
            Arrays.fill(scores[i], 0);
            words[i].set(0, token);
            model.add(words[i].keys(texts), words[i].count(), scores[i]);
        }
        return scores;
    }

    /** Tells apart the words that have other features: all follow from form, spelling and what was decided before. */
    private long key(TokenTexts texts, int token) {
        long form = texts.hashOrZero(Field.FORM, token);
        long decided = texts.hashOrZero(context, token);
        return TextHash.key(texts.orthography(token), form * 31 + decided);
    }
}
