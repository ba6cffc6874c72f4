package org.parley.record.gather;

/**
 * What is left of an English word without its ending: {@code exchange}, {@code exchanges} and {@code exchanging} are one. Not a lemma, and no word
 * of the language; irregular forms and nouns made from verbs stand in {@code words.tsv}.
 */
final class Stem {

    private static final int SHORTEST = 3;

    private Stem() {}

    /** @param word in lower case */
    static String of(String word) {
        String stem = withoutPlural(word);
        if (stem.endsWith("eed") && stem.length() > SHORTEST + 1) {
            return withoutEnd(stem.substring(0, stem.length() - 1));
        }
        for (String ending : new String[] {"ing", "ed"}) {
            if (stem.endsWith(ending) && hasVowel(stem.substring(0, stem.length() - ending.length()))) {
                return withoutEnd(single(stem.substring(0, stem.length() - ending.length())));
            }
        }
        return withoutEnd(stem);
    }

    private static String withoutPlural(String word) {
        if (word.length() <= SHORTEST
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - SHORTEST) + "y"
                : word.substring(0, word.length() - 1);
    }

    /** {@code release} and {@code releas-ing}, {@code carry} and {@code carri-ed}, {@code handover} as it is. */
    private static String withoutEnd(String stem) {
        if (stem.length() <= SHORTEST) {
            return stem;
        }
        char last = stem.charAt(stem.length() - 1);
        if (last == 'e') {
            return stem.substring(0, stem.length() - 1);
        }
        return last == 'i' ? stem.substring(0, stem.length() - 1) + "y" : stem;
    }

    /** {@code swapp-ed} to {@code swap}; {@code pass-ed} and {@code call-ed} stay as they are. */
    private static String single(String stem) {
        int length = stem.length();
        boolean isDouble = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
        return isDouble && "lsz".indexOf(stem.charAt(length - 1)) < 0 ? stem.substring(0, length - 1) : stem;
    }

    private static boolean hasVowel(String stem) {
        return stem.length() >= 2 && stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
