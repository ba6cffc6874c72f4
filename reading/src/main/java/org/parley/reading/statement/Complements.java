package org.parley.reading.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Finds the complement of a verb in the active voice that holds what is said. */
final class Complements {

    private Complements() {}

    /** The first that the entry allows, from clauses to noun phrases. */
    static Optional<VerbMatch> of(Sentence s, int verb, VerbCue cue, int particle, int source) {
        boolean[] said = clause(s, verb, cue, particle);
        if (said != null) {
            return Optional.of(new VerbMatch(cue, "clause", source, cueEnd(verb, particle), said));
        }
        said = around(s, verb, cue, source);
        if (said != null) {
            return Optional.of(new VerbMatch(cue, "around", source, cueEnd(verb, particle), said));
        }
        Optional<VerbMatch> inner = inner(s, verb, cue, particle, source);
        if (inner.isEmpty() && cue.takes(Complement.CLAUSE)) {
            said = Rest.astray(s, verb);
            if (said == null) {
                said = Rest.after(s, verb, cue.id().equals("say"));
            }
            if (said == null) {
                said = Rest.before(s, verb, source);
            }
            return said == null
                    ? Optional.empty()
                    : Optional.of(new VerbMatch(cue, "clause", source, cueEnd(verb, particle), said));
        }
        return inner;
    }

    private static Optional<VerbMatch> inner(Sentence s, int verb, VerbCue cue, int particle, int source) {
        int object = object(s, verb, particle);
        int end = cueEnd(verb, particle);
        int open = openClause(s, verb);
        if (open != Sentence.ROOT) {
            if (object != Sentence.ROOT && cue.takes(Complement.OBJ_INF) && Tree.isInfinitive(s, open)) {
                return Optional.of(new VerbMatch(cue, "obj+inf", source, end, between(s, object, open)));
            }
            if (object == Sentence.ROOT && takesOpen(s, cue, open)) {
                String code = Tree.isInfinitive(s, open) ? "inf" : "ing";
                return Optional.of(new VerbMatch(cue, code, source, end, Marks.phrase(s, open)));
            }
        }
        return nominal(s, verb, cue, end, object, source);
    }

    private static Optional<VerbMatch> nominal(Sentence s, int verb, VerbCue cue, int end, int object, int source) {
        int small = s.dependent(verb, "ccomp");
        if (small > verb && !Tree.isVerb(s, small) && cue.takes(Complement.PRED)) {
            return Optional.of(new VerbMatch(cue, "pred", source, end, Marks.phrase(s, small)));
        }
        Optional<VerbMatch> relative = ofAntecedent(s, verb, cue, end, source);
        if (relative.isPresent()) {
            return relative;
        }
        if (object > verb && cue.takes(Complement.PRED)) {
            int close = Predicates.quotedAfter(s, object);
            if (close > object) {
                return Optional.of(new VerbMatch(cue, "pred", source, end, Marks.range(s, s.first(object), close)));
            }
        }
        int predicate = Predicates.of(s, verb, object);
        if (object > verb && predicate >= object && cue.takes(Complement.PRED)) {
            return Optional.of(new VerbMatch(cue, "pred", source, end, between(s, object, predicate)));
        }
        if (object > verb && !cue.objectPrepositions().isEmpty()) {
            int preposition = preposition(s, verb, object, cue);
            if (preposition != Sentence.ROOT) {
                return Optional.of(new VerbMatch(
                        cue, "obj+" + s.lemma(preposition), source, end, between(s, object, preposition)));
            }
        }
        Optional<VerbMatch> prepositional = prepositional(s, verb, cue, source);
        if (prepositional.isPresent()) {
            return prepositional;
        }
        if (object > verb
                && (cue.takes(Complement.NP) || cue.takes(Complement.ANY) && isAny(s, object))
                && (isSayable(s, object) || cue.kind() == CueClass.EVIDENCE)) {
            return Optional.of(new VerbMatch(cue, "np", source, end, Marks.phrase(s, object)));
        }
        return Optional.empty();
    }

