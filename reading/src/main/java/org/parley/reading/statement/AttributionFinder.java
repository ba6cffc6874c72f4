package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;
import org.parley.reading.syntax.Tree;
import org.parley.reading.trace.Trace;

/**
 * Finds who is reported to say what, by grammar and quotation marks alone: speakers are tokens here, not yet actors. Titles give nothing.
 * Immutable and safe for use by several threads.
 */
public final class AttributionFinder {

    private final VerbCues verbs;
    private final NounCues nouns;
    private final PhraseCues phrases;
    private final LooseQuotations loose;
    private final Circumstances circumstances;
    private final Issuer issuer;
    private final Cited cited;

    private AttributionFinder(VerbLexicon verbLexicon, MediumLexicon media) {
        this.circumstances = new Circumstances(media);
        this.issuer = new Issuer(media);
        this.cited = new Cited(media);
        NounLexicon nounLexicon = NounLexicon.load();
        SharedSpeaker shared = new SharedSpeaker(verbLexicon, nounLexicon);
        this.verbs = new VerbCues(verbLexicon, nounLexicon, media, shared);
        this.nouns = new NounCues(nounLexicon, shared, new Extent(media), media);
        this.phrases = new PhraseCues(PhraseLexicon.load(), media);
        this.loose = new LooseQuotations(verbLexicon, circumstances, issuer);
    }

    /** Loads the lexicons. */
    public static AttributionFinder load() {
        return new AttributionFinder(VerbLexicon.load(), MediumLexicon.load());
    }

    /** The attributions of a report, by where their content begins, the longer first. */
    public List<Attribution> find(Frame frame, List<ReadSentence> sentences) {
        return find(frame, sentences, Trace.NONE);
    }

    /** The same, with somebody who hears what was considered. */
    public List<Attribution> find(Frame frame, List<ReadSentence> sentences, Trace trace) {
        Quotations quotations = new Quotations(frame.quotations());
        ContentSpans contents = new ContentSpans(quotations);
        List<Attribution> found = new ArrayList<>();
        for (ReadSentence sentence : sentences) {
            if (!sentence.isTitle()) {
                scan(sentence, contents, found, trace);
            }
        }
        SpeakerLabels.find(sentences, quotations, found);
        if (!quotations.isEmpty()) {
            loose.find(sentences, quotations, contents, found, trace);
        }
        List<Attribution> joined = quotations.isEmpty() ? found : SameCue.joined(found, text(sentences));
        List<Attribution> kept = Duplicates.without(joined, trace);
        kept.sort(Comparator.comparing(Attribution::reach).thenComparing(Attribution::cueToken));
        return kept;
    }

    private static String text(List<ReadSentence> sentences) {
        return sentences.isEmpty() ? "" : sentences.get(0).parse().text();
    }

    private void scan(ReadSentence sentence, ContentSpans contents, List<Attribution> found, Trace trace) {
        Sentence s = sentence.parse();
        for (int t = 0; t < s.size(); t++) {
            String tag = s.tag(t);
            Optional<Attribution> attribution = Optional.empty();
            if (tag.startsWith("VB") && !cited.isCiting(s, t)) {
                attribution = verb(sentence, t, contents, trace);
            } else if (tag.startsWith("NN")) {
                attribution = noun(sentence, t, contents, trace);
            }
            if (attribution.isEmpty()) {
                attribution = phrase(sentence, t, contents, trace);
            }
            attribution.ifPresent(a -> addWithJointSpeakers(s, a, found));
            attribution.ifPresent(a -> addCited(s, a, found));
        }
    }

    private Optional<Attribution> verb(ReadSentence sentence, int verb, ContentSpans contents, Trace trace) {
        Sentence s = sentence.parse();
        return verbs.match(s, verb, trace).flatMap(match -> {
            Span cue = new Span(s.start(verb), s.end(match.cueEnd()));
            int source = contents.isQuotedAway(s, match.source(), cue) ? inverted(s, verb, match) : match.source();
            return contents.of(s, match.said(), cue)
                    .map(content -> new Attribution(
                            sentence.index(),
                            source,
                            issuer.speaker(s, Tree.antecedent(s, source, verb)),
                            span(s, source),
                            verb,
                            Optional.of(cue),
                            content.spans(),
                            content.form(),
                            circumstances.medium(s, verb),
                            circumstances.addressee(s, verb, match.cue()),
                            circumstances.occasion(s, verb, source),
                            head(s, match.said(), verb),
                            match.cue().kind() == CueClass.OPINION,
                            match.cue().id() + "/" + match.complement()));
        });
    }

