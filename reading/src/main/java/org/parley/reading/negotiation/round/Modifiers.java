package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.item.Round.Format;
import org.parley.model.item.Round.Status;
import org.parley.reading.event.clause.Syntax;

/** Words beside a meeting that tell one of its fields ({@code modifiers.tsv}). Immutable. */
final class Modifiers {

    private final Map<String, List<Modifier>> byWord = new HashMap<>();

    /** What a modifier can tell. */
    enum Field {
        ORDINAL,
        FORMAT,
        STATUS,
        ORDER,
        NO
    }

    /**
     * A word and what it tells.
     *
     * @param value of the field; empty where the field is {@link Field#NO}
     */
    record Modifier(String id, Field field, String value) {

        /** The value of the field that has the name, in the contract's words. */
        Optional<Status> status() {
            return field == Field.STATUS ? Optional.of(States.status(value)) : Optional.empty();
        }

        Optional<Format> format() {
            return field == Field.FORMAT
                    ? Optional.of(Format.valueOf(value.toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        }
    }

    /**
     * A modifier where it stands.
     *
     * @param token first of its words
     * @param last last of its words
     */
    record Placed(Modifier modifier, int token, int last) {}

    private Modifiers() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static Modifiers load() {
        Modifiers modifiers = new Modifiers();
        for (Entry entry : LexiconFile.read(Modifiers.class, "modifiers.tsv")) {
            Modifier modifier = new Modifier(entry.id(), field(entry), entry.cell("value"));
            for (String word : entry.list("words")) {
                modifiers.byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(modifier);
            }
        }
        return modifiers;
    }

    private static Field field(Entry entry) {
        for (Field field : Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(entry.cell("field"))) {
                return field;
            }
        }
        throw entry.error("no such field: " + entry.cell("field"));
    }

    /** What a word alone tells. */
    List<Modifier> at(Sentence s, int token) {
        return byWord.getOrDefault(s.form(token).toLowerCase(Locale.ROOT), List.of());
    }

    /** What the words before a noun tell of it. */
    List<Placed> before(Sentence s, int noun) {
        List<Placed> all = new ArrayList<>();
        for (int d = s.firstDependent(noun); d != Syntax.NONE && d < noun; d = s.nextSibling(d)) {
            if (isBeside(s.label(d))) {
                add(s, d, all);
                for (int below = s.firstDependent(d); below != Syntax.NONE; below = s.nextSibling(below)) {
                    add(s, below, all);
                }
            }
        }
        return all;
    }

    /** "met <i>face to face</i>", "spoke <i>directly</i>": what the words after a verb or noun tell of the manner. */
    List<Placed> after(Sentence s, int head) {
        List<Placed> all = new ArrayList<>();
        for (int d = s.firstDependent(head); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean adverb = s.label(d).equals("npadvmod") || s.label(d).equals("advmod");
            if (d > head && adverb) {
                add(s, d, all);
            }
        }
        all.removeIf(p -> p.modifier().field() != Field.FORMAT);
        return all;
    }

    private static boolean isBeside(String label) {
        return switch (label) {
            case "amod", "compound", "nmod", "nummod", "advmod", "det", "npadvmod", "poss" -> true;
            default -> false;
        };
    }

    private void add(Sentence s, int token, List<Placed> all) {
        int from = begin(s, token);
        int last = last(s, token);
        String form = s.text().substring(s.start(from), s.end(last)).toLowerCase(Locale.ROOT);
        List<Modifier> other = from == last ? byWord.getOrDefault(s.lemma(token), List.of()) : List.of();
        for (Modifier modifier : byWord.getOrDefault(form, other)) {
            Placed one = new Placed(modifier, from, last);
            if (!all.contains(one)) {
                all.add(one);
            }
        }
    }

    /** The first token of a word with hyphens: "<i>all</i>-party". */
    private static int begin(Sentence s, int token) {
        int at = token;
        while (at > 1 && s.tag(at - 1).equals("HYPH")) {
            at -= 2;
        }
        return at;
    }

    private static int last(Sentence s, int token) {
        int at = token;
        while (at + 2 < s.size() && s.tag(at + 1).equals("HYPH")) {
            at += 2;
        }
        return at;
    }
}
