package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;

/** Tells the media that only pass on what somebody said from those that speak themselves. */
final class Relays {

    private final MediumLexicon media;
    private final SpeakerResolver actors;

    Relays(MediumLexicon media, SpeakerResolver actors) {
        this.media = media;
        this.actors = actors;
    }

    /**
     * For each attribution the position of the one that passes it on, or -1. An attribution that passes on is no statement of its own.
     *
     * @param sentences by their index
     */
    int[] of(List<Attribution> found, List<ReadSentence> sentences) {
        int[] relays = new int[found.size()];
        for (int i = 0; i < relays.length; i++) {
            relays[i] = -1;
        }
        Map<Integer, List<Integer>> bySentence = bySentence(found);
        for (int r = 0; r < found.size(); r++) {
            Attribution relay = found.get(r);
            List<Integer> near = bySentence.getOrDefault(relay.sentence(), List.of());
            if (relay.source() == Attribution.NONE
                    || !isPress(relay, sentences.get(relay.sentence()).parse())) {
                continue;
            }
            if (passesOn(relay, found, near)) {
                markWithin(r, found, near, relays);
            }
        }
        return relays;
    }

    private static Map<Integer, List<Integer>> bySentence(List<Attribution> found) {
        Map<Integer, List<Integer>> positions = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            positions
                    .computeIfAbsent(found.get(i).sentence(), key -> new ArrayList<>())
                    .add(i);
        }
        return positions;
    }

    private boolean isPress(Attribution relay, Sentence s) {
        int source = relay.source();
        if (media.is(s.lemma(source), Medium.PRESS)
                || media.is(s.form(source).toLowerCase(Locale.ROOT), Medium.PRESS)) {
            return true;
        }
        for (String actor : actors.actorsAt(relay.sentence(), source)) {
            if (actors.isMedium(actor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the head of its content is somebody else's cue: "Lavrov announced ..., according to an agency". */
    private static boolean passesOn(Attribution relay, List<Attribution> found, List<Integer> near) {
        for (int position : near) {
            Attribution other = found.get(position);
            if (isCitedBy(other, relay)) {
                return true;
            }
            if (other.cueToken() != Attribution.NONE
                    && other.cueToken() == relay.contentHead()
                    && !other.equals(relay)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCitedBy(Attribution cited, Attribution relay) {
        return cited.rule().equals(Attribution.CITED)
                && !cited.equals(relay)
                && cited.content().equals(relay.content());
    }

    private static void markWithin(int r, List<Attribution> found, List<Integer> near, int[] relays) {
        Attribution relay = found.get(r);
        for (int i : near) {
            Attribution other = found.get(i);
            if (i == r || other.cue().isEmpty()) {
                continue;
            }
            if (isCitedBy(other, relay)) {
                relays[i] = r;
            } else if (relay.says(other.cue().get()) && !isDeeper(other, relay, found, near)) {
                relays[i] = r;
            }
        }
    }

    /** Whether a third attribution, itself within the relay, holds this one. */
    private static boolean isDeeper(Attribution inner, Attribution relay, List<Attribution> found, List<Integer> near) {
        Span cue = inner.cue().orElseThrow();
        List<Attribution> between = new ArrayList<>();
        for (int position : near) {
            Attribution other = found.get(position);
            if (!other.equals(inner)
                    && !other.equals(relay)
                    && other.cue().isPresent()
                    && relay.says(other.cue().get())) {
                between.add(other);
            }
        }
        for (Attribution other : between) {
            if (other.says(cue)) {
                return true;
            }
        }
        return false;
    }
}
