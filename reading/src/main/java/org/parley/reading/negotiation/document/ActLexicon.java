package org.parley.reading.negotiation.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Document.Kind;
import org.parley.model.item.Document.Status;
import org.parley.reading.negotiation.deed.Use;
import org.parley.reading.negotiation.deed.Verbs;
import org.parley.reading.negotiation.document.Act.Doer;

/** What is done with papers ({@code acts.tsv}). Immutable. */
final class ActLexicon {

    private final List<Row> rows = new ArrayList<>();

    /** Acts that papers of the same kinds undergo or do; the first row that fits decides. */
    private record Row(Act act, String place, Verbs<Act> verbs) {}

    private ActLexicon() {}

    static ActLexicon load() {
        ActLexicon lexicon = new ActLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(ActLexicon.class, "acts.tsv")) {
            Act act = act(entry);
            Verbs<Act> verbs = new Verbs<>();
            entry.list("words").forEach(words -> verbs.add(words, act));
            lexicon.rows.add(new Row(act, entry.cell("place"), verbs));
        }
        return lexicon;
    }

    private static Act act(LexiconFile.Entry entry) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        entry.list("kinds").forEach(kind -> kinds.add(constant(entry, Kind.class, kind)));
        return new Act(
                entry.id(),
                kinds,
                status(entry, "done"),
                status(entry, "going"),
                status(entry, "ahead"),
                status(entry, "asked"),
                status(entry, "denied"),
                constant(entry, Doer.class, entry.cell("doer")));
    }

    private static Optional<Status> status(LexiconFile.Entry entry, String column) {
        return Optional.of(entry.cell(column))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> constant(entry, Status.class, cell));
    }

    private static <E extends Enum<E>> E constant(LexiconFile.Entry entry, Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such word: " + word);
        }
    }

    /** What is done with a paper of that kind by the predicate that it stands below. */
    Optional<Act> of(Sentence s, Use use, Kind kind) {
        for (Row row : rows) {
            Optional<Act> act = row.act().takes(kind) ? row.verbs().of(s, use, row.place()) : Optional.empty();
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }
}
