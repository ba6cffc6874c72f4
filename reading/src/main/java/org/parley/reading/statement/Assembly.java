package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.ReadSentence;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** One report's statements in the making. */
final class Assembly {

    private final Report report;
    private final List<Attribution> found;
    private final int[] relays;
    private final List<ReadSentence> sentences;
    private final SpeakerResolver actors;
    private final OccasionDates dates;
    private final SpeakerChoice choice;
    private final SpokenSoFar made;
    private final Trace trace;

    Assembly(
            Report report,
            List<Attribution> found,
            int[] relays,
            List<ReadSentence> sentences,
            SpeakerResolver actors,
            OccasionDates dates,
            MediumLexicon media,
            Trace trace) {
        this.report = report;
        this.found = found;
        this.relays = relays;
        this.sentences = sentences;
        this.actors = actors;
        this.dates = dates;
        this.choice = new SpeakerChoice(sentences, actors, media, trace);
        this.trace = trace;
        this.made = new SpokenSoFar(sentences);
    }

    List<Statement> statements() {
        BitSet passing = new BitSet(found.size());
        for (int relay : relays) {
            if (relay >= 0) {
                passing.set(relay);
                dropped(found.get(relay), Reason.PASSES_ON);
            }
        }
        for (int i = passing.nextClearBit(0); i < found.size(); i = passing.nextClearBit(i + 1)) {
            add(i);
        }
        return made.statements();
    }

    private void add(int position) {
        Attribution attribution = found.get(position);
        Statement before = attribution.goesOn() ? made.lastBefore(attribution) : null;
        if (before != null) {
            make(attribution, relays[position], before.speaker(), before);
            return;
        }
        if (attribution.goesOn()) {
            dropped(attribution, Reason.NOBODY_BEFORE);
            return;
        }
        List<String> speakers = choice.speakers(attribution, made);
        if (speakers.isEmpty()) {
            make(attribution, relays[position], Optional.empty(), null);
        }
        for (String speaker : speakers) {
            make(attribution, relays[position], Optional.of(speaker), null);
        }
    }

    private void make(Attribution attribution, int relay, Optional<String> speaker, @Nullable Statement before) {
        Optional<String> medium = attribution.medium().map(span -> span.of(report.text()));
        Statement statement = new Statement(
                "s" + (made.size() + 1),
                speaker,
                attribution.sourceSpan(),
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                before != null ? before.medium() : medium,
                addressee(attribution),
                before != null ? before.date() : date(attribution, speaker),
                via(relay, before),
                made.around(attribution.cue().orElse(attribution.reach())),
                attribution.rule(),
                evidence(attribution));
        made.add(statement, attribution);
    }

    private void dropped(Attribution attribution, Reason reason) {
        trace.dropped(attribution.cue().orElseGet(attribution::reach), attribution.rule(), reason);
    }

    private Optional<String> addressee(Attribution attribution) {
        if (attribution.addressee() == Attribution.NONE) {
            return Optional.empty();
        }
        return actors.actorsAt(attribution.sentence(), attribution.addressee()).stream()
                .findFirst();
    }

    private Optional<String> date(Attribution attribution, Optional<String> speaker) {
        for (Span words : attribution.occasion()) {
            Optional<String> date = dates.dateOf(words);
            if (date.isPresent()) {
                return date;
            }
        }
        boolean sameOccasion = attribution.occasion().isEmpty()
                && !Occasions.isApart(attribution, sentences)
                && made.around(attribution.cue().orElse(attribution.reach())).isEmpty();
        return sameOccasion ? speaker.flatMap(made::lastDateOf) : Optional.empty();
    }

    private List<String> via(int relay, @Nullable Statement before) {
        if (before != null) {
            return before.via();
        }
        if (relay < 0) {
            return List.of();
        }
        Attribution passing = found.get(relay);
        return actors.actorsAt(passing.sentence(), passing.source());
    }

    /** The sentence of the cue and those of the content, whole. */
    private List<Span> evidence(Attribution attribution) {
        TreeSet<Span> evidence = new TreeSet<>();
        evidence.add(sentences.get(attribution.sentence()).span());
        for (Span content : attribution.content()) {
            int i = Place.position(content.start(), sentences);
            while (i >= 0 && i < sentences.size() && sentences.get(i).span().start() < content.end()) {
                evidence.add(sentences.get(i).span());
                i++;
            }
        }
        return new ArrayList<>(evidence);
    }
}
