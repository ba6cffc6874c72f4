package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.syntax.Tree;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/**
 * Gives speakers to quotations that the grammar leaves without one: where the parser misread the sentence, where the cue is a verb that no
 * lexicon knows, where the cue stands in the next sentence, and where a quotation goes on with no cue at all.
 */
final class LooseQuotations {

    private static final String GOES_ON = "quotation/goes-on";
    private static final int FAR = 30;
    private static final int FEW = 3;

    private final PartQuotations parts;
    private final IntroducingVerb introducing;
    private final Circumstances circumstances;
    private final Issuer issuer;

    LooseQuotations(VerbLexicon verbs, Circumstances circumstances, Issuer issuer) {
        this.parts = new PartQuotations(verbs);
        this.introducing = new IntroducingVerb(verbs);
        this.circumstances = circumstances;
        this.issuer = issuer;
    }

    void find(
            List<ReadSentence> sentences,
            Quotations quotations,
            ContentSpans contents,
            List<Attribution> found,
            Trace trace) {
        BitSet told = told(quotations, found);
        for (int i = told.nextClearBit(0); i < quotations.all().size(); i = told.nextClearBit(i + 1)) {
            Quotation quotation = quotations.all().get(i);
            if (quotation.depth() > 0 || quotation.continues()) {
                continue;
            }
            Place place = Place.of(quotation, sentences);
            if (place == null || place.first().isTitle()) {
                continue;
            }
            if (!isSetOff(quotation, place) && !followsCue(quotation, place)) {
                Optional<Attribution> part = parts.find(quotation, place, contents);
                part.ifPresentOrElse(
                        found::add, () -> trace.dropped(quotation.span(), PartQuotations.RULE, Reason.LOOSE_WORDS));
                continue;
            }
            if (ClosingCue.takes(quotation, place, quotations, found)) {
                continue;
            }
            Optional<Attribution> spoken = attribute(quotation, place, sentences, quotations, contents);
            spoken.ifPresentOrElse(found::add, () -> trace.dropped(quotation.span(), GOES_ON, Reason.NO_CUE));
        }
    }

    /** The quotations that attributions found before have among their content. */
    private static BitSet told(Quotations quotations, List<Attribution> found) {
        BitSet told = new BitSet(quotations.all().size());
        for (Attribution attribution : found) {
            for (Span content : attribution.content()) {
                mark(attribution, content, quotations, told);
            }
        }
        return told;
    }

    private static void mark(Attribution attribution, Span content, Quotations quotations, BitSet told) {
        for (int i = quotations.firstTouching(content); i < quotations.lastTouching(content); i++) {
            Quotation quotation = quotations.all().get(i);
            boolean within = attribution.cue().isPresent()
                    && quotation.span().contains(attribution.cue().get());
            if (!within && quotation.inner().overlaps(content)) {
                told.set(i);
            }
        }
    }

