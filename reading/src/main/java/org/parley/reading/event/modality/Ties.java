package org.parley.reading.event.modality;

import static org.parley.reading.syntax.Tree.is;

import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.event.modality.Embedder.Kind;
import org.parley.reading.event.modality.Tie.Manner;
import org.parley.reading.syntax.Tree;

/** Finds what governs a deed in its tree: one step up. */
final class Ties {

    private final EmbedderLexicon lexicon;

    Ties(EmbedderLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What governs the token; of a conjunct, what governs the first. */
    Tie of(Sentence s, int token) {
        int deed = Syntax.firstConjunct(s, token);
        int head = s.head(deed);
        if (head == Sentence.ROOT) {
            return Tie.NONE;
        }
        return switch (s.label(deed)) {
            case "xcomp", "ccomp", "csubj", "csubjpass" -> clause(s, deed, head);
            case "advcl" -> adverbial(s, deed, head);
            case "acl" -> nounClause(s, deed, head);
            case "relcl" -> relative(s, deed, head);
            case "nsubj" -> argument(s, deed, head, "subj", Manner.SUBJECT);
            case "nsubjpass", "dobj" -> argument(s, deed, head, "obj", Manner.OBJECT);
            case "pobj", "pcomp" -> afterPreposition(s, deed, head);
            case "acomp", "attr", "oprd", "appos", "dep" -> shared(s, deed, head);
            case "nmod", "compound" -> modifier(s, deed, head);
            default -> Tie.NONE;
        };
    }

    private Tie relative(Sentence s, int deed, int noun) {
        boolean active = Tree.isInfinitive(s, deed) && !Tree.isPassive(s, deed);
        return active ? nounClause(s, deed, noun) : Tie.without(Manner.RELATIVE, noun);
    }

    private Tie clause(Sentence s, int deed, int head) {
        String complement = clauseKind(s, deed);
        Tie tie = rowOf(s, head, complement);
        if (tie == null && isBare(s, deed)) {
            tie = rowOf(s, head, "inf");
        }
        if (tie != null) {
            return tie;
        }
        if (complement.equals("whether")) {
            return question(s, deed, head);
        }
        if (complement.equals("inf")) {
            return Tie.without(Manner.PURPOSE, head);
        }
        return complement.equals("ing") ? Tie.without(Manner.SHARED, head) : Tie.NONE;
    }

    /** "helped the parties agree": a plural and a bare infinitive look like a clause. */
    private static boolean isBare(Sentence s, int deed) {
        boolean base = s.tag(deed).equals("VB") || s.tag(deed).equals("VBP");
        return base && Syntax.mark(s, deed) == Sentence.ROOT && !Syntax.hasAuxiliary(s, deed);
    }

    private Tie question(Sentence s, int deed, int head) {
        int mark = Syntax.mark(s, deed);
        Embedder row = mark == Sentence.ROOT ? null : lexicon.row(s, mark, Kind.MARK, "whether");
        return row == null ? Tie.without(Manner.QUESTION, head) : Tie.by(row, head, mark);
    }

    /** inf, ing, whether, should (a subjunctive) or that. */
    private String clauseKind(Sentence s, int deed) {
        int mark = Syntax.mark(s, deed);
        if (mark != Sentence.ROOT && lexicon.has(s, mark, Kind.MARK, "whether")) {
            return "whether";
        }
        if (Tree.isInfinitive(s, deed)) {
            return "inf";
        }
        if (Syntax.isGerund(s, deed)) {
            return "ing";
        }
        if (Syntax.isSubjunctive(s, deed)) {
            return is(s, deed, "xcomp") || mark == Sentence.ROOT ? "inf" : "should";
        }
        return "that";
    }

    /** The row of a verb, or of what is predicated by it ("is likely to", "the aim is to"), or null. */
    private @Nullable Tie rowOf(Sentence s, int head, String complement) {
        int predicate = Syntax.predicate(s, head);
        if (predicate != Sentence.ROOT) {
            Embedder row = wordRow(s, predicate, complement);
            if (row != null) {
                return Tie.by(row, predicate, predicate);
            }
        }
        if (Syntax.isCopula(s, head) && !complement.equals("subj")) {
            int subject = s.dependent(head, "nsubj");
            Embedder row = subject == Sentence.ROOT ? null : wordRow(s, subject, complement);
            if (row != null) {
                return Tie.by(row, subject, subject);
            }
        }
        Embedder row = wordRow(s, head, complement);
        if (row == null && complement.equals("should")) {
            row = wordRow(s, head, "that");
        }
        return row == null ? null : Tie.by(row, head, head);
    }

    private @Nullable Embedder wordRow(Sentence s, int word, String complement) {
        if (Tree.isNoun(s, word)) {
            return lexicon.row(s, word, Kind.NOUN, complement);
        }
        if (Tree.isVerb(s, word) || s.tag(word).equals("MD")) {
            Embedder row = lexicon.row(s, word, Kind.VERB, complement);
            return row != null ? row : lexicon.row(s, word, Kind.ADJ, complement);
        }
        return lexicon.row(s, word, Kind.ADJ, complement);
    }

    private Tie adverbial(Sentence s, int deed, int head) {
        int mark = Syntax.mark(s, deed);
        if (mark != Sentence.ROOT && !Tree.isInfinitive(s, deed)) {
            Embedder row = lexicon.row(s, mark, Kind.MARK, "clause");
            boolean past = row != null && row.positive() == Outcome.TOLD && Syntax.isPast(s, deed);
            return row == null || past ? Tie.NONE : Tie.by(row, head, mark);
        }
        if (Inversion.isCondition(s, deed)) {
            return Tie.without(Manner.CONDITION, head);
        }
        if (Tree.isInfinitive(s, deed)) {
            Tie tie = rowOf(s, head, "inf");
            return tie != null ? tie : Tie.without(Manner.PURPOSE, head);
        }
        boolean participle = Syntax.isGerund(s, deed) && deed > head;
        return participle ? Tie.without(Manner.SHARED, head) : Tie.NONE;
    }

    private Tie nounClause(Sentence s, int deed, int noun) {
        if (s.tag(deed).equals("VBN") && !Syntax.hasAuxiliary(s, deed)) {
            return Tie.without(Manner.RELATIVE, noun);
        }
        String complement = clauseKind(s, deed);
        Embedder row = lexicon.row(s, noun, Kind.NOUN, complement);
        if (row != null) {
            return content(s, noun, Tie.by(row, noun, noun));
        }
        if (complement.equals("inf")) {
            return infinitiveOnNoun(s, deed, noun);
        }
        return complement.equals("ing") ? Tie.without(Manner.RELATIVE, noun) : Tie.NONE;
    }

    /** "talks to be held" is a relative; in "left the talks to fly home" the infinitive belongs to the verb. */
    private Tie infinitiveOnNoun(Sentence s, int deed, int noun) {
        if (Tree.isPassive(s, deed)) {
            return Tie.without(Manner.RELATIVE, noun);
        }
        int verb = s.head(noun);
        boolean object = verb != Sentence.ROOT && is(s, noun, "dobj");
        Tie tie = object ? rowOf(s, verb, "inf") : null;
        return tie != null ? tie : Tie.without(Manner.PURPOSE, noun);
    }

    /** What becomes of a plan or claim as a whole decides what is in it: "rejected the plan to withdraw". */
    private Tie content(Sentence s, int noun, Tie tie) {
        int deed = Syntax.firstConjunct(s, noun);
        int head = s.head(deed);
        boolean object = head != Sentence.ROOT && (is(s, deed, "dobj") || is(s, deed, "nsubjpass"));
        Embedder row = object ? lexicon.row(s, head, Kind.VERB, "content") : null;
        if (row == null && head != Sentence.ROOT && is(s, deed, "pobj")) {
            row = lexicon.row(s, head, Kind.PREP, "content");
            return row == null ? tie : Tie.by(row, s.head(head) == Sentence.ROOT ? head : s.head(head), head);
        }
        return row == null ? tie : Tie.by(row, head, head);
    }

    private Tie argument(Sentence s, int noun, int verb, String complement, Manner manner) {
        int lower = s.dependent(verb, "xcomp");
        boolean raised = manner == Manner.SUBJECT || Tree.isPassive(s, verb);
        if (raised && lower != Sentence.ROOT && Tree.isInfinitive(s, lower)) {
            return argument(s, noun, lower, Tree.isPassive(s, lower) ? "obj" : "subj", Manner.SUBJECT);
        }
        int predicate = Syntax.predicate(s, verb);
        if (predicate != Sentence.ROOT && complement.equals("subj")) {
            int below = s.dependent(predicate, "xcomp");
            if (below != Sentence.ROOT && Tree.isInfinitive(s, below)) {
                return argument(s, noun, below, Tree.isPassive(s, below) ? "obj" : "subj", Manner.SUBJECT);
            }
        }
        if (complement.equals("obj") && isAnswered(s, noun, verb)) {
            return Tie.NONE;
        }
        Tie tie = rowOf(s, verb, complement);
        if (tie == null && complement.equals("obj") && !Syntax.isDefinite(s, noun)) {
            tie = rowOf(s, verb, "some");
        }
        return tie != null ? tie : Tie.without(manner, verb);
    }

    /** A proposal that is rejected is a proposal all the same. */
    private boolean isAnswered(Sentence s, int noun, int verb) {
        Embedder row = lexicon.row(s, noun, Kind.NOUN);
        return row != null && row.isSaying() && lexicon.has(s, verb, Kind.VERB, "content");
    }

    private Tie afterPreposition(Sentence s, int deed, int preposition) {
        int head = s.head(preposition);
        String lemma = s.lemma(preposition);
        if (head != Sentence.ROOT && !is(s, preposition, "agent")) {
            Tie tie = nounOrVerb(s, head, lemma);
            if (tie == null && Tree.isNoun(s, head) && belongsAbove(s, deed, head, lemma)) {
                tie = rowOf(s, s.head(head), lemma);
            }
            if (tie != null) {
                return tie;
            }
        }
        String form = Tree.isVerb(s, deed) ? "ing" : "noun";
        Embedder row = lexicon.row(s, preposition, Kind.PREP, form);
        if (row != null) {
            return Tie.by(row, head == Sentence.ROOT ? preposition : head, preposition);
        }
        if (head == Sentence.ROOT || is(s, preposition, "agent")) {
            return Tie.NONE;
        }
        boolean lightly = Tree.isVerb(s, deed);
        return Tie.without(lightly ? Manner.SHARED : Manner.CIRCUMSTANCE, head);
    }

    /** "accused Israel of violating" is often read as if the phrase belonged to Israel. */
    private static boolean belongsAbove(Sentence s, int deed, int object, String preposition) {
        boolean phrase = Tree.isVerb(s, deed) || !preposition.equals("of");
        return phrase && is(s, object, "dobj") && s.head(object) != Sentence.ROOT;
    }

    private @Nullable Tie nounOrVerb(Sentence s, int head, String complement) {
        if (Tree.isNoun(s, head)) {
            Embedder row = lexicon.row(s, head, Kind.NOUN, complement);
            return row == null ? null : content(s, head, Tie.by(row, head, head));
        }
        Embedder row = wordRow(s, head, complement);
        return row == null ? rowOf(s, head, complement) : Tie.by(row, head, head);
    }

    private Tie shared(Sentence s, int deed, int head) {
        if (is(s, deed, "dep") && Tree.isInfinitive(s, deed)) {
            Tie tie = rowOf(s, head, "inf");
            return tie != null ? tie : Tie.without(Manner.PURPOSE, head);
        }
        if (is(s, deed, "oprd")) {
            Embedder row = lexicon.row(s, head, Kind.VERB, "as");
            return row == null ? Tie.without(Manner.SHARED, head) : Tie.by(row, head, head);
        }
        if (is(s, deed, "attr")) {
            Embedder row = lexicon.row(s, head, Kind.VERB, "attr");
            return row == null ? Tie.without(Manner.SHARED, head) : Tie.by(row, head, head);
        }
        return is(s, deed, "dep") && Tree.isVerb(s, deed) ? Tie.NONE : Tie.without(Manner.SHARED, head);
    }

    private Tie modifier(Sentence s, int deed, int noun) {
        boolean named = Tree.isNoun(s, deed);
        Embedder row = named ? lexicon.row(s, noun, Kind.NOUN, "nn") : null;
        return row == null ? Tie.NONE : content(s, noun, Tie.by(row, noun, noun));
    }
}
