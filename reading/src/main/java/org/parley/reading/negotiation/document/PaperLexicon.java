package org.parley.reading.negotiation.document;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Document.Kind;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.negotiation.document.Paper.Need;

/** Nouns that name papers ({@code papers.tsv}). Immutable. */
final class PaperLexicon {

    private final Map<String, List<Paper>> byLemma = new HashMap<>();

    private PaperLexicon() {}

    static PaperLexicon load() {
        PaperLexicon lexicon = new PaperLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(PaperLexicon.class, "papers.tsv")) {
            Paper paper = new Paper(
                    entry.id(),
                    entry.list("nouns"),
                    Set.copyOf(entry.list("before")),
                    Set.copyOf(entry.list("except")),
                    Set.copyOf(entry.list("of")),
                    kind(entry),
                    need(entry));
            paper.nouns().forEach(noun -> lexicon.byLemma
                    .computeIfAbsent(noun, key -> new ArrayList<>())
                    .add(paper));
        }
        lexicon.byLemma.values().forEach(papers -> papers.sort((a, b) -> Boolean.compare(b.isWorded(), a.isWorded())));
        return lexicon;
    }

    private static Kind kind(LexiconFile.Entry entry) {
        try {
            return Kind.valueOf(entry.cell("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such kind: " + entry.cell("kind"));
        }
    }

    private static Need need(LexiconFile.Entry entry) {
        return switch (entry.cell("need")) {
            case "act" -> Need.ACT;
            case "sides" -> Need.SIDES;
            case "table" -> Need.TABLE;
            case "signed" -> Need.SIGNED;
            case "pronoun" -> Need.PRONOUN;
            case "stand-in" -> Need.STAND_IN;
            default -> throw entry.error("no such need: " + entry.cell("need"));
        };
    }

    /** Whether a sentence has a word that could name a paper. */
    boolean occursIn(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (byLemma.containsKey(s.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** The paper that a noun names; of several entries, one that asks for other words beside it. */
    Optional<Paper> of(Sentence s, int noun) {
        List<Paper> papers = byLemma.get(s.lemma(noun));
        if (papers == null) {
            return Optional.empty();
        }
        for (Paper paper : papers) {
            if (fits(s, noun, paper)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Sentence s, int noun, Paper paper) {
        return (paper.before().isEmpty() || hasBefore(s, noun, paper.before()))
                && (paper.except().isEmpty() || !isExcepted(s, noun, paper.except()))
                && (paper.of().isEmpty() || isOn(s, noun, paper.of()));
    }

    private static boolean hasBefore(Sentence s, int noun, Set<String> words) {
        for (int i = s.first(noun); i < noun; i++) {
            if (words.contains(s.lemma(i)) && s.isUnder(i, noun) && !isInClause(s, i, noun)) {
                return true;
            }
        }
        return false;
    }

    /** Words that make another thing of it, but not as parts of a name: "a good deal", not "the Good Friday deal". */
    private static boolean isExcepted(Sentence s, int noun, Set<String> words) {
        for (int i = s.first(noun); i < noun; i++) {
            if (words.contains(s.lemma(i))
                    && s.isUnder(i, noun)
                    && !s.tag(i).startsWith("NNP")
                    && !isInClause(s, i, noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInClause(Sentence s, int token, int noun) {
        for (int up = token; up != noun; up = s.head(up)) {
            if (s.label(up).equals("poss")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(Sentence s, int noun, Set<String> words) {
        return hasAfter(s, noun, "of", words) || hasAfter(s, noun, "for", words) || hasAfter(s, noun, "on", words);
    }

    private static boolean hasAfter(Sentence s, int noun, String preposition, Set<String> words) {
        int of = Obliques.object(s, noun, preposition);
        return of != NONE && words.contains(s.lemma(of));
    }
}
