package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.item.Round.Status;
import org.parley.reading.event.clause.Syntax;

/** What governs a meeting and tells how far it has come ({@code states.tsv}). Immutable. */
final class States {

    private static final String KEEP = "keep";

    /** Over where its day is past, going on where it is today. */
    private static final String ATTENDED = "attended";

    private final Map<String, List<State>> byWord = new HashMap<>();

    /** What the day of the governing word is to the meeting. */
    enum Day {
        START,
        END,
        NOTHING
    }

    /**
     * A word over a meeting.
     *
     * @param particle that belongs to it; may be empty
     * @param places where the meeting may stand below it
     * @param actual the status where it is so; none where it tells nothing
     * @param open the status where it will or may be so; none where it tells nothing
     * @param today whether it goes on where its day is that of the report
     * @param keeps whether an open one takes its status from the modality
     */
    record State(
            String id,
            String particle,
            List<String> places,
            Optional<Status> actual,
            Optional<Status> open,
            boolean today,
            boolean keeps,
            Day day) {}

    private States() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static States load() {
        States states = new States();
        for (Entry entry : LexiconFile.read(States.class, "states.tsv")) {
            entry.list("words").forEach(words -> states.add(entry, words));
        }
        return states;
    }

    private void add(Entry entry, String words) {
        int cut = words.indexOf(' ');
        String particle = cut < 0 ? "" : words.substring(cut + 1);
        boolean keeps = entry.cell("open").equals(KEEP);
        State state = new State(
                entry.id(),
                particle,
                entry.list("place"),
                statusOf(entry, "actual"),
                keeps ? Optional.empty() : statusOf(entry, "open"),
                entry.cell("actual").equals(ATTENDED),
                keeps,
                day(entry));
        List<State> all = byWord.computeIfAbsent(cut < 0 ? words : words.substring(0, cut), key -> new ArrayList<>());
        all.add(particle.isEmpty() ? all.size() : 0, state);
    }

    private static Day day(Entry entry) {
        return switch (entry.cell("date")) {
            case "start" -> Day.START;
            case "end" -> Day.END;
            default -> Day.NOTHING;
        };
    }

    private static Optional<Status> statusOf(Entry entry, String column) {
        String word = entry.cell(column);
        return word.isEmpty() ? Optional.empty() : Optional.of(status(word.equals(ATTENDED) ? "held" : word));
    }

    /** @throws IllegalArgumentException if the contract has no such word */
    static Status status(String word) {
        return Status.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What the word over a meeting says of it, which stands there in such a place; null for nothing. */
    @Nullable
    State of(Sentence s, int governor, String place) {
        for (State state : byWord.getOrDefault(s.lemma(governor), List.of())) {
            if (state.places().contains(place)
                    && (state.particle().isEmpty() || hasParticle(s, governor, state.particle()))) {
                return state;
            }
        }
        return null;
    }

    /** "took <i>place</i>", "called <i>off</i>", "got <i>under way</i>": the first word after the verb will do. */
    private static boolean hasParticle(Sentence s, int verb, String particle) {
        int space = particle.indexOf(' ');
        String first = space < 0 ? particle : particle.substring(0, space);
        for (int d = s.firstDependent(verb); d != Syntax.NONE; d = s.nextSibling(d)) {
            if (d > verb && s.lemma(d).equals(first)) {
                return true;
            }
        }
        return false;
    }
}
