package org.parley.cli.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Event;
import org.parley.model.Statement;
import org.parley.model.json.Indentation;
import org.parley.record.account.Account;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.json.AccountFields;
import org.parley.record.view.Block;
import org.parley.record.view.Change;
import org.parley.record.view.Course;
import org.parley.record.view.Lapse;
import org.parley.record.view.Moment;
import org.parley.record.view.Standing;
import org.parley.record.view.Timeline;
import org.parley.store.Summary;
import org.parley.store.Utterance;

/** What the pages show, as indented JSON; parts of accounts in the form of docs/guide/record-json.md. */
final class RecordJson {

    private final JsonFactory json = new JsonFactory();

    /** Writes the fields of one object, or the elements of an array. */
    private interface Body {
        void write(JsonGenerator out, AccountFields fields) throws IOException;
    }

    String summaries(List<Summary> summaries) {
        return write((out, fields) -> {
            out.writeStartArray();
            for (Summary summary : summaries) {
                summary(summary, out);
            }
            out.writeEndArray();
        });
    }

    private static void summary(Summary summary, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", summary.id());
        out.writeStringField("title", summary.title());
        strings("sides", summary.sides(), out);
        out.writeNumberField("reports", summary.reports());
        out.writeNumberField("origins", summary.origins());
        day("first", summary.first(), out);
        day("last", summary.last(), out);
        out.writeNumberField("conflicts", summary.conflicts());
        out.writeNumberField("owed", summary.owed());
        strings("due", summary.due(), out);
        meeting("held", summary.held(), out);
        meeting("ahead", summary.ahead(), out);
        out.writeEndObject();
    }

    private static void meeting(String key, Optional<Summary.Meeting> meeting, JsonGenerator out) throws IOException {
        if (meeting.isEmpty()) {
            out.writeNullField(key);
            return;
        }
        out.writeObjectFieldStart(key);
        text("start", meeting.get().start(), out);
        text("venue", meeting.get().venue(), out);
        out.writeStringField("status", meeting.get().status());
        out.writeEndObject();
    }

    String status(Standing standing) {
        return write((out, fields) -> {
            out.writeStartObject();
            out.writeStringField("asOf", standing.asOf().day().toString());
            out.writeArrayFieldStart("courses");
            for (Course course : standing.asOf().courses()) {
                course(course, out, fields);
            }
            out.writeEndArray();
            ids("papers", standing.papers(), out);
            ids("owed", standing.owed(), out);
            ids("conditions", standing.conditions(), out);
            ids(
                    "exchanges",
                    standing.exchanges().stream()
                            .map(handover -> handover.exchange())
                            .toList(),
                    out);
            ids("ceasefires", standing.ceasefires(), out);
            out.writeArrayFieldStart("lapses");
            for (Lapse lapse : standing.asOf().lapses()) {
                out.writeStartObject();
                out.writeStringField("entry", lapse.entry());
                out.writeStringField("sort", word(lapse.sort()));
                out.writeStringField("day", lapse.day().toString());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeFieldName("account");
            fields.account(standing.asOf().account());
            out.writeEndObject();
        });
    }

    private static void course(Course course, JsonGenerator out, AccountFields fields) throws IOException {
        out.writeStartObject();
        text("track", course.track(), out);
        text("last", course.last().map(Entry::id), out);
        text("next", course.next().map(Entry::id), out);
        out.writeArrayFieldStart("blocks");
        for (Block block : course.blocks()) {
            out.writeStartObject();
            out.writeStringField("sort", word(block.sort()));
            out.writeStringField("entry", block.entry().id());
            fields.citations(block.citations());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    String timeline(Account account, LocalDate day) {
        return write((out, fields) -> {
            head(account, out);
            out.writeStringField("asOf", day.toString());
            out.writeArrayFieldStart("moments");
            for (Moment moment : Timeline.of(account)) {
                out.writeStartObject();
                text("date", moment.date(), out);
                out.writeStringField("precision", word(moment.precision()));
                out.writeStringField("entry", moment.entry().id());
                out.writeStringField("kind", moment.entry().kind().word());
                out.writeStringField("status", moment.what());
                fields.citations(moment.citations());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    String changes(List<RecordPages.News> news) {
        return write((out, fields) -> {
            out.writeStartArray();
            for (RecordPages.News one : news) {
                head(one.account(), out);
                out.writeArrayFieldStart("changes");
                for (Change change : one.changes()) {
                    out.writeStartObject();
                    out.writeStringField("sort", word(change.sort()));
                    out.writeStringField("told", change.told().toString());
                    out.writeStringField("entry", change.entry().id());
                    out.writeStringField("kind", change.entry().kind().word());
                    out.writeStringField("field", change.field());
                    strings("value", change.value(), out);
                    fields.citations(change.citations());
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    String conflicts(List<Account> accounts) {
        return write((out, fields) -> {
            out.writeStartArray();
            for (Account account : accounts) {
                head(account, out);
                out.writeArrayFieldStart("conflicts");
                for (Conflict conflict : account.conflicts()) {
                    fields.conflict(conflict);
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    String who(Profile profile, int most) {
        return write((out, fields) -> {
            out.writeStartObject();
            out.writeFieldName("identity");
            fields.identity(profile.identity());
            strings("negotiations", profile.negotiations(), out);
            out.writeArrayFieldStart("statements");
            for (Utterance said : profile.statements().stream().limit(most).toList()) {
                statement(said, out);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("deeds");
            for (Profile.Deed deed : profile.deeds().stream().limit(most).toList()) {
                deed(deed, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void statement(Utterance said, JsonGenerator out) throws IOException {
        Statement statement = said.statement();
        out.writeStartObject();
        out.writeStringField("id", said.id());
        day("published", said.filed().published(), out);
        text("outlet", said.filed().outlet(), out);
        text("date", statement.date(), out);
        out.writeStringField("form", statement.form().word());
        strings(
                "content",
                statement.content().stream()
                        .map(span -> span.of(said.filed().reading().report().text()))
                        .toList(),
                out);
        out.writeEndObject();
    }

    private static void deed(Profile.Deed deed, JsonGenerator out) throws IOException {
        Event event = deed.event();
        out.writeStartObject();
        out.writeStringField("id", deed.filed().key() + "." + event.id());
        day("published", deed.filed().published(), out);
        text("outlet", deed.filed().outlet(), out);
        out.writeStringField("move", event.move().word());
        out.writeStringField("modality", event.modality().word());
        text("date", event.date(), out);
        text("place", event.place(), out);
        out.writeEndObject();
    }

    /** Begins an object. */
    private static void head(Account account, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", account.id());
        out.writeStringField("title", account.title());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void ids(String key, List<Entry> entries, JsonGenerator out) throws IOException {
        strings(key, entries.stream().map(Entry::id).toList(), out);
    }

    private static void strings(String key, List<String> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(key);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void day(String key, Optional<LocalDate> day, JsonGenerator out) throws IOException {
        text(key, day.map(LocalDate::toString), out);
    }

    private static void text(String key, Optional<String> value, JsonGenerator out) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get());
        } else {
            out.writeNullField(key);
        }
    }

    private String write(Body body) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = json.createGenerator(text)) {
            out.setPrettyPrinter(new Indentation());
            body.write(out, new AccountFields(out));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }
}
