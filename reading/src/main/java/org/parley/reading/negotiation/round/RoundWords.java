package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Words that name a meeting ({@code nouns.tsv}, {@code verbs.tsv}), and those of what a quarrel is about ({@code topics.tsv}). Immutable. */
final class RoundWords {

    private final Map<String, List<Named>> nouns = new HashMap<>();
    /** By frame and lemma. */
    private final Map<String, Named> frames = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();

    /** How much a word says by itself; from {@code PART} on, nothing but of the noun after its "of". */
    enum Weight {
        STRONG,
        WEAK,
        PART,
        LENGTH
    }

    /**
     * A word that names a meeting.
     *
     * @param id of the entry
     * @param modifier that must stand before it; may be empty
     * @param plural whether only its plural does
     */
    record Named(String id, String modifier, Weight weight, boolean plural) {}

    private RoundWords() {}

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    static RoundWords load() {
        RoundWords words = new RoundWords();
        for (Entry entry : LexiconFile.read(RoundWords.class, "nouns.tsv")) {
            entry.list("nouns").forEach(noun -> words.add(entry, noun));
        }
        for (Entry entry : LexiconFile.read(RoundWords.class, "verbs.tsv")) {
            Named named = new Named(entry.id(), "", weight(entry), false);
            for (String verb : entry.list("verbs")) {
                entry.list("frames").forEach(frame -> words.frames.put(frame + ' ' + verb, named));
            }
        }
        for (Entry entry : LexiconFile.read(RoundWords.class, "topics.tsv")) {
            entry.list("nouns").forEach(noun -> words.topics.put(noun, entry.id()));
        }
        return words;
    }

    private void add(Entry entry, String noun) {
        int cut = noun.lastIndexOf(' ');
        boolean plural = entry.cell("form").equals("plural");
        String modifier = cut < 0 ? "" : noun.substring(0, cut);
        List<Named> named = nouns.computeIfAbsent(noun.substring(cut + 1), key -> new ArrayList<>());
        Named one = new Named(entry.id(), modifier, weight(entry), plural);
        named.add(modifier.isEmpty() ? named.size() : 0, one);
    }

    private static Weight weight(Entry entry) {
        return switch (entry.cell("weight")) {
            case "strong" -> Weight.STRONG;
            case "weak" -> Weight.WEAK;
            case "part" -> Weight.PART;
            case "length" -> Weight.LENGTH;
            default -> throw entry.error("expected strong, weak, length or part, found " + entry.cell("weight"));
        };
    }

    /** What a noun names, by its longest entry. */
    @Nullable
    Named noun(Sentence s, int token) {
        List<Named> named = nouns.get(s.lemma(token));
        if (named == null || !Tree.isNoun(s, token)) {
            return null;
        }
        for (Named one : named) {
            boolean number = !one.plural()
                    || s.form(token).toLowerCase(java.util.Locale.ROOT).endsWith("s");
            if (number && (one.modifier().isEmpty() || hasBefore(s, token, one.modifier()))) {
                return one;
            }
        }
        return null;
    }

    /** Whether a noun stands before "of" and another that names a meeting: "a round of talks". */
    boolean isPart(Sentence s, int token) {
        return nouns.getOrDefault(s.lemma(token), List.of()).stream().anyMatch(named -> named.weight().compareTo(Weight.PART) >= 0);
    }

    private static boolean hasBefore(Sentence s, int token, String lemma) {
        for (int d = s.firstDependent(token); d != Syntax.NONE && d < token; d = s.nextSibling(d)) {
            if (s.lemma(d).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** What a verb names by the frame of its event. */
    @Nullable
    Named verb(Draft telling) {
        Sentence s = telling.sentence().parse();
        return frames.get(telling.match().frame().id() + ' ' + s.lemma(telling.match().token()));
    }

    boolean isTopic(Sentence s, int token) {
        return topics.containsKey(s.lemma(token));
    }
}
