package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.syntax.Tree;

/**
 * Reads a few quoted words within the reporter's clause as their subject's: "Merkel hailed the deal as a “breakthrough for Europe”". No
 * lexicon need know the verb; the quotation marks make it speech.
 */
final class PartQuotations {

    static final String RULE = "quotation/part";

    private static final int FEWEST_WORDS = 2;

    /** Verbs that tell how things are or are named, not what somebody says of them. */
    private static final Set<String> STATES = Set.of(
            "be", "have", "do", "know", "title", "entitle", "name", "feature", "star", "play", "perform", "sing",
            "publish", "record", "become");

    private final VerbLexicon verbs;

    PartQuotations(VerbLexicon verbs) {
        this.verbs = verbs;
    }

    Optional<Attribution> find(Quotation quotation, Place place, ContentSpans contents) {
        if (!place.first().equals(place.last())) {
            return Optional.empty();
        }
        Sentence s = place.first().parse();
        int head = head(s, quotation.inner());
        int complement = head;
        while (complement != Sentence.ROOT && !isComplement(s, complement, quotation)) {
            complement = s.head(complement);
        }
        if (complement == Sentence.ROOT) {
            return Optional.empty();
        }
        int fewest = names(s, s.head(complement)) ? 1 : FEWEST_WORDS;
        if (!isPhrase(quotation.inner().of(s.text()), fewest)) {
            return Optional.empty();
        }
        return attribution(s, s.head(complement), complement, place, contents);
    }

    /** Whether a verb says what somebody calls a thing: even one quoted word after it is the speaker's. */
    private boolean names(Sentence s, int verb) {
        for (VerbCue cue : verbs.of(s.lemma(verb))) {
            if (cue.takes(Complement.PRED) && cue.particle().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Attribution> attribution(
            Sentence s, int verb, int complement, Place place, ContentSpans contents) {
        int source = Subjects.of(s, verb);
        if (source == Attribution.NONE
                || STATES.contains(s.lemma(verb))
                || !isSomebody(s, source) && !names(s, verb)
                || s.isUnder(source, complement)
                || !Realis.isSaid(s, verb, false)) {
            return Optional.empty();
        }
        boolean[] said = Marks.phrase(s, complement);
        int object = s.dependent(verb, "dobj");
        if (object > verb && object < complement) {
            Marks.add(s, said, object);
        }
        Relatives.addAntecedent(s, verb, said);
        Span cue = new Span(s.start(verb), s.end(verb));
        return contents.of(s, said, cue)
                .map(content -> new Attribution(
                        place.first().index(),
                        source,
                        Tree.antecedent(s, source, verb),
                        AttributionFinder.span(s, source),
                        verb,
                        Optional.of(cue),
                        content.spans(),
                        content.form(),
                        Optional.empty(),
                        Attribution.NONE,
                        List.of(),
                        complement,
                        false,
                        RULE));
    }

    /** Some words that are neither a title nor a name. */
    private static boolean isPhrase(String quoted, int fewest) {
        int words = 0;
        int small = 0;
        boolean inWord = false;
        for (int i = 0; i < quoted.length(); i++) {
            boolean letter = Character.isLetterOrDigit(quoted.charAt(i)) || quoted.charAt(i) == '-';
            if (letter && !inWord) {
                words++;
                small += Character.isLowerCase(quoted.charAt(i)) ? 1 : 0;
            }
            inWord = letter;
        }
        return words >= fewest && 2 * small > words;
    }

    private static int head(Sentence s, Span words) {
        int head = Sentence.ROOT;
        for (int t = 0; t < s.size(); t++) {
            boolean outside = s.head(t) == Sentence.ROOT || !words.contains(s.start(s.head(t)));
            if (words.contains(s.start(t)) && outside && !Tree.isPunctuation(s, t)) {
                head = t;
            }
        }
        return head;
    }

    /** Whether a token hangs on a verb outside the quotation, after it, as what the verb is about. */
    private static boolean isComplement(Sentence s, int token, Quotation quotation) {
        int verb = s.head(token);
        if (verb == Sentence.ROOT
                || !Tree.isVerb(s, verb)
                || token < verb
                || quotation.span().contains(s.start(verb))) {
            return false;
        }
        return switch (s.label(token)) {
            case "dobj", "prep", "oprd", "xcomp", "ccomp", "acomp", "attr" -> true;
            default -> false;
        };
    }

    private static boolean isSomebody(Sentence s, int source) {
        String lemma = s.lemma(source);
        return Tree.isProper(s, source)
                || lemma.equals("he")
                || lemma.equals("she")
                || lemma.equals("they")
                || lemma.equals("who");
    }
}