    /** Whether the quotation stands by itself, and is not a word or two within the reporter's own clause. */
    private static boolean isSetOff(Quotation quotation, Place place) {
        String text = place.first().parse().text();
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        for (int i = quotation.inner().start(); i < quotation.inner().end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            capitals += letter && !inWord && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            inWord = letter;
        }
        char end = text.charAt(quotation.inner().end() - 1);
        boolean closed = end == ',' || end == '.' || end == '?' || end == '!' || end == '…';
        int before = quotation.span().start() - 1;
        while (before >= place.first().span().start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean opens = before < place.first().span().start() || ",:;—-–".indexOf(text.charAt(before)) >= 0;
        boolean title = capitals == words && words > 1 && end != '?' && end != '!';
        return opens && !title && (closed || words >= FEW);
    }

    private Optional<Attribution> attribute(
            Quotation quotation,
            Place place,
            List<ReadSentence> sentences,
            Quotations quotations,
            ContentSpans contents) {
        List<Quotation> parts = parts(quotation, place, quotations);
        Content content = contents.direct(place.first().parse().text(), parts);
        if (content.spans().isEmpty()) {
            return Optional.empty();
        }
        ReadSentence host = place.last();
        int verb = introducing.after(host.parse(), quotation);
        if (verb == Attribution.NONE) {
            host = place.first();
            verb = introducing.before(host.parse(), quotation);
        }
        if (verb == Attribution.NONE && place.endsSentence()) {
            host = following(place, sentences);
            verb = host == null ? Attribution.NONE : introducing.after(host.parse(), quotation);
        }
        if (verb == Attribution.NONE && place.isWhole()) {
            host = announcing(place, sentences);
            verb = host == null ? Attribution.NONE : introducing.before(host.parse(), quotation);
        }
        if (verb != Attribution.NONE && host != null) {
            return Optional.of(spoken(host, verb, quotation, content));
        }
        Optional<Attribution> colon = ColonCue.before(place.first(), quotation, content);
        if (colon.isPresent()) {
            return colon;
        }
        return place.isWhole() ? Optional.of(goesOn(place.first(), content)) : Optional.empty();
    }

    /** The quotation, and its second half where a cue interrupts it within the sentence. */
    private static List<Quotation> parts(Quotation quotation, Place place, Quotations quotations) {
        Sentence s = place.last().parse();
        int end = quotation.inner().end();
        boolean open = s.text().charAt(end - 1) == ',' && quotation.span().end() < s.end();
        if (!open) {
            return List.of(quotation);
        }
        for (Quotation next : quotations.touching(new Span(quotation.span().end(), s.end()), quotation.span())) {
            int before = next.span().start() - 1;
            while (before > end && Character.isWhitespace(s.text().charAt(before))) {
                before--;
            }
            if (s.text().charAt(before) == ',') {
                return List.of(quotation, next);
            }
        }
        return List.of(quotation);
    }

    /** The sentence before, where it ends with a colon. */
    private static @Nullable ReadSentence announcing(Place place, List<ReadSentence> sentences) {
        int before = place.first().index() - 1;
        if (before < 0 || before >= sentences.size()) {
            return null;
        }
        ReadSentence sentence = sentences.get(before);
        Sentence s = sentence.parse();
        return s.form(s.size() - 1).equals(":") && !sentence.isTitle() ? sentence : null;
    }

    /** "writing “...”", "chanting, “...”": a verb of saying right before the quotation. */
    private boolean followsCue(Quotation quotation, Place place) {
        Sentence s = place.first().parse();
        int t = 0;
        while (t < s.size() && s.start(t) < quotation.span().start()) {
            t++;
        }
        t--;
        boolean divided = t > 0 && (s.tag(t).equals(",") || s.tag(t).equals(":"));
        int verb = divided ? t - 1 : t;
        char end = s.text().charAt(quotation.inner().end() - 1);
        boolean closed = end == '.' || end == '?' || end == '!';
        return verb >= 0
                && Tree.isVerb(s, verb)
                && (closed || introducing.needsQuotation(s, verb))
                && introducing.introduces(s, verb);
    }

    private static @Nullable ReadSentence following(Place place, List<ReadSentence> sentences) {
        int next = place.lastPosition() + 1;
        if (next >= sentences.size()) {
            return null;
        }
        ReadSentence sentence = sentences.get(next);
        boolean sameParagraph = sentence.block().equals(place.last().block());
        return sameParagraph && sentence.parse().size() <= FAR / 2 ? sentence : null;
    }

    private Attribution spoken(ReadSentence host, int verb, Quotation quotation, Content content) {
        Sentence s = host.parse();
        boolean follows = s.start(verb) >= quotation.span().end();
        int edge = 0;
        while (edge < s.size() && s.start(edge) < quotation.span().start()) {
            edge++;
        }
        int from = follows ? firstAfter(s, quotation) : 0;
        int source = IntroducingVerb.speaker(s, verb, from, follows ? s.size() : edge);
        return new Attribution(
                host.index(),
                source,
                issuer.speaker(s, Tree.antecedent(s, source, verb)),
                AttributionFinder.span(s, source),
                verb,
                Optional.of(new Span(s.start(verb), s.end(verb))),
                content.spans(),
                content.form(),
                circumstances.medium(s, verb),
                Attribution.NONE,
                circumstances.occasion(s, verb, source),
                Attribution.NONE,
                false,
                introducing.rule(s, verb));
    }

    private static int firstAfter(Sentence s, Quotation quotation) {
        int from = 0;
        while (from < s.size() && s.start(from) < quotation.span().end()) {
            from++;
        }
        return from;
    }

    private static Attribution goesOn(ReadSentence sentence, Content content) {
        return new Attribution(
                sentence.index(),
                Attribution.NONE,
                Attribution.NONE,
                Optional.empty(),
                Attribution.NONE,
                Optional.empty(),
                content.spans(),
                content.form(),
                Optional.empty(),
                Attribution.NONE,
                new ArrayList<>(),
                Attribution.NONE,
                false,
                GOES_ON);
    }
}
