package org.parley.reading.actor;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.actor.lexicon.ActorLexicon;
import org.parley.reading.actor.lexicon.WordClass;

/** Where noun phrases begin and end in a tree, and whether they stand where an actor stands. */
final class NounPhrases {

    private static final Set<String> BEFORE_NOUN = Set.of(
            "det",
            "poss",
            "compound",
            "nmod",
            "amod",
            "num",
            "nummod",
            "qmod",
            "predet",
            "quantmod",
            "hmod",
            "case",
            "npadvmod",
            "attr-pre",
            "preconj",
            "neg");

    private static final Set<String> ACTOR_LABELS =
            Set.of("nsubj", "nsubjpass", "dobj", "iobj", "dative", "vocative", "parataxis", "root");

    /** Prepositions whose object acts, receives or is dealt with. */
    private static final Set<String> ACTOR_PREPOSITIONS = Set.of(
            "by",
            "with",
            "between",
            "among",
            "against",
            "than",
            "like",
            "including",
            "to",
            "from",
            "for",
            "of",
            "via",
            "through");

    private NounPhrases() {}

    /** First token of the noun phrase under a head, without what comes before it in the clause. */
    static int first(Sentence sentence, int head) {
        int first = head;
        for (int i = head - 1; i >= 0 && belongs(sentence, i, head); i--) {
            first = i;
        }
        while (first < head && isPunctuation(sentence, first)) {
            first++;
        }
        return first;
    }

    private static boolean belongs(Sentence sentence, int token, int head) {
        if (sentence.form(token).equals(")") || sentence.form(token).equals("(")) {
            return false;
        }
        int child = token;
        while (child != Sentence.ROOT && sentence.head(child) != head) {
            child = sentence.head(child);
        }
        if (child == Sentence.ROOT) {
            return false;
        }
        String label = sentence.label(child);
        if (child == token && label.equals("punct")) {
            String form = sentence.form(token);
            return form.equals("-")
                    || form.equals("\"")
                    || form.equals("\u201c")
                    || form.equals("\u201d")
                    || form.equals("''");
        }
        return BEFORE_NOUN.contains(label);
    }

    private static boolean isPunctuation(Sentence sentence, int token) {
        return !Character.isLetterOrDigit(sentence.form(token).charAt(0));
    }

    /** Index after the last token of the head's complements: "of" phrases and the like, no clauses and no appositions. */
    static int end(Sentence sentence, int head) {
        int end = head + 1;
        for (int child = sentence.firstDependent(head); child != Sentence.ROOT; child = sentence.nextSibling(child)) {
            if (child < head) {
                continue;
            }
            if (sentence.first(child) > end
                    || !sentence.label(child).equals("prep")
                    || sentence.dependent(child, "pobj") == Sentence.ROOT) {
                return end;
            }
            end = Math.max(end, sentence.last(child) + 1);
        }
        return end;
    }

    /** First token after the numbers before a noun: "more than 100 | civilians". */
    static int afterNumber(Sentence sentence, int from, int noun) {
        int start = Math.min(from, noun);
        for (int i = start; i < noun; i++) {
            if (sentence.tag(i).equals("CD")) {
                start = i + 1;
            }
        }
        return start;
    }

    static Span span(Sentence sentence, int from, int end) {
        return new Span(sentence.start(from), sentence.end(end - 1));
    }

    /** The token whose place in the clause a coordinated or appositive token shares. */
    static int place(Sentence sentence, int token) {
        int place = token;
        while (isCarriedOver(sentence.label(place)) && sentence.head(place) != Sentence.ROOT) {
            place = sentence.head(place);
        }
        return place;
    }

    private static boolean isCarriedOver(String label) {
        return label.equals("conj") || label.equals("appos");
    }

    /** Whether a noun stands where an actor does: subject, object, agent, addressee, owner. */
    static boolean isActorPlace(Sentence sentence, int token, ActorLexicon lexicon) {
        int place = place(sentence, token);
        String label = sentence.label(place);
        if (label.equals("pobj")) {
            int preposition = sentence.head(place);
            return preposition != Sentence.ROOT && isActorPreposition(sentence, preposition, lexicon);
        }
        return ACTOR_LABELS.contains(label) || label.equals("poss");
    }

    private static boolean isActorPreposition(Sentence sentence, int preposition, ActorLexicon lexicon) {
        if (sentence.label(preposition).equals("agent")) {
            return true;
        }
        String word = sentence.lemma(preposition);
        if (!ACTOR_PREPOSITIONS.contains(word)) {
            return false;
        }
        int governor = sentence.head(preposition);
        if (governor == Sentence.ROOT) {
            return true;
        }
        return switch (word) {
            case "to", "from", "through" -> !lexicon.is(WordClass.MOTION, sentence.lemma(governor));
            case "on", "upon" -> lexicon.is(WordClass.DIRECTED, sentence.lemma(governor));
            case "of" -> lexicon.is(WordClass.ACT, sentence.lemma(governor)) || !isNoun(sentence, governor);
            case "for" -> !lexicon.is(WordClass.AFFAIR, sentence.lemma(governor));
            default -> true;
        };
    }

    private static boolean isNoun(Sentence sentence, int token) {
        return sentence.tag(token).startsWith("NN");
    }
}
