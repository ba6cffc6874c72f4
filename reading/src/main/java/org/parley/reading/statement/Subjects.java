package org.parley.reading.statement;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Finds who does what a verb says, also where the clause leaves it out: shared, controlled and relative subjects. */
final class Subjects {

    private static final Set<String> EXPLETIVES = Set.of("it", "there", "this", "that", "what", "which");
    private static final int DEEPEST = 6;

    private Subjects() {}

    /** Head token of the subject in the active voice, or {@link Attribution#NONE}. */
    static int of(Sentence s, int verb) {
        return of(s, verb, 0);
    }

    private static int of(Sentence s, int verb, int depth) {
        if (depth > DEEPEST) {
            return Attribution.NONE;
        }
        int own = nearest(s, verb, "nsubj");
        if (own != Sentence.ROOT) {
            return own;
        }
        if (Tree.isPassive(s, verb)) {
            return depth > 0 ? s.dependent(verb, "nsubjpass") : agent(s, verb);
        }
        return shared(s, verb, depth);
    }

    /** The subject nearest to the verb: parsers now and then attach a second one from before a quotation. */
    private static int nearest(Sentence s, int verb, String label) {
        int best = Sentence.ROOT;
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (!s.label(d).equals(label) || s.entity(d).endsWith("-DATE")) {
                continue;
            }
            boolean nearer = best == Sentence.ROOT || Math.abs(d - verb) < Math.abs(best - verb);
            if (nearer && !isAppositive(s, best, d, verb)) {
                best = d;
            }
        }
        return best;
    }

    /** "Fidan, the minister and top diplomat said": the second of two subjects only describes the first. */
    private static boolean isAppositive(Sentence s, int name, int description, int verb) {
        if (name == Sentence.ROOT || description > verb || !Tree.isProper(s, name)) {
            return false;
        }
        for (int t = name + 1; t < description; t++) {
            String tag = s.tag(t);
            if (tag.startsWith("VB") || tag.equals("''") || tag.equals("``")) {
                return false;
            }
        }
        return Tree.isNoun(s, description);
    }

    /** Object of "by" with a passive, or {@link Attribution#NONE}. */
    static int agent(Sentence s, int verb) {
        int by = s.dependent(verb, "agent");
        return by == Sentence.ROOT ? Attribution.NONE : s.dependent(by, "pobj");
    }

    private static int shared(Sentence s, int verb, int depth) {
        int head = s.head(verb);
        if (head == Sentence.ROOT) {
            return Attribution.NONE;
        }
        return switch (s.label(verb)) {
            case "conj", "xcomp", "advcl", "dep", "parataxis" ->
                Tree.isVerb(s, head) ? of(s, head, depth + 1) : ofNominalClause(s, head, depth);
            case "acomp" -> of(s, head, depth + 1);
            case "acl" -> Tree.isNoun(s, head) ? head : Attribution.NONE;
            case "relcl" -> Tree.isNoun(s, head) ? head : Attribution.NONE;
            case "pcomp" -> ofGerund(s, head, depth);
            default -> Attribution.NONE;
        };
    }

    private static int ofNominalClause(Sentence s, int head, int depth) {
        int subject = s.dependent(head, "nsubj");
        if (subject != Sentence.ROOT) {
            return subject;
        }
        return depth < DEEPEST && !Tree.isNoun(s, head) ? shared(s, head, depth + 1) : Attribution.NONE;
    }

    /** "accused the army of saying": the object; "by saying": the subject of the clause. */
    private static int ofGerund(Sentence s, int preposition, int depth) {
        int head = s.head(preposition);
        if (head == Sentence.ROOT) {
            return Attribution.NONE;
        }
        if (!Tree.isVerb(s, head)) {
            return Tree.isNoun(s, head) ? possessor(s, head, depth) : Attribution.NONE;
        }
        String word = s.lemma(preposition);
        boolean ofObject = word.equals("as") || word.equals("of") || word.equals("for") || word.equals("from");
        int object = ofObject ? s.dependent(head, "dobj") : Sentence.ROOT;
        if (object != Sentence.ROOT) {
            return object;
        }
        if (Tree.isPassive(s, head)) {
            return s.dependent(head, "nsubjpass");
        }
        return of(s, head, depth + 1);
    }

    private static int possessor(Sentence s, int noun, int depth) {
        int owner = s.dependent(noun, "poss");
        if (owner != Sentence.ROOT) {
            return owner;
        }
        int up = s.head(noun);
        if (up != Sentence.ROOT && Tree.isVerb(s, up)) {
            return of(s, up, depth + 1);
        }
        return Attribution.NONE;
    }

    /** Whether a subject only fills the place: "it was announced that". */
    static boolean isExpletive(Sentence s, int subject) {
        return subject != Attribution.NONE
                && s.firstDependent(subject) == Sentence.ROOT
                && EXPLETIVES.contains(s.lemma(subject));
    }
}
