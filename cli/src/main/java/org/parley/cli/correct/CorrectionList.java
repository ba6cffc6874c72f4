package org.parley.cli.correct;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.model.json.Indentation;
import org.parley.record.claim.Filed;
import org.parley.record.correction.Anchor;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Corrections;
import org.parley.record.correction.Target;
import org.parley.record.json.CorrectionForm;
import org.parley.store.Ledger;

/** Everything that people have corrected, in the order in which they did, with what no longer holds. */
public final class CorrectionList {

    private static final int DAY = 10;

    private final List<Correction> made;
    private final Set<Integer> lost;

    public CorrectionList(Ledger ledger) {
        this.made = ledger.corrections();
        Set<String> reports = made.stream()
                .flatMap(correction -> correction.targets().stream())
                .flatMap(target -> target.anchors().stream())
                .map(Anchor::report)
                .collect(Collectors.toSet());
        List<Filed> filed = ledger.book().filed(reports);
        this.lost = Corrections.of(made, filed).lost().stream()
                .map(Correction::number)
                .collect(Collectors.toSet());
    }

    /** For people. */
    public String page(int width, boolean colour) {
        Page page = new Page("", width, colour);
        int margin = made.isEmpty()
                ? 0
                : Columns.of(Integer.toString(made.get(made.size() - 1).number())) + 2;
        for (Correction correction : made) {
            page.labelled(Integer.toString(correction.number()), margin, head(correction));
            page.labelled("", margin, Prose.of(reason(correction), Ink.PLAIN));
        }
        if (made.isEmpty()) {
            page.full(Prose.of("Nobody has corrected anything.", Ink.PLAIN));
        }
        return page.toString();
    }

    private Prose head(Correction correction) {
        Prose prose = Prose.of(correction.act().word(), Ink.NAME).add(" ", Ink.PLAIN);
        prose.add(about(correction), Ink.PLAIN);
        standing(correction).ifPresent(words -> prose.add(" · ", Ink.QUIET).add(words, Ink.VALUE));
        return prose;
    }

    private static String about(Correction correction) {
        String what = correction.targets().stream().map(CorrectionList::target).collect(Collectors.joining(", "));
        String value = correction
                .field()
                .map(field -> " " + field + "=" + String.join(",", correction.value()))
                .orElse("");
        return what
                + value
                + correction.undoes().map(number -> "correction " + number).orElse("");
    }

    private static String target(Target target) {
        String more = target.anchors().size() > 1
                ? " and " + Phrases.count(target.anchors().size() - 1, "more claim")
                : "";
        return target.named().id() + " “" + target.named().words() + "”" + more;
    }

    private Optional<String> standing(Correction correction) {
        return Trail.undoing(correction, made)
                .map(other -> "undone by " + other.number())
                .or(() -> lost.contains(correction.number())
                        ? Optional.of("its place in the report is lost; it does nothing")
                        : Optional.empty());
    }

    private static String reason(Correction correction) {
        return correction.why().map(why -> why + " — ").orElse("") + correction.who() + ", "
                + Days.of(correction.when().toString().substring(0, DAY));
    }

    /** One array; {@code undoneBy} and {@code lost} beside what docs/guide/record-json.md has. */
    public String json() {
        StringWriter out = new StringWriter();
        CorrectionForm form = new CorrectionForm();
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.setPrettyPrinter(new Indentation());
            generator.writeStartArray();
            for (Correction correction : made) {
                generator.writeStartObject();
                generator.writeFieldName("correction");
                form.write(correction, generator);
                Optional<Correction> undoing = Trail.undoing(correction, made);
                generator.writeFieldName("undoneBy");
                if (undoing.isPresent()) {
                    generator.writeNumber(undoing.get().number());
                } else {
                    generator.writeNull();
                }
                generator.writeBooleanField("lost", lost.contains(correction.number()));
                generator.writeEndObject();
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return out + "\n";
    }
}
