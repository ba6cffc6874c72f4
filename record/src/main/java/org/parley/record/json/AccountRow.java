package org.parley.record.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.model.item.Role;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Identity;
import org.parley.record.account.Kind;
import org.parley.record.account.Part;
import org.parley.record.account.Step;
import org.parley.record.account.Tenure;
import org.parley.record.account.Track;
import org.parley.record.account.Variant;

/** Reads what {@link AccountFields} writes. Java evaluates arguments from left to right, which keeps many of the objects in one expression. */
final class AccountRow {

    private final JsonRow in;

    AccountRow(JsonRow in) {
        this.in = in;
    }

    Account account() throws IOException {
        return in.object(() -> {
            String id = in.text("id");
            String title = in.text("title");
            int reports = in.number("reports");
            int origins = in.number("origins");
            Optional<LocalDate> first = in.day("first");
            Optional<LocalDate> last = in.day("last");
            return new Account(
                    id,
                    title,
                    in.texts("sides"),
                    in.objects("parts", this::part),
                    in.objects("tracks", this::track),
                    in.objects("entries", this::entry),
                    in.objects("conflicts", this::conflict),
                    in.objects("identities", this::identity),
                    reports,
                    origins,
                    first,
                    last);
        });
    }

    private Entry entry() throws IOException {
        String id = in.text("id");
        Kind kind = Words.constant(Kind.class, in.text("kind"));
        Optional<String> track = in.maybe("track");
        boolean unsure = in.flag("unsure");
        return new Entry(
                id,
                kind,
                in.keyed("fields", this::field),
                in.objects("history", this::step),
                citations(),
                unsure,
                track);
    }

    private Field field(String name) throws IOException {
        List<String> value = in.texts("value");
        Field.Basis basis = Words.constant(Field.Basis.class, in.text("basis"));
        Field field = new Field(name, in.objects("variants", this::variant), basis);
        if (!field.value().equals(value)) {
            throw new IllegalArgumentException("The value of " + name + " is not that of its first variant");
        }
        return field;
    }

    private Variant variant() throws IOException {
        return new Variant(in.texts("value"), citations());
    }

    private Step step() throws IOException {
        return new Step(in.text("status"), in.maybe("date"), citations());
    }

    private Conflict conflict() throws IOException {
        return new Conflict(
                in.text("entry"),
                in.text("field"),
                Words.constant(Conflict.Sort.class, in.text("sort")),
                in.objects("values", this::variant));
    }

    private Identity identity() throws IOException {
        return new Identity(
                in.text("key"),
                in.text("name"),
                Words.constant(ActorType.class, in.text("type")),
                in.maybe("country"),
                in.maybe("side"),
                in.texts("forms"),
                in.objects("offices", this::tenure));
    }

    private Tenure tenure() throws IOException {
        return new Tenure(in.text("office"), in.maybe("of"), in.day("first"), in.day("last"), citations());
    }

    private Part part() throws IOException {
        return new Part(in.text("identity"), Words.constant(Role.class, in.text("role")), citations());
    }

    private Track track() throws IOException {
        return new Track(in.text("key"), in.text("name"), in.maybe("venue"), in.texts("mediators"));
    }

    private List<Citation> citations() throws IOException {
        return in.objects("citations", this::citation);
    }

    private Citation citation() throws IOException {
        return new Citation(
                in.text("report"),
                in.text("claim"),
                new Span(in.number("start"), in.number("end")),
                in.day("published"),
                in.maybe("outlet"),
                in.text("origin"),
                in.maybe("speaker"),
                in.maybe("side"));
    }
}
