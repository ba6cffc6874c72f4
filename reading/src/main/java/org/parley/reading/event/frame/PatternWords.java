package org.parley.reading.event.frame;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.LightVerbs.Support;
import org.parley.reading.syntax.Tree;

/** Finds the further words of a pattern below its head. */
final class PatternWords {

    private final Sentence s;
    private final int head;
    private final @Nullable Support support;
    private final Roles roles;
    private final NounClasses classes;
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> nouns = new ArrayList<>();
    private int preposition = NONE;

    PatternWords(Sentence s, int head, @Nullable Support support, Roles roles, NounClasses classes) {
        this.s = s;
        this.head = head;
        this.support = support;
        this.roles = roles;
        this.classes = classes;
        this.words.add(head);
    }

    boolean fit(Pattern pattern) {
        for (Pattern.Step step : pattern.steps()) {
            int found =
                    switch (step.kind()) {
                        case PREPOSITION -> preposition(step.word());
                        case WORD -> word(step.word());
                        case CLASS -> noun(step.word());
                    };
            if (found == NONE) {
                return false;
            }
            words.add(found);
        }
        return true;
    }

    List<Integer> words() {
        return List.copyOf(words);
    }

    List<Integer> nouns() {
        return List.copyOf(nouns);
    }

    private int preposition(String form) {
        int found = preposition == NONE ? NONE : below(preposition, form);
        for (int i = 0; found == NONE && i < nouns.size(); i++) {
            found = below(nouns.get(i), form);
        }
        if (found == NONE) {
            found = below(head, form);
        }
        int second = found == NONE ? s.dependent(head, "dobj") : NONE;
        for (second = second == NONE ? NONE : s.dependent(second, "conj"); found == NONE && second != NONE; ) {
            found = below(second, form);
            second = s.dependent(second, "conj");
        }
        if (found == NONE && support != null) {
            found = below(support.verb(), form);
        }
        preposition = found;
        return found;
    }

    /** "call <i>on</i> the rebels", "put <i>forward</i> a plan", but no "call <i>on</i> Tuesday". */
    private int below(int token, String form) {
        int found = Obliques.preposition(s, token, form);
        return found == NONE ? Obliques.particle(s, token, form) : Obliques.opensTime(s, found) ? NONE : found;
    }

    private int word(String lemma) {
        int object = object();
        int found = object != NONE && s.lemma(object).equals(lemma) ? object : child(head, lemma);
        if (found == NONE && preposition != NONE) {
            found = child(preposition, lemma);
        }
        if (found != NONE && Tree.isNoun(s, found)) {
            nouns.add(found);
        }
        return found;
    }

    private int child(int token, String lemma) {
        for (int d = s.firstDependent(token); d != NONE; d = s.nextSibling(d)) {
            if (s.lemma(d).equals(lemma)
                    && !s.label(d).startsWith("nsubj")
                    && !s.label(d).equals("conj")) {
                return d;
            }
        }
        return NONE;
    }

    private int noun(String name) {
        int object = object();
        if (object == NONE || !classes.isIn(s, object, name)) {
            object = roles.object(s, head);
        }
        if (object == NONE || !classes.isIn(s, object, name)) {
            return NONE;
        }
        nouns.add(object);
        int meant = classes.meant(s, object);
        if (meant != object) {
            nouns.add(meant);
        }
        return object;
    }

    /** What stands after the preposition found last, else the object. */
    private int object() {
        int object = preposition == NONE ? NONE : Syntax.antecedent(s, Tree.objectOf(s, preposition));
        return object != NONE ? object : roles.object(s, head);
    }
}
