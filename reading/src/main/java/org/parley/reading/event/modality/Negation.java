package org.parley.reading.event.modality;

import static org.parley.reading.syntax.Tree.is;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.event.modality.Embedder.Kind;
import org.parley.reading.syntax.Tree;

/** Counts what denies a word: "not", "never", "no talks were held", "nobody". */
final class Negation {

    private final EmbedderLexicon lexicon;

    Negation(EmbedderLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a verb is denied: by its own words or by its subject, object or predicate. Two denials cancel each other. */
    boolean ofVerb(Sentence s, int verb, List<Step> path) {
        boolean denied = false;
        if (isLapse(s, verb)) {
            return false;
        }
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            String rule = denies(s, d);
            if (rule != null) {
                denied = !denied;
                path.add(new Step(d, rule, denied ? "not" : "not not"));
            }
        }
        return denied;
    }

    /** "have not met since May": they met in May. */
    static boolean isLapse(Sentence s, int verb) {
        boolean perfect = s.tag(verb).equals("VBN") && Syntax.dependentWord(s, verb, "have") != Sentence.ROOT;
        int since = Syntax.dependentWord(s, verb, "since");
        return perfect && since != Sentence.ROOT && Tree.has(s, since, "pobj") && !Tree.isPassive(s, verb);
    }

    private @Nullable String denies(Sentence s, int dependent) {
        return switch (s.label(dependent)) {
            case "neg" -> isOnly(s, dependent) ? null : "neg.not";
            case "advmod", "preconj", "npadvmod" -> adverb(s, dependent);
            case "nsubj", "nsubjpass", "dobj", "attr" -> noun(s, dependent);
            case "prep" -> circumstance(s, dependent);
            default -> null;
        };
    }

    /** "not only", "not just", "not because". */
    private boolean isOnly(Sentence s, int not) {
        int next = not + 1;
        return next < s.size() && lexicon.has(s, next, Kind.ADVERB, "only");
    }

    private @Nullable String adverb(Sentence s, int adverb) {
        Embedder row = lexicon.row(s, adverb, Kind.ADVERB, "verb");
        if (row == null || row.positive() != Outcome.DENIED || isOnly(s, adverb)) {
            return null;
        }
        return row.id();
    }

    /** A noun with "no", or a word such as "nobody"; null if neither. */
    @Nullable
    String noun(Sentence s, int noun) {
        Embedder self = lexicon.row(s, noun, Kind.NEG, "pronoun");
        if (self != null) {
            return self.id();
        }
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean before = is(s, d, "det") || is(s, d, "neg") || is(s, d, "preconj") || is(s, d, "nmod");
            Embedder row = before && d < noun ? lexicon.row(s, d, Kind.NEG, "det") : null;
            if (row != null && !isOnly(s, d)) {
                return row.id();
            }
        }
        return null;
    }

    /** "under no circumstances", "at no time". */
    private @Nullable String circumstance(Sentence s, int preposition) {
        int object = s.dependent(preposition, "pobj");
        return object != Sentence.ROOT && lexicon.has(s, object, Kind.ADVERB, "circumstance") ? noun(s, object) : null;
    }
}
