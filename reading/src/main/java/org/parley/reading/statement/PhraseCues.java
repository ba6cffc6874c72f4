package org.parley.reading.statement;

import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds what is said according to somebody, in somebody's words, or reportedly. */
final class PhraseCues {

    private final PhraseLexicon phrases;
    private final MediumLexicon media;

    PhraseCues(PhraseLexicon phrases, MediumLexicon media) {
        this.phrases = phrases;
        this.media = media;
    }

    Optional<PhraseMatch> match(Sentence s, int token, Trace trace) {
        String tag = s.tag(token);
        if (!tag.equals("VBG") && !tag.equals("IN") && !tag.startsWith("NN") && !tag.equals("RB")) {
            return Optional.empty();
        }
        PhraseLexicon.Phrase phrase =
                phrases.of(tag.startsWith("NN") ? s.lemma(token) : s.form(token).toLowerCase(Locale.ROOT));
        if (phrase == null) {
            return Optional.empty();
        }
        return switch (phrase.kind()) {
            case "according" -> according(s, token, phrase, trace);
            case "words-of" -> wordsOf(s, token, phrase);
            default -> adverb(s, token, phrase);
        };
    }

    private Optional<PhraseMatch> according(Sentence s, int token, PhraseLexicon.Phrase phrase, Trace trace) {
        int preposition = token;
        if (!phrase.rest().isEmpty()) {
            preposition = token + 1;
            if (preposition >= s.size() || !s.lemma(preposition).equals(phrase.rest())) {
                return Optional.empty();
            }
        }
        int source = Tree.objectOf(s, preposition);
        if (source == Sentence.ROOT) {
            source = Tree.objectOf(s, token);
        }
        if (source == Sentence.ROOT || !Tree.isNominal(s, source) || laysDown(s, source)) {
            trace.dropped(s, token, phrase.id(), source == Sentence.ROOT ? Reason.NO_SPEAKER : Reason.LAYS_DOWN);
            return Optional.empty();
        }
        if (phrase.rest().isEmpty() && !Tree.isProper(s, source)) {
            return Optional.empty();
        }
        return clauseAround(s, token, Math.max(token, preposition), source, phrase);
    }

    /** Whether the phrase names an agreement, a law or a plan: what it lays down is not what somebody says. */
    private boolean laysDown(Sentence s, int source) {
        for (int t = source; t < s.size() && !s.tag(t).equals(","); t++) {
            boolean noun = Tree.isNoun(s, t);
            if (noun && media.is(s.lemma(t), Medium.RULESET)) {
                return true;
            }
            if (!noun && t > source && !s.lemma(t).equals("of")) {
                return false;
            }
        }
        return false;
    }

    private static Optional<PhraseMatch> clauseAround(
            Sentence s, int phraseHead, int cueEnd, int source, PhraseLexicon.Phrase phrase) {
        int clause = clauseOf(s, phraseHead);
        if (clause == Sentence.ROOT) {
            return Optional.empty();
        }
        boolean[] said = Marks.phrase(s, clause);
        Marks.remove(s, said, phraseHead);
        return Optional.of(new PhraseMatch(phrase.id(), source, phraseHead, cueEnd, clause, said));
    }

    /** The clause a source phrase speaks of: the whole sentence where the phrase opens or closes it. */
    private static int clauseOf(Sentence s, int phraseHead) {
        boolean atEdge = phraseHead == 0 || s.last(phraseHead) >= s.size() - 2;
        int clause = s.head(phraseHead);
        while (clause != Sentence.ROOT && s.head(clause) != Sentence.ROOT && (atEdge || !isClause(s, clause))) {
            clause = s.head(clause);
        }
        return clause;
    }

    private static boolean isClause(Sentence s, int token) {
        return switch (s.label(token)) {
            case "root", "ccomp", "conj", "parataxis", "advcl" -> Tree.isVerb(s, token);
            default -> false;
        };
    }

    private static Optional<PhraseMatch> wordsOf(Sentence s, int noun, PhraseLexicon.Phrase phrase) {
        int in = s.head(noun);
        if (in == Sentence.ROOT || !(s.lemma(in).equals("in") || s.lemma(in).equals("by"))) {
            return Optional.empty();
        }
        int source = s.dependent(noun, "poss");
        int of = s.dependent(noun, "prep");
        // "In view of the threats" names a reason; "in the view of the envoy", who holds it.
        boolean article = Tree.has(s, noun, "det");
        if (source == Sentence.ROOT
                && article
                && of != Sentence.ROOT
                && s.lemma(of).equals("of")) {
            source = s.dependent(of, "pobj");
        }
        if (source == Sentence.ROOT || s.head(in) == Sentence.ROOT) {
            return Optional.empty();
        }
        return clauseAround(s, in, noun, source, phrase);
    }

    private static Optional<PhraseMatch> adverb(Sentence s, int adverb, PhraseLexicon.Phrase phrase) {
        int clause = s.head(adverb);
        if (clause == Sentence.ROOT || s.label(clause).equals("nmod")) {
            return Optional.empty();
        }
        boolean[] said = Marks.phrase(s, clause);
        Marks.remove(s, said, adverb);
        return Optional.of(new PhraseMatch(phrase.id(), Attribution.NONE, adverb, adverb, clause, said));
    }
}
