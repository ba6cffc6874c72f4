package org.parley.reading.negotiation.document;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** What a paper is about, in the words of the text. */
final class Subject {

    /** Verbs whose object is what a paper says. */
    private static final Set<String> TELLING = Set.of(
            "set",
            "outline",
            "describe",
            "detail",
            "contain",
            "lay",
            "list",
            "state",
            "explain",
            "cover",
            "call",
            "concern",
            "regard",
            "spell",
            "summarize",
            "summarise",
            "address");

    private static final List<String> TOPICS = List.of("on", "about", "regarding", "concerning", "over");
    private static final Set<String> PARTS = Set.of("understanding", "intent", "text");

    private Subject() {}

    static Optional<Span> of(Sentence s, int noun) {
        int told = told(s, noun);
        if (told != NONE) {
            return Optional.of(subtree(s, told));
        }
        for (String preposition : TOPICS) {
            int topic = Obliques.object(s, noun, preposition);
            if (topic != NONE) {
                return Optional.of(subtree(s, topic));
            }
        }
        int end = Obliques.object(s, noun, "for");
        end = end == NONE ? below(s, noun, "for") : end;
        return end != NONE
                ? Optional.of(subtree(s, end))
                : aim(s, noun).or(() -> kind(s, noun)).or(() -> clause(s, noun)).or(() -> of(s, noun, "of"));
    }

    /** "memorandum of understanding for peace". */
    private static int below(Sentence s, int noun, String preposition) {
        int of = Obliques.object(s, noun, "of");
        return of != NONE && PARTS.contains(s.lemma(of)) ? Obliques.object(s, of, preposition) : NONE;
    }

    private static int told(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != NONE; d = s.nextSibling(d)) {
            boolean clause = s.label(d).equals("relcl") || s.label(d).equals("acl");
            if (clause && TELLING.contains(s.lemma(d)) && Tree.has(s, d, "dobj")) {
                return s.dependent(d, "dobj");
            }
        }
        return NONE;
    }

    /** "an agreement to halt the fighting". */
    private static Optional<Span> aim(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != NONE; d = s.nextSibling(d)) {
            boolean infinitive = (s.label(d).equals("acl")
                            || s.label(d).equals("relcl")
                            || s.label(d).equals("xcomp"))
                    && Tree.isInfinitive(s, d);
            if (infinitive && d > noun) {
                return Optional.of(Scene.words(s, d, end(s, d)));
            }
        }
        return Optional.empty();
    }

    /** "the <i>cease-fire</i> agreement". */
    private static Optional<Span> kind(Sentence s, int noun) {
        int from = noun;
        for (int i = noun - 1; i >= Phrase.first(s, noun) && isKind(s, i, noun); i--) {
            from = i;
        }
        while (from < noun && !Tree.isNoun(s, from) && !s.tag(from).startsWith("JJ")) {
            from++;
        }
        boolean whole = from < noun && !s.tag(noun - 1).equals("HYPH");
        return whole ? Optional.of(Scene.words(s, from, noun)) : Optional.empty();
    }

    private static boolean isKind(Sentence s, int token, int noun) {
        String tag = s.tag(token);
        boolean word =
                tag.equals("NN") || tag.equals("NNS") || tag.equals("HYPH") || tag.equals("IN") || tag.equals("VB");
        return word && s.isUnder(token, noun) && s.entity(token).equals("O");
    }

    private static Optional<Span> clause(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("relcl") && d > noun && Tree.has(s, d, "dobj") && Tree.has(s, d, "nsubj")) {
                return Optional.of(Scene.words(s, d, end(s, d)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> of(Sentence s, int noun, String preposition) {
        int topic = Obliques.object(s, noun, preposition);
        return topic == NONE || PARTS.contains(s.lemma(topic)) ? Optional.empty() : Optional.of(subtree(s, topic));
    }

    private static Span subtree(Sentence s, int head) {
        return Scene.words(s, s.first(head), end(s, head));
    }

    private static int end(Sentence s, int head) {
        int end = s.last(head) + 1;
        while (end > head + 1 && Tree.isPunctuation(s, end - 1)) {
            end--;
        }
        return end;
    }
}
