package org.parley.cli.correct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.cli.account.EntryWords;
import org.parley.cli.account.FieldWords;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.correction.Correction;

/** What a correction has changed, in a line: before and after. */
final class Effect {

    private final Subjects subjects;

    Effect(Subjects subjects) {
        this.subjects = subjects;
    }

    /** @param draft with its subjects as they were; the ledger has been folded since */
    String line(Draft draft, Correction made) {
        return made.number() + "  " + made.act().word() + "  " + what(draft, made);
    }

    private String what(Draft draft, Correction made) {
        return switch (made.act()) {
            case ACCEPT ->
                named(draft) + ": " + (before(draft).entry().unsure() ? "to be looked at" : "as it stood")
                        + " → accepted";
            case REJECT -> rejected(draft, made);
            case EDIT -> edited(draft);
            case MERGE ->
                draft.subjects().size() + " entries ("
                        + draft.subjects().stream()
                                .map(subject -> subject.entry().id())
                                .collect(Collectors.joining(", "))
                        + ") → " + after(draft).map(Effect::inOne).orElse("none");
            case SPLIT -> split(draft);
            case UNDO -> undone(draft);
        };
    }

    private static Subject before(Draft draft) {
        return draft.subjects().get(0);
    }

    private Optional<Subject> after(Draft draft) {
        return subjects.find(before(draft).claim());
    }

    private static String named(Draft draft) {
        return named(before(draft));
    }

    private static String named(Subject subject) {
        return subject.entry().id() + " " + new EntryWords(subject.account()).line(subject.entry());
    }

    private String rejected(Draft draft, Correction made) {
        Subject subject = before(draft);
        String gone = Phrases.count(made.targets().get(0).anchors().size(), "claim");
        boolean isWhole = made.targets().get(0).anchors().size()
                == subject.entry().citations().size();
        return named(subject) + ": "
                + (isWhole
                        ? "in the record"
                        : Phrases.count(subject.entry().citations().size(), "claim")) + " → "
                + (isWhole ? "gone, with " + gone : "without " + subject.claim());
    }

    private String edited(Draft draft) {
        Subject subject = before(draft);
        String field = draft.entered().orElseThrow().field();
        String to = after(draft).map(now -> value(now, field)).orElse("gone");
        return named(subject) + ": " + FieldWords.name(field) + " " + value(subject, field) + " → " + to;
    }

    private static String value(Subject subject, String field) {
        List<String> value = subject.entry().field(field).map(Field::value).orElse(List.of());
        return value.isEmpty() ? "nothing" : new FieldWords(subject.account()).value(field, value);
    }

    private static String inOne(Subject subject) {
        return named(subject) + ", " + Phrases.count(subject.entry().citations().size(), "claim");
    }

    private String split(Draft draft) {
        List<String> now = draft.subjects().stream()
                .flatMap(subject -> subjects.find(subject.claim()).stream())
                .map(subject -> subject.entry())
                .distinct()
                .map(Effect::size)
                .toList();
        return named(draft) + ": " + size(before(draft).entry()) + " → " + String.join(", ", now);
    }

    private static String size(Entry entry) {
        return entry.id() + " of " + Phrases.count(entry.citations().size(), "claim");
    }

    private String undone(Draft draft) {
        Correction undone = draft.undone().orElseThrow();
        String line = "correction " + undone.number() + " no longer holds";
        if (draft.subjects().isEmpty()) {
            List<String> back = undone.targets().stream()
                    .flatMap(target -> subjects.find(target.named().id()).stream())
                    .map(Effect::named)
                    .toList();
            return line + (back.isEmpty() ? "" : ": gone → " + String.join(", ", back));
        }
        Subject subject = before(draft);
        Optional<Subject> now = after(draft);
        return line + ": " + named(subject) + ": "
                + undone.field()
                        .map(field -> FieldWords.name(field) + " " + value(subject, field) + " → "
                                + now.map(after -> value(after, field)).orElse("gone"))
                        .orElseGet(() -> size(subject.entry()) + " → "
                                + now.map(after -> size(after.entry())).orElse("gone"));
    }
}