    private Optional<Attribution> noun(ReadSentence sentence, int noun, ContentSpans contents, Trace trace) {
        Sentence s = sentence.parse();
        return nouns.match(s, noun, trace).flatMap(match -> {
            Span cue = new Span(s.start(match.cueStart()), s.end(match.cueEnd()));
            int verb = match.carrier() == Attribution.NONE ? noun : match.carrier();
            return contents.of(s, match.said(), cue)
                    .map(content -> new Attribution(
                            sentence.index(),
                            match.source(),
                            issuer.speaker(s, match.source()),
                            span(s, match.source()),
                            noun,
                            Optional.of(cue),
                            content.spans(),
                            content.form(),
                            circumstances.medium(s, verb),
                            Attribution.NONE,
                            circumstances.occasion(s, verb, match.source()),
                            match.contentHead(),
                            false,
                            match.cue().id() + "/noun+" + match.complement()));
        });
    }

    private Optional<Attribution> phrase(ReadSentence sentence, int token, ContentSpans contents, Trace trace) {
        Sentence s = sentence.parse();
        return phrases.match(s, token, trace).flatMap(match -> {
            Span cue = new Span(s.start(match.cueStart()), s.end(match.cueEnd()));
            return contents.of(s, match.said(), cue)
                    .map(content -> new Attribution(
                            sentence.index(),
                            match.source(),
                            match.source() == Attribution.NONE ? Attribution.NONE : issuer.speaker(s, match.source()),
                            span(s, match.source()),
                            token,
                            Optional.of(cue),
                            content.spans(),
                            content.form(),
                            Optional.empty(),
                            Attribution.NONE,
                            circumstances.occasion(s, token, match.source()),
                            match.contentHead(),
                            false,
                            match.rule()));
        });
    }

    /** The subject after the verb, where the tree gives it one within the quotation: "“..., a thing that saved us,” said the envoy". */
    private static int inverted(Sentence s, int verb, VerbMatch match) {
        for (int t = verb + 1; t < s.size() && !s.tag(t).equals(","); t++) {
            boolean head = Tree.isNominal(s, t) && !(s.head(t) > t && Tree.isNoun(s, s.head(t)));
            if (head) {
                return t;
            }
            if (Tree.isVerb(s, t)) {
                break;
            }
        }
        return match.source();
    }

    static Optional<Span> span(Sentence s, int source) {
        return source == Attribution.NONE ? Optional.empty() : Optional.of(NounPhrase.span(s, source));
    }

    private static int head(Sentence s, boolean[] said, int verb) {
        for (int t = 0; t < said.length; t++) {
            if (said[t] && (s.head(t) == Sentence.ROOT || !said[s.head(t)] || s.head(t) == verb)) {
                if (!Tree.isPunctuation(s, t)) {
                    return t;
                }
            }
        }
        return Attribution.NONE;
    }

    private void addCited(Sentence s, Attribution reported, List<Attribution> found) {
        int participle = cited.participle(s, reported.cueToken());
        if (participle == Attribution.NONE && reported.contentHead() > reported.cueToken()) {
            participle = cited.participle(s, reported.contentHead());
        }
        if (participle != Attribution.NONE) {
            int object = s.dependent(participle, "dobj");
            Span words = new Span(s.start(participle), s.end(participle));
            found.add(reported.cited(object, NounPhrase.span(s, object), participle, words));
        }
    }

    /** "Residents and local reports said": one attribution each. */
    private static void addWithJointSpeakers(Sentence s, Attribution first, List<Attribution> found) {
        found.add(first);
        int source = first.source();
        while (source != Attribution.NONE) {
            int next = s.dependent(source, "conj");
            boolean joint = next != Sentence.ROOT && Tree.isNoun(s, next) && !first.says(NounPhrase.span(s, next));
            if (!joint) {
                return;
            }
            found.add(first.withSource(next, NounPhrase.span(s, next)));
            source = next;
        }
    }
}
