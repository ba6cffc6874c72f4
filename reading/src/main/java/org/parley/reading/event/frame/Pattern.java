package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.lexicon.LexiconFile;

/**
 * The words of a predicate.
 *
 * @param lemma its head
 * @param modifier for a noun in two words, the one before the head: {@code cease} of {@code cease-fire}; empty otherwise
 * @param steps what must follow, in order
 */
record Pattern(String lemma, String modifier, List<Step> steps) {

    /**
     * A word below the head.
     *
     * @param kind what it is
     * @param word the preposition, the word, or the name of the class
     */
    record Step(Kind kind, String word) {}

    enum Kind {
        PREPOSITION,
        WORD,
        CLASS
    }

    static Pattern parse(LexiconFile.Entry entry, String text, NounClasses classes) {
        List<String> words = Slot.parts(text, ' ');
        String head = words.get(0);
        int hyphen = entry.cell("kind").equals("noun") ? head.lastIndexOf('-') : -1;
        List<Step> steps = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            steps.add(step(entry, word, classes));
        }
        return new Pattern(
                hyphen < 0 ? head : head.substring(hyphen + 1),
                hyphen < 0 ? "" : head.substring(0, hyphen),
                List.copyOf(steps));
    }

    private static Step step(LexiconFile.Entry entry, String word, NounClasses classes) {
        if (word.startsWith("{") && word.endsWith("}")) {
            String name = word.substring(1, word.length() - 1);
            if (!classes.has(name)) {
                throw entry.error("no class of nouns is called " + name);
            }
            return new Step(Kind.CLASS, name);
        }
        return new Step(Slot.PREPOSITIONS.contains(word) ? Kind.PREPOSITION : Kind.WORD, word);
    }

    int weight() {
        return 10 * steps.size() + (modifier.isEmpty() ? 0 : 10);
    }
}
