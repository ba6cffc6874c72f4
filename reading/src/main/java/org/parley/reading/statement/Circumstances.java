package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.syntax.Tree;

/** What stands beside a cue: to whom, in what medium, when. */
final class Circumstances {

    private static final Set<String> PLACES_OF_SPEECH =
            Set.of("in", "on", "at", "during", "by", "through", "via", "over");

    private static final int FAR = 12;

    private final MediumLexicon media;

    Circumstances(MediumLexicon media) {
        this.media = media;
    }

    /** The medium named beside the verb: "in a written message". */
    Optional<Span> medium(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.label(d).equals("prep") && PLACES_OF_SPEECH.contains(s.lemma(d))) {
                int object = s.dependent(d, "pobj");
                if (object != Sentence.ROOT && isMedium(s, object)) {
                    return Optional.of(NounPhrase.bare(s, object));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMedium(Sentence s, int noun) {
        String lemma = s.lemma(noun);
        return media.is(lemma, Medium.PAPER) || media.is(lemma, Medium.OCCASION) || media.is(lemma, Medium.CHANNEL);
    }

    /** Head token of whom it was said to, or {@link Attribution#NONE}. */
    int addressee(Sentence s, int verb, VerbCue cue) {
        int object = s.dependent(verb, "dobj");
        if (cue.addressee().equals("dobj")) {
            if (object == Sentence.ROOT) {
                object = s.dependent(verb, "dative");
            }
            return object == Sentence.ROOT && !cue.particle().isEmpty() ? objectOf(s, verb, cue.particle()) : object;
        }
        return cue.addressee().isEmpty() ? Attribution.NONE : objectOf(s, verb, cue.addressee());
    }

    private static int objectOf(Sentence s, int verb, String preposition) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.lemma(d).equals(preposition) && Tree.has(s, d, "pobj")) {
                return s.dependent(d, "pobj");
            }
        }
        return Attribution.NONE;
    }

    /**
     * Phrases beside the cue that hold a date: "on Wednesday", "late Monday"; else those of the verb it shares its speaker with ("met envoys
     * on Monday and said"), or of the paper or speech that the speaker has beside the name.
     */
    List<Span> occasion(Sentence s, int cue, int source) {
        List<Span> found = beside(s, cue);
        boolean shares = found.isEmpty() && s.label(cue).equals("conj") && !Tree.has(s, cue, "nsubj");
        if (shares && Tree.isVerb(s, s.head(cue))) {
            found = beside(s, s.head(cue));
        }
        return found.isEmpty() && source != Attribution.NONE ? besideSpeaker(s, source) : found;
    }

    private List<Span> besideSpeaker(Sentence s, int source) {
        List<Span> found = new ArrayList<>();
        for (int d = s.firstDependent(source); d != Sentence.ROOT; d = s.nextSibling(d)) {
            int object = s.label(d).equals("prep") ? s.dependent(d, "pobj") : Sentence.ROOT;
            if (object != Sentence.ROOT && isMedium(s, object) && isShort(s, d) && holdsDate(s, d)) {
                found.add(phrase(s, d));
            }
        }
        return found;
    }

    private static List<Span> beside(Sentence s, int cue) {
        List<Span> found = new ArrayList<>();
        for (int d = s.firstDependent(cue); d != Sentence.ROOT; d = s.nextSibling(d)) {
            String label = s.label(d);
            boolean adverbial = label.equals("prep") || label.equals("npadvmod") || label.equals("advmod");
            if (adverbial && isShort(s, d) && holdsDate(s, d)) {
                found.add(phrase(s, d));
            }
        }
        return found;
    }

    private static boolean isShort(Sentence s, int phrase) {
        return s.last(phrase) - s.first(phrase) < FAR;
    }

    private static Span phrase(Sentence s, int head) {
        return new Span(s.start(s.first(head)), s.end(s.last(head)));
    }

    private static boolean holdsDate(Sentence s, int phrase) {
        for (int t = s.first(phrase); t <= s.last(phrase); t++) {
            String entity = s.entity(t);
            if (entity.endsWith("-DATE") || entity.endsWith("-TIME")) {
                return true;
            }
        }
        return false;
    }
}
