package org.parley.reading.negotiation.deed;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Finds the predicates that a noun stands below, also where the clause is turned round. */
public final class Uses {

    private Uses() {}

    /** All of them, the verb of its own clause first. */
    public static List<Use> of(Sentence s, int noun) {
        List<Use> uses = new ArrayList<>();
        above(s, Nominals.firstOfRow(s, noun), uses);
        for (int d = s.firstDependent(noun); d != NONE; d = s.nextSibling(d)) {
            if (Tree.isVerb(s, d) || s.label(d).equals("relcl")) {
                below(s, d, uses);
            }
        }
        return uses;
    }

    private static void above(Sentence s, int noun, List<Use> uses) {
        int head = s.head(noun);
        if (head == NONE) {
            return;
        }
        switch (s.label(noun)) {
            case "dobj" -> uses.add(new Use(head, Use.OBJECT));
            case "nsubj", "nsubjpass", "attr" -> uses.add(subject(s, noun, head));
            case "pobj" -> ofPreposition(s, head, uses);
            case "appos" -> above(s, head, uses);
            default -> {}
        }
    }

    /** "let them go": done to them by whoever lets; "are to be signed": done to them. */
    private static Use subject(Sentence s, int noun, int head) {
        int let = s.head(head);
        boolean caused = let != NONE
                && s.lemma(let).equals("let")
                && (s.label(head).equals("ccomp") || s.label(head).equals("xcomp"));
        if (caused && s.label(noun).equals("nsubj")) {
            return new Use(let, Use.OBJECT);
        }
        int raised = s.dependent(head, "xcomp");
        if (raised != NONE && passive(s, raised) && !Tree.has(s, head, "dobj")) {
            return new Use(raised, Use.OBJECT);
        }
        return new Use(head, passive(s, head) ? Use.OBJECT : Use.SUBJECT);
    }

    private static boolean passive(Sentence s, int predicate) {
        return Tree.isVerb(s, predicate) && Syntax.isPassive(s, predicate);
    }

    private static void ofPreposition(Sentence s, int preposition, List<Use> uses) {
        int predicate = s.head(preposition);
        if (predicate == NONE) {
            return;
        }
        if (s.label(predicate).equals("prep") || s.label(predicate).equals("prt")) {
            predicate = s.head(predicate);
        }
        if (predicate != NONE) {
            uses.add(new Use(predicate, s.lemma(preposition)));
            boolean part = Tree.isNoun(s, predicate) && s.lemma(preposition).equals("of");
            if (part) {
                above(s, Nominals.firstOfRow(s, predicate), uses);
            }
        }
    }

    /** "the accord signed in Rome", "the letter that he sent", "a signed letter", "a deal brokered by Egypt". */
    private static void below(Sentence s, int verb, List<Use> uses) {
        boolean undergone = Syntax.isPassive(s, verb)
                || Syntax.isModifier(s, verb) && s.tag(verb).equals("VBN");
        boolean acts = s.dependent(verb, "nsubj") != NONE && !Syntax.isRelativePronoun(s, s.dependent(verb, "nsubj"));
        uses.add(new Use(verb, undergone || acts ? Use.OBJECT : Use.SUBJECT));
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj") && Tree.isVerb(s, d) && s.tag(d).equals(s.tag(verb))) {
                uses.add(new Use(d, undergone || acts ? Use.OBJECT : Use.SUBJECT));
            }
        }
    }

    /** The nouns of a row: "Egypt, Syria and Jordan" for Egypt. */
    public static List<Integer> row(Sentence s, int first) {
        List<Integer> row = new ArrayList<>();
        if (first == NONE) {
            return row;
        }
        row.add(first);
        for (int i = 0; i < row.size(); i++) {
            for (int d = s.firstDependent(row.get(i)); d != NONE; d = s.nextSibling(d)) {
                if (s.label(d).equals("conj") && Tree.isNominal(s, d)) {
                    row.add(d);
                }
            }
        }
        return row;
    }

    /** Whether a predicate has that particle or preposition: "hand <i>over</i>", "agree <i>on</i>". */
    public static boolean hasWord(Sentence s, int predicate, String word) {
        return Tree.particle(s, predicate, word) != NONE
                || Obliques.preposition(s, predicate, word) != NONE
                || Obliques.particle(s, predicate, word) != NONE;
    }
}
