package org.parley.record.document;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.parley.model.Move;
import org.parley.model.item.Document;
import org.parley.record.gather.Rows;

/** Which kinds of paper may be one thing under two names, which are made by two sides or more, and which acts take one to a status. */
final class PaperKinds {

    /** Two claims that call it the same. */
    static final int SAME = 3;

    private final Map<Document.Kind, Map<Document.Kind, Integer>> alike = new EnumMap<>(Document.Kind.class);
    private final Set<Document.Kind> joint = EnumSet.noneOf(Document.Kind.class);
    private final Set<Document.Kind> ownSubject = EnumSet.noneOf(Document.Kind.class);
    private final Map<Document.Status, Set<Move>> moves = new EnumMap<>(Document.Status.class);

    private PaperKinds() {}

    /** @throws IllegalArgumentException if a line of a table is wrong */
    static PaperKinds load() {
        PaperKinds kinds = new PaperKinds();
        for (Document.Kind kind : Document.Kind.values()) {
            kinds.alike(kind, kind, SAME);
        }
        for (Rows.Row row : Rows.read(PaperKinds.class, "kinds.tsv")) {
            kinds.add(row);
        }
        for (Rows.Row row : Rows.read(PaperKinds.class, "acts.tsv")) {
            kinds.moves.put(row.constant(Document.Status.class, 0), row.constants(Move.class, 1));
        }
        return kinds;
    }

    private void add(Rows.Row row) {
        Document.Kind kind = row.constant(Document.Kind.class, 0);
        if (row.cell(1).equals("joint")) {
            joint.add(kind);
        }
        if (row.cell(2).equals("own")) {
            ownSubject.add(kind);
        }
        row.constants(Document.Kind.class, 3).forEach(other -> alike(kind, other, 2));
        row.constants(Document.Kind.class, 4).forEach(other -> alike(kind, other, 1));
    }

    private void alike(Document.Kind one, Document.Kind other, int points) {
        alike.computeIfAbsent(one, none -> new EnumMap<>(Document.Kind.class)).put(other, points);
        alike.computeIfAbsent(other, none -> new EnumMap<>(Document.Kind.class)).put(one, points);
    }

    /** From {@link #SAME} down to 0: they cannot be one paper. */
    int likeness(Document.Kind one, Document.Kind other) {
        return alike.getOrDefault(one, Map.of()).getOrDefault(other, 0);
    }

    boolean isJoint(Document.Kind kind) {
        return joint.contains(kind);
    }

    /** Whether a paper of another subject is another paper. */
    boolean hasOwnSubject(Document.Kind kind) {
        return ownSubject.contains(kind);
    }

    /** Acts by which a paper comes to have a status. */
    Set<Move> moves(Document.Status status) {
        return moves.getOrDefault(status, Set.of());
    }
}
