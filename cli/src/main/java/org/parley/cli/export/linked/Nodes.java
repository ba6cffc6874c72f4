package org.parley.cli.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.cli.export.Lines;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Citation;
import org.parley.record.field.Day;

/** Writes nodes of a graph, key by key; what is not known is left out. */
final class Nodes {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final JsonGenerator out;

    Nodes(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the keys of a node. */
    interface Content {
        void write() throws IOException;
    }

    /** Writes the keys of a node about something. */
    interface ContentOf<T> {
        void write(T about) throws IOException;
    }

    void node(String iri, List<String> types, Content content) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", iri);
        types(types);
        content.write();
        out.writeEndObject();
    }

    /** Nodes without a name, in an array. */
    <T> void nameless(String key, Collection<T> all, ContentOf<T> content) throws IOException {
        if (!all.isEmpty()) {
            out.writeArrayFieldStart(key);
            for (T one : all) {
                out.writeStartObject();
                content.write(one);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    void types(List<String> types) throws IOException {
        strings("type", types);
    }

    void text(String key, String value) throws IOException {
        out.writeStringField(key, Lines.one(value));
    }

    void text(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(key, value.get().toString());
        }
    }

    void number(String key, int value) throws IOException {
        out.writeNumberField(key, value);
    }

    /** Nothing where it is no number. */
    void whole(String key, Optional<String> digits) throws IOException {
        if (digits.filter(Phrases::isNumber).isPresent()) {
            number(key, Integer.parseInt(digits.get()));
        }
    }

    void flag(String key, boolean value) throws IOException {
        out.writeBooleanField(key, value);
    }

    void texts(String key, List<String> values) throws IOException {
        strings(key, values.stream().map(Lines::one).toList());
    }

    /** Keys of identities, as names of their nodes. */
    void identities(String key, List<String> identities) throws IOException {
        strings(key, identities.stream().map(Iri::identity).toList());
    }

    void claims(List<Citation> citations) throws IOException {
        strings(
                "wasDerivedFrom",
                citations.stream()
                        .map(citation -> Iri.claim(citation.id()))
                        .distinct()
                        .toList());
    }

    /** A day, month or year of the contract, typed for what it is; a span as the text it is written as. */
    void date(String key, Optional<String> date) throws IOException {
        Optional<String> known = date.filter(iso -> Day.of(iso).isPresent());
        if (known.isPresent() && known.get().indexOf('/') >= 0) {
            text(key, known);
        } else if (known.isPresent()) {
            out.writeObjectFieldStart(key);
            out.writeStringField("@type", dateType(known.get()));
            out.writeStringField("@value", known.get());
            out.writeEndObject();
        }
    }

    private static String dateType(String date) {
        return switch (date.length()) {
            case YEAR -> "xsd:gYear";
            case MONTH -> "xsd:gYearMonth";
            default -> "xsd:date";
        };
    }

    private void strings(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(key);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }
}
