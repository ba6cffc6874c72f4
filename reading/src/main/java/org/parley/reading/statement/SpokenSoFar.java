package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.ReadSentence;

/** The statements of a report that are already made, with the attributions they come from: what later speakers are told by. */
final class SpokenSoFar {

    /** How many statements back a word can still refer; more would make long texts slow and readers wonder. */
    private static final int MEMORY = 200;

    /** Length of an ISO 8601 day. */
    private static final int DAY = 10;

    private final List<ReadSentence> sentences;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    SpokenSoFar(List<ReadSentence> sentences) {
        this.sentences = sentences;
    }

    void add(Statement statement, Attribution attribution) {
        statements.add(statement);
        attributions.add(attribution);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    int size() {
        return statements.size();
    }

    /** The statement a quotation without a cue goes on from: the last before it, in this paragraph or the one before. */
    @Nullable
    Statement lastBefore(Attribution attribution) {
        int paragraph = sentences.get(attribution.sentence()).block().paragraph();
        for (int i = statements.size() - 1; i >= oldest(); i--) {
            Attribution other = attributions.get(i);
            boolean near = paragraph - sentences.get(other.sentence()).block().paragraph() <= 1;
            boolean free = statements.get(i).within().isEmpty();
            if (near && free && other.reach().end() <= attribution.reach().start()) {
                return statements.get(i);
            }
        }
        return null;
    }

    private int oldest() {
        return Math.max(0, statements.size() - MEMORY);
    }

    /** Who spoke last in nobody else's words. */
    Optional<String> lastSpeaker() {
        for (int i = statements.size() - 1; i >= oldest(); i--) {
            if (statements.get(i).within().isEmpty()
                    && statements.get(i).speaker().isPresent()) {
                return statements.get(i).speaker();
            }
        }
        return Optional.empty();
    }

    /** The day on which somebody spoke last in nobody else's words, if the text gives it. */
    Optional<String> lastDateOf(String speaker) {
        for (int i = statements.size() - 1; i >= oldest(); i--) {
            Statement statement = statements.get(i);
            boolean own = statement.within().isEmpty()
                    && statement.speaker().filter(speaker::equals).isPresent();
            if (own && (statement.date().isPresent() || isApart(i))) {
                return statement.date().filter(date -> date.length() == DAY);
            }
        }
        return Optional.empty();
    }

    private boolean isApart(int i) {
        return Occasions.isApart(attributions.get(i), sentences);
    }

    /** The attribution made last that stands in nobody else's words. */
    @Nullable
    Attribution lastAttribution() {
        for (int i = statements.size() - 1; i >= oldest(); i--) {
            if (statements.get(i).within().isEmpty()) {
                return attributions.get(i);
            }
        }
        return null;
    }

    /** Who spoke last under that noun: "the statement", "mediators". */
    Optional<String> speakerCalled(String lemma) {
        for (int i = statements.size() - 1; i >= oldest(); i--) {
            Attribution other = attributions.get(i);
            Sentence s = sentences.get(other.sentence()).parse();
            boolean named = other.source() != Attribution.NONE
                    && (s.lemma(other.source()).equals(lemma)
                            || s.lemma(other.speaker()).equals(lemma));
            if (named && statements.get(i).speaker().isPresent()) {
                return statements.get(i).speaker();
            }
        }
        return Optional.empty();
    }

    /** The medium that last passed something on. */
    Optional<String> lastRelay() {
        for (int i = statements.size() - 1; i >= oldest(); i--) {
            if (!statements.get(i).via().isEmpty()) {
                return Optional.of(statements.get(i).via().get(0));
            }
        }
        return Optional.empty();
    }

    /** Id of the innermost statement whose content holds a stretch. */
    Optional<String> around(Span words) {
        Optional<String> innermost = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (int i = statements.size() - 1; i >= oldest(); i--) {
            int length = attributions.get(i).reach().length();
            if (length < shortest && attributions.get(i).says(words)) {
                innermost = Optional.of(statements.get(i).id());
                shortest = length;
            }
        }
        return innermost;
    }
}
