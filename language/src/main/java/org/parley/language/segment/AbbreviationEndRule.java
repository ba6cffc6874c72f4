package org.parley.language.segment;

/** Whether a token that keeps its stop ("U.S.", "p.m.", "Inc.") ends its sentence too. */
final class AbbreviationEndRule {

    private static final int NEVER = Abbreviations.TITLE | Abbreviations.NUMBER | Abbreviations.INNER;

    private final Abbreviations abbreviations;
    private final Openers openers;
    private final WordTable zones;
    private final WordTable finite;
    private final WordTable roles;

    AbbreviationEndRule(Abbreviations abbreviations, Openers openers, WordGroups words) {
        this.abbreviations = abbreviations;
        this.openers = openers;
        this.zones = words.table("zone");
        this.finite = words.table("finite");
        this.roles = words.table("role");
    }

    /**
     * @param token the abbreviation
     * @param next first token behind it and what closes with it
     */
    boolean ends(Block block, int token, int next) {
        int word = block.word(next);
        if (word >= block.size() || !block.isUpper(word)) {
            return false;
        }
        int kind = abbreviations.find(block.text, block.start(token), block.end(token) - 1);
        if ((kind & NEVER) != 0) {
            return false;
        }
        boolean opener = openers.opens(block.text, block.start(word), block.end(word), block.capitals());
        if (kind == Abbreviations.TIME) {
            return opener || !(block.has(zones, word) || isZone(block, word));
        }
        if (kind == Abbreviations.LATIN) {
            return true;
        }
        if ((kind & (Abbreviations.ORG | Abbreviations.AFTER)) != 0 && isSubject(block, word)) {
            return true;
        }
        return opener && !isFirstInitial(block, token, kind);
    }

    /** "Acme Ltd. Terms were not known.": a word with a capital that is the subject of a verb, and not "Acme Ltd. Chairman". */
    private boolean isSubject(Block block, int word) {
        boolean name = block.last(word) != '.' && !block.has(roles, word);
        return name && block.has(finite, word + 1) && block.isLower(word + 1);
    }

    /** "5 p.m. Kyiv time". */
    private static boolean isZone(Block block, int word) {
        int next = word + 1;
        return next < block.size() && block.text.startsWith("time", block.start(next)) && block.length(next) == 4;
    }

    /** A letter in front of everything numbers an item: "A. The line holds." */
    private static boolean isFirstInitial(Block block, int token, int kind) {
        return kind == 0 && block.length(token) == 2 && token == 0;
    }
}
