package org.parley.reading.actor;

import java.util.Locale;
import org.parley.reading.actor.phrase.Portrait;

/** What an actor is called that is only described: by the words that first told of it. */
final class DescribedNames {

    private DescribedNames() {}

    /** The words of a description without the article and the "all" that stand before them. */
    static String of(Stage stage, Portrait portrait, int from, int end) {
        int first = from;
        boolean all = stage.scan().key(first).equals("all") && end - first > 2;
        if (all) {
            first++;
        }
        boolean article = stage.scan().key(first).equals("the");
        if (article && first < end - 1) {
            first++;
        }
        return first == from && portrait.role().isPresent() ? lowered(stage, first, end) : stage.text(first, end);
    }

    /** Text of tokens, without the capital that only the beginning of a sentence gives it. */
    static String lowered(Stage stage, int first, int end) {
        String text = stage.text(first, end);
        boolean midway = first > 0 && !stage.title() && !stage.scan().isLoud() && isWord(stage, first - 1);
        boolean proper = midway
                || stage.sentence().tag(first).startsWith("NNP")
                || stage.scan().unit(first).isName()
                || (text.length() > 1 && Character.isUpperCase(text.charAt(1)));
        return proper ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** After a word a capital is a name's own; after a quotation mark or a dash it can be that of a beginning. */
    private static boolean isWord(Stage stage, int token) {
        return Character.isLetterOrDigit(stage.scan().key(token).charAt(0));
    }
}
