package org.parley.reading.place;

import org.parley.language.Sentence;

/** Questions about a noun and what stands around it. */
final class Nouns {

    private Nouns() {}

    static boolean isProper(Sentence s, int token) {
        return s.tag(token).startsWith("NNP");
    }

    static boolean isNoun(Sentence s, int token) {
        return s.tag(token).startsWith("NN");
    }

    static boolean isVerb(Sentence s, int token) {
        return s.tag(token).startsWith("VB");
    }

    static boolean is(Sentence s, int token, String label) {
        return s.label(token).equals(label);
    }

    /** Whether the entity tag of a token, without its place in the entity, is {@code type}. */
    static boolean isEntity(Sentence s, int token, String type) {
        String tag = s.entity(token);
        return tag.length() == type.length() + 2 && tag.endsWith(type);
    }

    /** Whether the model takes the token for part of a place's name. */
    static boolean isPlaceEntity(Sentence s, int token) {
        return isEntity(s, token, "GPE") || isEntity(s, token, "LOC") || isEntity(s, token, "FAC");
    }

    /** Whether the model takes it for something that no place is. */
    static boolean isOtherEntity(Sentence s, int token) {
        return !s.entity(token).equals("O") && !isPlaceEntity(s, token);
    }

    /** First token of the name whose last token is {@code head}: names, hyphens and capitalised words that hang below it. */
    static int nameStart(Sentence s, int head) {
        int from = head;
        while (from > 0 && isPartOfName(s, from - 1, head)) {
            from--;
        }
        while (from < head && isJoint(s, from)) {
            from++;
        }
        return from;
    }

    private static boolean isPartOfName(Sentence s, int token, int head) {
        if (!s.isUnder(token, head) || is(s, token, "det") || is(s, token, "case") || is(s, token, "poss")) {
            return false;
        }
        return isProper(s, token) || isJoint(s, token) || isCapitalised(s, token) || isInside(s, token);
    }

    private static boolean isJoint(Sentence s, int token) {
        return s.tag(token).equals("HYPH");
    }

    private static boolean isInside(Sentence s, int token) {
        return s.entity(token).startsWith("I-") && isPlaceEntity(s, token);
    }

    static boolean isCapitalised(Sentence s, int token) {
        return Character.isUpperCase(s.text().charAt(s.start(token)));
    }

    /** Index after the last token of the name that {@code head} belongs to, where the name goes on to the right. */
    static int nameEnd(Sentence s, int head) {
        int end = head + 1;
        while (end < s.size()
                && s.isUnder(end, head)
                && continuesEntity(s, end)
                && (isProper(s, end) || isJoint(s, end))) {
            end++;
        }
        return end;
    }

    private static boolean continuesEntity(Sentence s, int token) {
        return s.entity(token).startsWith("I-") || s.entity(token).startsWith("L-");
    }

    /** First token of the noun phrase of a head, after its articles and possessive pronouns. */
    static int phraseStart(Sentence s, int head) {
        int from = head;
        while (from > 0 && s.isUnder(from - 1, head) && !isBreak(s, from - 1)) {
            from--;
        }
        while (from < head && isArticle(s, from)) {
            from++;
        }
        return from;
    }

    private static boolean isBreak(Sentence s, int token) {
        return is(s, token, "prep")
                || s.tag(token).equals(",")
                || s.tag(token).startsWith("W")
                || s.tag(token).equals("``");
    }

    private static boolean isArticle(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$") || tag.equals("``");
    }
}
