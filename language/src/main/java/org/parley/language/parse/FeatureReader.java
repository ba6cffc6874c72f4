package org.parley.language.parse;

import java.util.Arrays;
import org.parley.language.model.TextHash;

/** Turns a place in the analysis of a sentence into the keys of its features. Reused from decision to decision. */
final class FeatureReader {

    /** Token of a place that there is none for. */
    static final int NOWHERE = -1;

    private static final long[] DIGIT_HASHES = digitHashes();

    private final Template template;
    private final Lexica lexica;
    private final long[] gazetteerHashes;
    private final int[] tokens;
    private long[] keys = new long[512];
    private int count;

    /** @param gazetteerHashes hash of the feature text of each bit of a token's gazetteer */
    FeatureReader(Template template, Lexica lexica, long[] gazetteerHashes) {
        this.template = template;
        this.lexica = lexica;
        this.gazetteerHashes = gazetteerHashes;
        this.tokens = new int[template.places.length];
    }

    private static long[] digitHashes() {
        long[] hashes = new long[Orthography.COUNT];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = TextHash.of(Integer.toString(i));
        }
        return hashes;
    }

    Template.Place[] places() {
        return template.places;
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
        int[] plan = template.joined;
        int at = 0;
        while (at < plan.length) {
            int type = plan[at];
            int end = at + 2 + 2 * plan[at + 1];
            int token = tokens[plan[at + 2]];
            int field = plan[at + 3];
            at += 4;
            if (token == NOWHERE || !texts.has(field, token)) {
                at = end;
                continue;
            }
            long hash = texts.hash(field, token);
            boolean whole = true;
            while (at < end && whole) {
                token = tokens[plan[at]];
                field = plan[at + 1];
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
        int[] plan = template.sets;
        for (int at = 0; at < plan.length; at += 3) {
            int token = tokens[plan[at + 1]];
            if (token != NOWHERE) {
                readSet(plan[at], plan[at + 2], texts, token);
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
            int end = lexica.start(list + 1);
            for (int i = lexica.start(list); i < end; i++) {
                add(type, lexica.hash(i));
            }
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
