package org.parley.reading.time;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;

/** Whether words that look like a time belong to a longer name: "July 26 Movement", "The Friday Times". */
final class NameParts {

    private NameParts() {}

    static boolean isPartOfName(Sentence sentence, int first, int last) {
        return isNamed(sentence.entity(first)) && reachesBeyond(sentence, first, last)
                || isPerson(sentence, first, last);
    }

    /** "May" alone, where the report names a person of that surname. */
    static boolean isBearer(List<ReadSentence> sentences, Sentence sentence, int first, int last, TenseWords words) {
        String before = first == 0 ? "" : sentence.lemma(first - 1);
        if (first != last || !words.canBeName(sentence.lemma(first), before)) {
            return false;
        }
        for (ReadSentence other : sentences) {
            Sentence parse = other.parse();
            for (int i = 0; i < parse.size(); i++) {
                if (parse.entity(i).equals("L-PERSON") && parse.form(i).equals(sentence.form(first))) {
                    return true;
                }
            }
        }
        return false;
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
