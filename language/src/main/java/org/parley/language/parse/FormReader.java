package org.parley.language.parse;

import org.parley.language.model.TextHash;

/** Fills in what follows from a token's form alone: form, shape, prefixes, suffixes, spelling. Reused from token to token. */
final class FormReader {

    /** How many characters of one class in a row a shape shows. */
    private static final int SHAPE_REPEATS = 2;

    private static final Field[] PREFIXES = {Field.PREFIX_2, Field.PREFIX_3};
    private static final Field[] SUFFIXES = {Field.SUFFIX_1, Field.SUFFIX_2, Field.SUFFIX_3, Field.SUFFIX_4};

    private final SimplifiedForm form;
    private final Lexica lexica;
    private long[] lowerHashes = new long[65];

    FormReader(SimplifiedForm form, Lexica lexica) {
        this.form = form;
        this.lexica = lexica;
    }

    /** The form last read. */
    SimplifiedForm form() {
        return form;
    }

    /** Hash of the first {@code length} characters of the form last read, in lower case. */
    long lowerHash(int length) {
        return lowerHashes[length];
    }

    /** Reads a form without putting it anywhere. */
    void read(CharSequence text, int start, int end) {
        form.set(text, start, end);
        hashLower();
    }

    void read(CharSequence text, int start, int end, TokenTexts texts, int token) {
        read(text, start, end);
        int length = form.length();
        long power = TextHash.power(length);
        texts.put(Field.FORM, token, formHash(), power);
        texts.put(Field.LOWER, token, lowerHashes[length], power);
        putShape(texts, token);
        putAffixes(texts, token);
        texts.putOrthography(token, Orthography.of(form, token == 1));
        putLists(texts, token);
    }

    private long formHash() {
        long hash = TextHash.EMPTY;
        for (int i = 0; i < form.length(); i++) {
            hash = TextHash.append(hash, form.at(i));
        }
        return hash;
    }

    private void hashLower() {
        int length = form.length();
        if (length >= lowerHashes.length) {
            lowerHashes = new long[length * 2];
        }
        long hash = TextHash.EMPTY;
        lowerHashes[0] = hash;
        for (int i = 0; i < length; i++) {
            hash = TextHash.append(hash, Letters.lower(form.at(i)));
            lowerHashes[i + 1] = hash;
        }
    }

    private void putShape(TokenTexts texts, int token) {
        long hash = TextHash.EMPTY;
        long power = TextHash.UNIT;
        char last = 0;
        int repeats = 0;
        for (int i = 0; i < form.length(); i++) {
            char shape = shape(form.at(i));
            repeats = shape == last ? repeats + 1 : 0;
            last = shape;
            if (repeats < SHAPE_REPEATS) {
                hash = TextHash.append(hash, shape);
                power = TextHash.raise(power);
            }
        }
        texts.put(Field.SHAPE, token, hash, power);
    }

    private static char shape(char c) {
        if (Letters.isUpper(c)) {
            return 'A';
        }
        if (Letters.isLower(c)) {
            return 'a';
        }
        if (Letters.isDigit(c)) {
            return '1';
        }
        return Letters.isPunctuation(c) ? '.' : 'x';
    }

    private void putAffixes(TokenTexts texts, int token) {
        int length = form.length();
        for (int i = 0; i < PREFIXES.length; i++) {
            int n = i + 2;
            if (n < length) {
                texts.put(PREFIXES[i], token, lowerHashes[n], TextHash.power(n));
            }
        }
        long whole = lowerHashes[length];
        for (int i = 0; i < SUFFIXES.length; i++) {
            int n = i + 1;
            if (n < length) {
                long power = TextHash.power(n);
                texts.put(SUFFIXES[i], token, whole - lowerHashes[length - n] * power, power);
            }
        }
    }

    private void putLists(TokenTexts texts, int token) {
        long lower = lowerHashes[form.length()];
        int classes = lexica.classes(lower);
        texts.putClasses(token, classes);
        if (classes != 0) {
            texts.put(Field.CLASSES, token, lexica.joined(classes), lexica.joinedPower(classes));
        }
        texts.putClusters(token, lexica.clusters(lower));
    }
}
