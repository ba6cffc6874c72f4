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

/** What governs a meeting and tells how far it has come ({@code states.tsv}). Immutable. */
final class States {

    /** Words after a verb among which its particle stands. */
    private static final int REACH = 8;

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
     * @param particle words that belong to it
     * @param places where the meeting may stand below it
     * @param actual the status where it is so; none where it tells nothing
     * @param open the status where it will or may be so; none where it tells nothing
     * @param denied the status where it did not come to it; none where that tells nothing
     * @param today whether it goes on where its day is that of the report
     * @param keeps whether an open one takes its status from the modality
     */
    record State(
            String id,
            List<String> particle,
            List<String> places,
            Optional<Status> actual,
            Optional<Status> open,
            Optional<Status> denied,
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
        List<String> particle = cut < 0 ? List.of() : parts(words.substring(cut + 1));
        boolean keeps = entry.cell("open").equals(KEEP);
        State state = new State(
                entry.id(),
                particle,
                entry.list("place"),
                statusOf(entry, "actual"),
                keeps ? Optional.empty() : statusOf(entry, "open"),
                statusOf(entry, "denied"),
                entry.cell("actual").equals(ATTENDED),
                keeps,
                day(entry));
        List<State> all = byWord.computeIfAbsent(cut < 0 ? words : words.substring(0, cut), key -> new ArrayList<>());
        int at = 0;
        while (at < all.size() && all.get(at).particle().size() >= particle.size()) {
            at++;
        }
        all.add(at, state);
    }

    private static List<String> parts(String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return List.of(words);
        }
        List<String> parts = new ArrayList<>(List.of(words.substring(0, space)));
        parts.addAll(parts(words.substring(space + 1)));
        return parts;
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
                    && hasParticle(s, governor, state.particle())) {
                return state;
            }
        }
        return null;
    }

    /** "took <i>place</i>", "called <i>off</i>", "got <i>under way</i>": each word below the verb, soon after it. */
    private static boolean hasParticle(Sentence s, int verb, List<String> particle) {
        for (String word : particle) {
            boolean found = false;
            for (int i = verb + 1; !found && i < s.size() && i <= verb + REACH; i++) {
                found = s.lemma(i).equals(word) && s.isUnder(i, verb);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
