package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Trace;

/** Who speaks where the words of the source alone do not tell: papers, "it" for a paper, and pronouns that nobody could resolve. */
final class SpeakerChoice {

    /** Papers by which somebody speaks of himself; surveys and reports speak of others. */
    private static final Set<String> OFFICIAL =
            Set.of("statement", "communique", "communiqué", "release", "declaration", "bulletin");

    private final List<ReadSentence> sentences;
    private final SpeakerResolver actors;
    private final Issuer issuer;
    private final Trace trace;

    SpeakerChoice(List<ReadSentence> sentences, SpeakerResolver actors, MediumLexicon media, Trace trace) {
        this.sentences = sentences;
        this.actors = actors;
        this.trace = trace;
        this.issuer = new Issuer(media);
    }

    /** The actors who speak; empty where nobody known does. */
    List<String> speakers(Attribution attribution, SpokenSoFar before) {
        if (attribution.speaker() == Attribution.NONE) {
            boolean bare = attribution.rule().endsWith(IntroducingVerb.RULE);
            return bare ? before.lastSpeaker().map(List::of).orElse(List.of()) : List.of();
        }
        Sentence s = sentences.get(attribution.sentence()).parse();
        String lemma = s.lemma(attribution.speaker());
        if (lemma.equals("it") && isPaper(before.lastAttribution())) {
            return settled(before.lastSpeaker(), attribution, Ground.PAPER_BEFORE)
                    .map(List::of)
                    .orElse(List.of());
        }
        List<String> named = actors.actorsAt(attribution.sentence(), attribution.speaker());
        if (!named.isEmpty()) {
            trace.settled(s, attribution.speaker(), Ground.BY_NAME);
            return named;
        }
        return fallback(attribution, s, lemma, before).map(List::of).orElse(List.of());
    }

    /** The same speaker; by the way the trace hears on what ground. */
    private Optional<String> settled(Optional<String> speaker, Attribution attribution, Ground ground) {
        Sentence s = sentences.get(attribution.sentence()).parse();
        trace.settled(s, attribution.speaker(), speaker.isPresent() ? ground : Ground.NOBODY_KNOWN);
        return speaker;
    }

    private Optional<String> fallback(Attribution attribution, Sentence s, String lemma, SpokenSoFar before) {
        if (lemma.equals("he") || lemma.equals("she")) {
            return settled(before.lastSpeaker(), attribution, Ground.LAST_SPEAKER);
        }
        if (issuer.isPaper(s, attribution.speaker())) {
            return ofPaper(attribution, s, lemma, before);
        }
        return settled(before.speakerCalled(lemma), attribution, Ground.LAST_CALLED_SO);
    }

    /** "The statement" is by whoever issued the last one; a new one, by whoever it is about. */
    private Optional<String> ofPaper(Attribution attribution, Sentence s, String lemma, SpokenSoFar before) {
        boolean known = isDefinite(s, attribution.source());
        if (known && lemma.equals("report")) {
            Optional<String> relay = before.lastRelay();
            if (relay.isPresent()) {
                return settled(relay, attribution, Ground.LAST_RELAY);
            }
        }
        if (known) {
            Optional<String> earlier = before.speakerCalled(lemma);
            return earlier.isPresent()
                    ? settled(earlier, attribution, Ground.LAST_CALLED_SO)
                    : settled(before.lastSpeaker(), attribution, Ground.PAPER_OF_LAST);
        }
        if (!OFFICIAL.contains(lemma)) {
            return Optional.empty();
        }
        int subject = attribution.contentHead() == Attribution.NONE
                ? Attribution.NONE
                : Subjects.of(s, attribution.contentHead());
        if (subject == Attribution.NONE) {
            return Optional.empty();
        }
        Optional<String> about =
                actors.actorsAt(attribution.sentence(), subject).stream().findFirst();
        return settled(about, attribution, Ground.PAPER_ABOUT);
    }

    private static boolean isDefinite(Sentence s, int noun) {
        int article = s.dependent(noun, "det");
        return article != Sentence.ROOT
                && !s.lemma(article).equals("a")
                && !s.lemma(article).equals("an");
    }

    private boolean isPaper(@Nullable Attribution attribution) {
        return attribution != null
                && attribution.source() != Attribution.NONE
                && issuer.isPaper(sentences.get(attribution.sentence()).parse(), attribution.source());
    }
}
