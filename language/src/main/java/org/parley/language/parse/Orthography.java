package org.parley.language.parse;

/** How a form is spelt, as a set of bits; bit {@code n} is the feature text {@code "n"} of the models. */
final class Orthography {

    /** Number of bits. */
    static final int COUNT = 14;

    private static final int LINK = 1;
    private static final int ALL_UPPER = 1 << 1;
    private static final int ALL_LOWER = 1 << 2;
    private static final int ALL_DIGITS = 1 << 3;
    private static final int ALL_PUNCTUATION = 1 << 4;
    private static final int ALL_DIGITS_OR_PUNCTUATION = 1 << 5;
    private static final int SOME_DIGIT = 1 << 6;
    private static final int SOME_PERIOD = 1 << 7;
    private static final int SOME_HYPHEN = 1 << 8;
    private static final int SOME_OTHER_PUNCTUATION = 1 << 9;
    private static final int NO_LOWER = 1 << 10;
    private static final int FIRST_UPPER = 1 << 11;
    private static final int ONE_UPPER_WITHIN = 1 << 12;
    private static final int MORE_UPPER_WITHIN = 1 << 13;

    private Orthography() {}

    /** @param first whether the token opens its sentence */
    static int of(SimplifiedForm form, boolean first) {
        if (form.isLink()) {
            return LINK;
        }
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int punctuation = 0;
        boolean period = false;
        boolean hyphen = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.at(i);
            upper += Letters.isUpper(c) ? 1 : 0;
            lower += Letters.isLower(c) ? 1 : 0;
            digits += Letters.isDigit(c) ? 1 : 0;
            punctuation += Letters.isPunctuation(c) ? 1 : 0;
            period |= c == '.';
            hyphen |= c == '-';
        }
        int size = form.length();
        int bits = whole(size, upper, lower, digits, punctuation);
        if (upper < size) {
            bits |= capitals(upper, size > 0 && Letters.isUpper(form.at(0)), first);
        }
        if (digits > 0 && digits < size) {
            bits |= SOME_DIGIT;
        }
        bits |= (period ? SOME_PERIOD : 0) | (hyphen ? SOME_HYPHEN : 0);
        if (punctuation > 0 && punctuation < size && !period && !hyphen) {
            bits |= SOME_OTHER_PUNCTUATION;
        }
        return bits;
    }

    private static int whole(int size, int upper, int lower, int digits, int punctuation) {
        if (upper == size) {
            return ALL_UPPER;
        }
        if (lower == size) {
            return ALL_LOWER;
        }
        if (digits == size) {
            return ALL_DIGITS;
        }
        if (punctuation == size) {
            return ALL_PUNCTUATION;
        }
        if (digits + punctuation == size) {
            return ALL_DIGITS_OR_PUNCTUATION;
        }
        return lower == 0 ? NO_LOWER : 0;
    }

    private static int capitals(int upper, boolean firstUpper, boolean first) {
        int within = firstUpper ? upper - 1 : upper;
        int bits = firstUpper && !first ? FIRST_UPPER : 0;
        if (within == 0) {
            return bits;
        }
        return bits | (within == 1 ? ONE_UPPER_WITHIN : MORE_UPPER_WITHIN);
    }
}
