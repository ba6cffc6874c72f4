package org.parley.reading.negotiation.document;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Questions about the noun phrase of a paper. */
final class Phrase {

    private static final Set<String> KNOWN =
            Set.of("the", "this", "that", "these", "those", "both", "such", "its", "their");
    private static final Set<String> EARLIER =
            Set.of("previous", "earlier", "existing", "past", "recent", "said", "above");

    private Phrase() {}

    /** First token of the phrase: its leftmost word that is no clause of its own. */
    static int first(Sentence s, int noun) {
        int first = noun;
        for (int d = s.firstDependent(noun); d != NONE && d < noun; d = s.nextSibling(d)) {
            boolean own = !s.label(d).equals("relcl") && !s.label(d).equals("punct");
            first = own ? Math.min(first, s.first(d)) : first;
        }
        return first;
    }

    static Span words(Sentence s, int noun) {
        return Scene.words(s, first(s, noun), noun + 1);
    }

    /** Whether it is spoken of as something known. */
    static boolean isDefinite(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != NONE && d < noun; d = s.nextSibling(d)) {
            String label = s.label(d);
            if (label.equals("det") && !KNOWN.contains(s.lemma(d))) {
                return false;
            }
            if (label.equals("det") || label.equals("poss") || EARLIER.contains(s.lemma(d))) {
                return true;
            }
        }
        return Tree.isProper(s, noun) || s.tag(noun).equals("PRP") || isHeadless(s, noun);
    }

    /** "the cessation of hostilities agreement": the article hangs on the first noun. */
    private static boolean isHeadless(Sentence s, int noun) {
        int of = s.head(noun);
        boolean below =
                of != NONE && s.label(noun).equals("pobj") && s.lemma(of).equals("of") && s.head(of) != NONE;
        return below && s.tag(noun).equals("NN") && noun > of + 1 && isDefinite(s, s.head(of));
    }

    /** "any agreement", "no deal", "every pact", "other accords": not one of which something is told. */
    static boolean isAny(Sentence s, int noun) {
        int determiner = s.dependent(noun, "det");
        return determiner != NONE
                && switch (s.lemma(determiner)) {
                    case "any", "no", "every", "each", "either", "neither", "what", "whatever", "some" -> true;
                    default -> false;
                };
    }

    static boolean isPlural(Sentence s, int noun) {
        return s.tag(noun).equals("NNS");
    }

    static Marks marks(Sentence s, int noun, Paper paper) {
        Set<String> years = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (int i = first(s, noun); i < noun; i++) {
            String form = s.form(i);
            if (isYear(form)) {
                years.add(form);
            } else if (paper.before().contains(s.lemma(i))) {
                topics.add(s.lemma(i));
            } else if (Tree.isProper(s, i) && Syntax.isModifier(s, i) && !isNation(s, i)) {
                names.add(form.toLowerCase(Locale.ROOT));
            }
        }
        return new Marks(years, names, topics);
    }

    private static boolean isNation(Sentence s, int token) {
        return s.entity(token).endsWith("NORP") || s.entity(token).endsWith("DATE");
    }

    static boolean isYear(String form) {
        return form.length() == 4
                && (form.startsWith("19") || form.startsWith("20"))
                && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "(CFA)" after it. */
    static Optional<String> alias(Sentence s, int noun) {
        boolean bracketed = noun + 3 < s.size()
                && s.form(noun + 1).equals("(")
                && s.form(noun + 3).equals(")");
        return bracketed && isAcronym(s.form(noun + 2)) ? Optional.of(s.form(noun + 2)) : Optional.empty();
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
