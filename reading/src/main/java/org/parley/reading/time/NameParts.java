package org.parley.reading.time;

import org.parley.language.Sentence;

/** Whether words that look like a time belong to a longer name: "July 26 Movement", "The Friday Times". */
final class NameParts {

    private NameParts() {}

    static boolean isPartOfName(Sentence sentence, int first, int last) {
        return isNamed(sentence.entity(first)) && reachesBeyond(sentence, first, last)
                || isPerson(sentence, first, last);
    }

    /** "May said": a single word that is a person's name where it stands. */
    private static boolean isPerson(Sentence sentence, int first, int last) {
        return first == last
                && sentence.entity(first).equals("U-PERSON")
                && sentence.form(first).equals("May");
    }

    private static boolean isNamed(String entity) {
        return entity.endsWith("-ORG")
                || entity.endsWith("-FAC")
                || entity.endsWith("-WORK_OF_ART")
                || entity.endsWith("-PERSON")
                || entity.endsWith("-PRODUCT");
    }

    private static boolean reachesBeyond(Sentence sentence, int first, int last) {
        char begins = sentence.entity(first).charAt(0);
        boolean before = begins == 'I' || begins == 'L';
        char ends = sentence.entity(last).charAt(0);
        boolean after = ends == 'B' || ends == 'I';
        return before || after;
    }
}
