package org.parley.language.parse;

import java.util.Arrays;
import org.parley.language.model.TextHash;

/** Turns a place in the analysis of a sentence into the keys of its features. Reused from decision to decision. */
final class FeatureReader {

    /** Token of a place that there is none for. */
    static final int NOWHERE = -1;

    private static final long[] DIGIT_HASHES = digitHashes();

    private final Plan plan;
    private final Lexica lexica;
    private final long[] gazetteerHashes;
    private final int[] tokens;
    private long[] keys = new long[512];
    private int count;

    /** Makes readers of plans. */
    interface Maker {
        FeatureReader make(Plan plan);
    }

    /** @param gazetteerHashes hash of the feature text of each bit of a token's gazetteer */
    FeatureReader(Plan plan, Lexica lexica, long[] gazetteerHashes) {
        this.plan = plan;
        this.lexica = lexica;
        this.gazetteerHashes = gazetteerHashes;
        this.tokens = new int[plan.places.length];
    }

    private static long[] digitHashes() {
        long[] hashes = new long[Orthography.COUNT];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = TextHash.of(Integer.toString(i));
        }
        return hashes;
    }

    Template.Place[] places() {
        return plan.places;
    }

    /** Says which token stands at a place for the next decision, or {@link #NOWHERE}. */
    void set(int place, int token) {
        tokens[place] = token;
    }

    /** Reads the features of the places set; gives their keys, as many as {@link #count()} says. */
    long[] keys(TokenTexts texts) {
        count = 0;
        readSets(texts);
        readJoined(texts);
        return keys;
    }

    /** How many keys were read last. */
    int count() {
        return count;
    }

    private void readJoined(TokenTexts texts) {
        int[] joined = plan.joined;
        int at = 0;
        while (at < joined.length) {
            int type = joined[at];
            int end = at + 2 + 2 * joined[at + 1];
            int token = tokens[joined[at + 2]];
            int field = joined[at + 3];
            at += 4;
            if (token == NOWHERE || !texts.has(field, token)) {
                at = end;
                continue;
            }
            long hash = texts.hash(field, token);
            boolean whole = true;
            while (at < end && whole) {
                token = tokens[joined[at]];
                field = joined[at + 1];
                whole = token != NOWHERE && texts.has(field, token);
                if (whole) {
                    hash = TextHash.join(hash, texts.hash(field, token), texts.power(field, token));
                }
                at += 2;
            }
            at = end;
            if (whole) {
                add(type, hash);
            }
        }
    }

    private void readSets(TokenTexts texts) {
        int[] sets = plan.sets;
        for (int at = 0; at < sets.length; at += 3) {
            int token = tokens[sets[at + 1]];
            if (token != NOWHERE) {
                readSet(sets[at], sets[at + 2], texts, token);
            }
        }
    }

    private void readSet(int type, int field, TokenTexts texts, int token) {
        if (field == SetField.CLASSES.ordinal()) {
            addList(type, texts.classes(token));
        } else if (field == SetField.CLUSTERS.ordinal()) {
            addList(type, texts.clusters(token));
        } else if (field == SetField.GAZETTEER.ordinal()) {
            addBits(type, texts.gazetteer(token), gazetteerHashes);
        } else if (field == SetField.ORTHOGRAPHY.ordinal()) {
            addBits(type, texts.orthography(token), DIGIT_HASHES);
        } else if (token == 1) {
            add(type, DIGIT_HASHES[0]);
        } else if (token == texts.size() - 1) {
            add(type, DIGIT_HASHES[1]);
        }
    }

    private void addList(int type, int list) {
        if (list != 0) {
            add(type, lexica.joined(list));
        }
    }

    private void addBits(int type, long bits, long[] hashes) {
        for (long left = bits; left != 0; left &= left - 1) {
            add(type, hashes[Long.numberOfTrailingZeros(left)]);
        }
    }

    private void add(int type, long hash) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        keys[count++] = TextHash.key(type, hash);
    }
}
