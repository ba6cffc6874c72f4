package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;

/**
 * Reads a report's statements: attributions with their speakers known, relays told from speakers, statements within statements.
 * Immutable and safe for use by several threads.
 */
public final class StatementReader {

    private final AttributionFinder finder;
    private final MediumLexicon media;

    private StatementReader(AttributionFinder finder, MediumLexicon media) {
        this.finder = finder;
        this.media = media;
    }

    /** Loads the lexicons. */
    public static StatementReader load() {
        return new StatementReader(AttributionFinder.load(), MediumLexicon.load());
    }

    /** Finds the attributions, for whoever needs them before actors are known. */
    public AttributionFinder finder() {
        return finder;
    }

    /**
     * The statements in text order of their content, undated.
     *
     * @param sentences all sentences of the report; each at the position its index says
     */
    public List<Statement> read(Report report, Frame frame, List<ReadSentence> sentences, SpeakerResolver actors) {
        return read(report, finder.find(frame, sentences), sentences, actors, OccasionDates.NONE);
    }

    /**
     * The statements that attributions found before come to.
     *
     * @param found as {@link AttributionFinder#find} gives them
     * @param sentences all sentences of the report; each at the position its index says
     */
    public List<Statement> read(
            Report report,
            List<Attribution> found,
            List<ReadSentence> sentences,
            SpeakerResolver actors,
            OccasionDates dates) {
        int[] relays = new Relays(media, actors).of(found, sentences);
        return new Assembly(report, found, relays, sentences, actors, dates).statements();
    }

    /** One report's statements in the making. */
    private static final class Assembly {

        private final Report report;
        private final List<Attribution> found;
        private final int[] relays;
        private final List<ReadSentence> sentences;
        private final SpeakerResolver actors;
        private final OccasionDates dates;
        private final List<Statement> made = new ArrayList<>();
        private final List<Attribution> sources = new ArrayList<>();

        Assembly(
                Report report,
                List<Attribution> found,
                int[] relays,
                List<ReadSentence> sentences,
                SpeakerResolver actors,
                OccasionDates dates) {
            this.report = report;
            this.found = found;
            this.relays = relays;
            this.sentences = sentences;
            this.actors = actors;
            this.dates = dates;
        }

        List<Statement> statements() {
            for (int i = 0; i < found.size(); i++) {
                if (!isRelay(i)) {
                    add(i);
                }
            }
            return List.copyOf(made);
        }

        private boolean isRelay(int position) {
            for (int relay : relays) {
                if (relay == position) {
                    return true;
                }
            }
            return false;
        }

        private void add(int position) {
            Attribution attribution = found.get(position);
            Statement before = attribution.goesOn() ? lastBefore(attribution) : null;
            if (attribution.goesOn() && before == null) {
                return;
            }
            List<String> speakers = attribution.speaker() == Attribution.NONE
                    ? List.of()
                    : actors.actorsAt(attribution.sentence(), attribution.speaker());
            if (speakers.isEmpty()) {
                Optional<String> speaker = before != null ? before.speaker() : byPronoun(attribution);
                make(attribution, relays[position], speaker, before);
            }
            for (String speaker : speakers) {
                make(attribution, relays[position], Optional.of(speaker), before);
            }
        }

        /** The statement before in the text at whose level this one stands, in this paragraph or the one before. */
        private @Nullable Statement lastBefore(Attribution attribution) {
            int paragraph = sentences.get(attribution.sentence()).block().paragraph();
            for (int i = made.size() - 1; i >= 0; i--) {
                Attribution other = sources.get(i);
                boolean near =
                        paragraph - sentences.get(other.sentence()).block().paragraph() <= 1;
                if (near
                        && made.get(i).within().isEmpty()
                        && other.reach().end() <= attribution.reach().start()) {
                    return made.get(i);
                }
            }
            return null;
        }

        /** "He" whom nobody could resolve is the last to have spoken. */
        private Optional<String> byPronoun(Attribution attribution) {
            if (attribution.speaker() == Attribution.NONE) {
                return Optional.empty();
            }
            Sentence s = sentences.get(attribution.sentence()).parse();
            String lemma = s.lemma(attribution.speaker());
            boolean pronoun = lemma.equals("he") || lemma.equals("she");
            if (!pronoun) {
                return Optional.empty();
            }
            for (int i = made.size() - 1; i >= 0; i--) {
                if (made.get(i).within().isEmpty() && made.get(i).speaker().isPresent()) {
                    return made.get(i).speaker();
                }
            }
            return Optional.empty();
        }

        private void make(Attribution attribution, int relay, Optional<String> speaker, @Nullable Statement before) {
            Optional<String> medium = attribution.medium().map(span -> span.of(report.text()));
            made.add(new Statement(
                    "s" + (made.size() + 1),
                    speaker,
                    attribution.sourceSpan(),
                    attribution.cue(),
                    attribution.content(),
                    attribution.form(),
                    before != null ? before.medium() : medium,
                    addressee(attribution),
                    before != null ? before.date() : date(attribution),
                    via(relay, before),
                    within(attribution),
                    attribution.rule(),
                    evidence(attribution)));
            sources.add(attribution);
        }

        private Optional<String> addressee(Attribution attribution) {
            if (attribution.addressee() == Attribution.NONE) {
                return Optional.empty();
            }
            return actors.actorsAt(attribution.sentence(), attribution.addressee()).stream()
                    .findFirst();
        }

        private Optional<String> date(Attribution attribution) {
            for (Span words : attribution.occasion()) {
                Optional<String> date = dates.dateOf(words);
                if (date.isPresent()) {
                    return date;
                }
            }
            return Optional.empty();
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

        /** The innermost statement made so far whose content holds the cue. */
        private Optional<String> within(Attribution attribution) {
            Span place = attribution.cue().orElse(attribution.reach());
            Optional<String> innermost = Optional.empty();
            int shortest = Integer.MAX_VALUE;
            for (int i = 0; i < made.size(); i++) {
                Attribution other = sources.get(i);
                int length = other.reach().length();
                if (other.says(place) && length < shortest && !other.equals(attribution)) {
                    innermost = Optional.of(made.get(i).id());
                    shortest = length;
                }
            }
            return innermost;
        }

        private List<Span> evidence(Attribution attribution) {
            TreeSet<Span> evidence = new TreeSet<>();
            evidence.add(sentences.get(attribution.sentence()).span());
            for (Span content : attribution.content()) {
                for (ReadSentence sentence : sentences) {
                    if (sentence.span().overlaps(content)) {
                        evidence.add(sentence.span());
                    }
                }
            }
            return new ArrayList<>(evidence);
        }
    }
}
