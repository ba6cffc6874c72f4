package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Move;
import org.parley.model.Plover;
import org.parley.reading.event.frame.Frame.Kind;

/** All frames, by the first word of their patterns, the most specific first. Immutable. */
public final class FrameLexicon {

    /** The frame files, one a PLOVER type, and one for moves that PLOVER does not know. */
    public static final List<String> FILES = List.of(
            "agree",
            "consult",
            "support",
            "cooperate",
            "aid",
            "concede",
            "retreat",
            "request",
            "reject",
            "accuse",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault",
            "process");

    private final Map<Kind, Map<String, List<Worded>>> byKind = new EnumMap<>(Kind.class);

    /**
     * A frame under one of its patterns.
     *
     * @param weight how much both tell; the heavier is tried first
     */
    record Worded(Pattern pattern, Frame frame, int weight) {}

    private FrameLexicon() {
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new HashMap<>());
        }
    }

    /** @throws org.parley.language.lexicon.LexiconException if a file is broken */
    public static FrameLexicon load(NounClasses classes, Things things) {
        FrameLexicon lexicon = new FrameLexicon();
        Vocabulary vocabulary = Vocabulary.load();
        for (String file : FILES) {
            for (LexiconFile.Entry entry : LexiconFile.read(FrameLexicon.class, file + ".tsv")) {
                vocabulary.check(entry);
                lexicon.add(entry, classes, things);
            }
        }
        Comparator<Worded> specificFirst =
                Comparator.comparingInt(Worded::weight).reversed();
        lexicon.byKind.values().forEach(lemmas -> lemmas.values().forEach(list -> list.sort(specificFirst)));
        return lexicon;
    }

    private void add(LexiconFile.Entry entry, NounClasses classes, Things things) {
        Frame frame = frame(entry, classes, things);
        int weight = frame.weight();
        Map<String, List<Worded>> lemmas = byKind.getOrDefault(frame.kind(), Map.of());
        for (String words : entry.list("words")) {
            Pattern pattern = Pattern.parse(entry, words, classes);
            lemmas.computeIfAbsent(pattern.lemma(), key -> new ArrayList<>())
                    .add(new Worded(pattern, frame, weight + pattern.weight()));
            if (!pattern.modifier().isEmpty()) {
                String joined = pattern.modifier() + "-" + pattern.lemma();
                Pattern one = new Pattern(joined, "", pattern.steps());
                lemmas.computeIfAbsent(joined, key -> new ArrayList<>())
                        .add(new Worded(one, frame, weight + one.weight()));
            }
        }
    }

    private static Frame frame(LexiconFile.Entry entry, NounClasses classes, Things things) {
        String code = entry.cell("cameo");
        boolean act = !code.isEmpty() && !Character.isDigit(code.charAt(0));
        return new Frame(
                entry.id(),
                kind(entry),
                Slot.alternatives(entry, "agent"),
                Slot.alternatives(entry, "recipient"),
                Condition.list(entry, classes, things),
                move(entry),
                plover(entry.cell("plover")),
                act || code.isEmpty() ? Optional.empty() : Optional.of(code),
                act ? Optional.of(code) : Optional.empty());
    }

    private static Kind kind(LexiconFile.Entry entry) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(entry.cell("kind"))) {
                return kind;
            }
        }
        throw entry.error("expected verb, noun or adj, found " + entry.cell("kind"));
    }

    private static Move move(LexiconFile.Entry entry) {
        for (Move move : Move.values()) {
            if (move.word().equals(entry.cell("move"))) {
                return move;
            }
        }
        throw entry.error("no move is called " + entry.cell("move"));
    }

    /** A code written {@code TYPE} or {@code TYPE/mode}; none for an empty cell. */
    public static Optional<Plover> plover(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        int slash = cell.indexOf('/');
        String type = slash < 0 ? cell : cell.substring(0, slash);
        return Optional.of(new Plover(type, slash < 0 ? Optional.empty() : Optional.of(cell.substring(slash + 1))));
    }

    /** The frames whose patterns begin with that word, the most specific first. */
    List<Worded> of(Kind kind, String lemma) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }
}
