package org.parley.reading.negotiation.commitment;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Where what a word of promise promises stands: the heads of all coordinated deeds. */
final class Complements {

    private Complements() {}

    static List<Integer> of(Sentence s, PromiseWord word, int cue) {
        return switch (word.kind()) {
            case MODAL -> ofModal(s, cue);
            case DUTY -> s.tag(cue).equals("MD") ? ofModal(s, cue) : below(s, word, cue);
            case ADJ -> ofAdjective(s, word, cue);
            case NOUN -> Tree.isNoun(s, cue) ? below(s, word, cue) : List.of();
            case VERB, TEXT -> Tree.isVerb(s, cue) && !Syntax.isModifier(s, cue) ? below(s, word, cue) : List.of();
        };
    }

    private static List<Integer> ofModal(Sentence s, int modal) {
        int verb = s.tag(modal).equals("MD") ? s.head(modal) : NONE;
        return verb == NONE || !Tree.isVerb(s, verb) || verb < modal ? List.of() : withOthers(s, verb);
    }

    /** "is ready to", "is committed to", "remain prepared to"; not "prepared to leave" as a deed of its own. */
    private static List<Integer> ofAdjective(Sentence s, PromiseWord word, int cue) {
        String tag = s.tag(cue);
        boolean participle = tag.equals("VBN") && (Tree.isPassive(s, cue) || !Tree.has(s, cue, "dobj"));
        return tag.startsWith("JJ") || participle ? below(s, word, cue) : List.of();
    }

    private static List<Integer> below(Sentence s, PromiseWord word, int cue) {
        List<Integer> found = new ArrayList<>();
        for (int d = s.firstDependent(cue); d != NONE; d = s.nextSibling(d)) {
            if (d > cue) {
                found.addAll(below(s, word, cue, d));
            }
        }
        return found;
    }

    private static List<Integer> below(Sentence s, PromiseWord word, int cue, int d) {
        boolean verb = Tree.isVerb(s, d);
        return switch (s.label(d)) {
            case "xcomp", "acl", "ccomp", "advcl" -> verb ? ofClause(s, word, d) : List.of();
            case "dobj" ->
                word.takes("obj") && Tree.isNoun(s, d) && isFinite(s, cue) ? List.of(d) : ofSubject(s, word, d);
            case "prep", "dative" -> ofPreposition(s, word, d);
            case "acomp" -> Tree.isVerb(s, cue) ? List.of() : below(s, word, d);
            default -> List.of();
        };
    }

    /** Not "pledged delegates". */
    private static boolean isFinite(Sentence s, int verb) {
        return !s.tag(verb).equals("VBN") || Tree.has(s, verb, "aux") || Tree.has(s, verb, "nsubj");
    }

    /** "promised the rebels to withdraw" where the tree hangs the infinitive on the noun. */
    private static List<Integer> ofSubject(Sentence s, PromiseWord word, int object) {
        int clause = s.dependent(object, "acl");
        return clause != NONE && Tree.isInfinitive(s, clause) && word.kind() == PromiseWord.Kind.TEXT
                ? withOthers(s, clause)
                : List.of();
    }

    private static List<Integer> ofClause(Sentence s, PromiseWord word, int clause) {
        boolean infinitive = Tree.isInfinitive(s, clause);
        if (infinitive) {
            return word.takes("inf") && !s.label(clause).equals("advcl") ? withOthers(s, clause) : List.of();
        }
        boolean finite = Tree.has(s, clause, "nsubj") || Tree.has(s, clause, "nsubjpass");
        boolean said = s.label(clause).equals("ccomp") || s.label(clause).equals("acl");
        return finite && said && word.takes("that") && hasFuture(s, clause) ? withOthers(s, clause) : List.of();
    }

    private static boolean hasFuture(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE && d < verb; d = s.nextSibling(d)) {
            if (s.tag(d).equals("MD")) {
                return isFuture(s.lemma(d));
            }
        }
        return false;
    }

    private static boolean isFuture(String modal) {
        return modal.equals("will") || modal.equals("would") || modal.equals("shall") || modal.startsWith("'");
    }

    private static List<Integer> ofPreposition(Sentence s, PromiseWord word, int preposition) {
        int object = Tree.objectOf(s, preposition);
        if (object == NONE) {
            return List.of();
        }
        String form = s.lemma(preposition);
        if (Tree.isVerb(s, object) && s.label(object).equals("pcomp")) {
            return word.takes("ing") && form.equals("to") ? withOthers(s, object) : List.of();
        }
        boolean noun = Tree.isNoun(s, object) && (form.equals("to") || form.equals("on"));
        return noun && word.takes(form) ? List.of(object) : List.of();
    }

    /** A verb and those coordinated with it that have no subject and no modal of their own. */
    private static List<Integer> withOthers(Sentence s, int verb) {
        List<Integer> all = new ArrayList<>(List.of(verb));
        for (int i = 0; i < all.size(); i++) {
            for (int d = s.firstDependent(all.get(i)); d != NONE; d = s.nextSibling(d)) {
                if (d > verb && s.label(d).equals("conj") && Tree.isVerb(s, d) && sharesAll(s, d)) {
                    all.add(d);
                }
            }
        }
        return all;
    }

    private static boolean sharesAll(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE && d < verb; d = s.nextSibling(d)) {
            boolean own = s.label(d).startsWith("nsubj") || s.tag(d).equals("MD");
            if (own) {
                return false;
            }
        }
        return s.tag(verb).equals("VB")
                || s.tag(verb).equals("VBG")
                || s.tag(verb).equals("VBP");
    }
}