    /** "a raid that he called a mistake", "whom he described as a friend". */
    private static Optional<VerbMatch> ofAntecedent(Sentence s, int verb, VerbCue cue, int end, int source) {
        if (Relatives.objectOf(s, verb) == Attribution.NONE) {
            return Optional.empty();
        }
        int predicate = cue.takes(Complement.PRED) ? s.dependent(verb, "oprd") : Sentence.ROOT;
        String code = "pred";
        if (predicate < verb && cue.objectPrepositions().contains("as")) {
            predicate = preposition(s, verb, verb, cue);
            code = "obj+as";
        }
        if (predicate < verb || code.equals("obj+as") && !s.lemma(predicate).equals("as")) {
            return Optional.empty();
        }
        boolean[] said = Marks.phrase(s, predicate);
        Relatives.addAntecedent(s, verb, said);
        return Optional.of(new VerbMatch(cue, code, source, end, said));
    }

    private static boolean isAny(Sentence s, int object) {
        int determiner = s.dependent(object, "det");
        return determiner != Sentence.ROOT
                && (s.lemma(determiner).equals("any") || s.lemma(determiner).equals("all"));
    }

    private static int cueEnd(int verb, int particle) {
        return particle > verb && particle <= verb + 2 ? particle : verb;
    }

    private static boolean @Nullable [] clause(Sentence s, int verb, VerbCue cue, int particle) {
        int found = Sentence.ROOT;
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (!s.label(d).equals("ccomp")
                    || d == particle
                    || Tree.isInfinitive(s, d) && !Tree.isInterrogative(s, d)) {
                continue;
            }
            if (d < verb && opensQuotation(s, verb + 1)) {
                continue;
            }
            boolean asks = d > verb && Tree.isInterrogative(s, d);
            if (cue.takes(asks ? Complement.WH : Complement.CLAUSE) || cue.takes(Complement.QUOTE) && d < verb) {
                // A marked clause after the verb is its own, whatever the parser hung on it before.
                boolean marked = d > verb && Tree.has(s, d, "mark");
                found = found == Sentence.ROOT || marked ? d : found;
            }
        }
        return found == Sentence.ROOT ? unjoined(s, verb, cue) : Marks.phrase(s, found);
    }

    /** Whether a quotation opens right at a token, so that what stands before the verb is not what was said. */
    private static boolean opensQuotation(Sentence s, int token) {
        int at = token < s.size() && s.form(token).equals(":") ? token + 1 : token;
        if (at >= s.size() - 1) {
            return false;
        }
        char mark = s.text().charAt(s.start(at));
        return mark == '“' || mark == '"' && s.tag(at).equals("``");
    }

    /** "claiming the bridge violated the accord", read as if the bridge were claimed. */
    private static boolean @Nullable [] unjoined(Sentence s, int verb, VerbCue cue) {
        int object = s.dependent(verb, "dobj");
        boolean bare = object > verb
                && cue.takes(Complement.CLAUSE)
                && !cue.addressee().equals("dobj");
        int next = bare ? s.last(object) + 1 : s.size();
        if (next >= s.size() || !isFinite(s, next) || !s.label(next).equals("conj") || Tree.has(s, next, "nsubj")) {
            return null;
        }
        return between(s, object, next);
    }

    private static boolean isFinite(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** The clause that a cue interrupts or ends: "the talks, he said, failed"; "as Annan said". */
    private static boolean @Nullable [] around(Sentence s, int verb, VerbCue cue, int source) {
        int head = s.head(verb);
        if (head == Sentence.ROOT || source == Attribution.NONE || !s.isUnder(source, verb)) {
            return null;
        }
        String label = s.label(verb);
        boolean as = label.equals("advcl") && cue.takes(Complement.AS) && opensWithAs(s, verb);
        boolean aside = (label.equals("parataxis") || label.equals("dep")) && cue.takes(Complement.CLAUSE);
        if (!as && !aside) {
            return null;
        }
        boolean[] said = Marks.phrase(s, head);
        Marks.remove(s, said, verb);
        return said;
    }

    private static boolean opensWithAs(Sentence s, int verb) {
        int mark = s.dependent(verb, "mark");
        return mark != Sentence.ROOT && s.lemma(mark).equals("as");
    }

    /** The object of the verb, or of the preposition that belongs to it ("called <i>on</i> both sides"). */
    private static int object(Sentence s, int verb, int particle) {
        if (particle != Sentence.ROOT && Tree.has(s, particle, "pobj")) {
            return s.dependent(particle, "pobj");
        }
        int object = s.dependent(verb, "dobj");
        return object != Sentence.ROOT ? object : s.dependent(verb, "dative");
    }

    private static int openClause(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > verb && (s.label(d).equals("xcomp") || s.label(d).equals("ccomp") && Tree.isInfinitive(s, d))) {
                return d;
            }
        }
        return Sentence.ROOT;
    }

    private static boolean takesOpen(Sentence s, VerbCue cue, int open) {
        if (Tree.isInfinitive(s, open)) {
            // "urged the sides to stop" is now and then read with "the sides" inside the infinitive clause.
            return cue.takes(Tree.has(s, open, "nsubj") ? Complement.OBJ_INF : Complement.INF);
        }
        return cue.takes(Complement.ING) && s.tag(open).equals("VBG");
    }

    private static int preposition(Sentence s, int verb, int object, VerbCue cue) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > object && isPrepositionOf(s, d, cue)) {
                return d;
            }
        }
        for (int d = s.firstDependent(object); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > object && isPrepositionOf(s, d, cue)) {
                return d;
            }
        }
        return Sentence.ROOT;
    }

    private static boolean isPrepositionOf(Sentence s, int token, VerbCue cue) {
        return s.label(token).equals("prep")
                && cue.objectPrepositions().contains(s.lemma(token))
                && Tree.objectOf(s, token) != Sentence.ROOT;
    }

    private static Optional<VerbMatch> prepositional(Sentence s, int verb, VerbCue cue, int source) {
        Optional<VerbMatch> marked = marked(s, verb, cue, source);
        if (marked.isPresent()) {
            return marked;
        }
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d < verb || !s.label(d).equals("prep") || !cue.prepositions().contains(s.lemma(d))) {
                continue;
            }
            int object = Tree.objectOf(s, d);
            if (object == Sentence.ROOT
                    || Tree.isRelative(s, object)
                    || s.tag(object).equals("PRP")) {
                continue;
            }
            boolean[] said = Marks.phrase(s, object);
            int open = openClause(s, verb);
            if (open > object) {
                Marks.add(s, said, open);
            }
            int end = d <= verb + 2 ? d : verb;
            return Optional.of(new VerbMatch(cue, s.lemma(d), source, end, said));
        }
        return Optional.empty();
    }

    /** "called for the troops to leave": the preposition was taken for the mark of a clause. */
    private static Optional<VerbMatch> marked(Sentence s, int verb, VerbCue cue, int source) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            int mark = d < verb || !Tree.isVerb(s, d) ? Sentence.ROOT : s.dependent(d, "mark");
            if (mark == verb + 1 && cue.prepositions().contains(s.lemma(mark)) && Tree.isInfinitive(s, d)) {
                boolean[] said = Marks.phrase(s, d);
                said[mark] = false;
                return Optional.of(new VerbMatch(cue, s.lemma(mark), source, mark, said));
            }
        }
        return Optional.empty();
    }

    /** Whether an object says what was said: not a person, and not a word for it ("this"). */
    private static boolean isSayable(Sentence s, int object) {
        String tag = s.tag(object);
        if (tag.startsWith("PRP") || tag.equals("DT") || tag.startsWith("W")) {
            return false;
        }
        return !s.entity(object).endsWith("PERSON");
    }

    private static boolean[] between(Sentence s, int fromPhrase, int toPhrase) {
        boolean[] said = Marks.phrase(s, fromPhrase);
        Marks.add(s, said, toPhrase);
        Marks.fill(said, s.first(fromPhrase), s.last(toPhrase));
        return said;
    }
}
