package org.parley.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;

/**
 * One JSON line as a report. A key that is missing or {@code null} is not known; a key with a value of the wrong type is
 * left out with a warning; without a text there is no report. Keys that are not named here are for others.
 */
final class JsonReport {

    private static final Set<String> KEYS = Set.of("id", "text", "title", "published", "publisher", "url");

    private final JsonFactory json = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Receiver receiver;

    JsonReport(Receiver receiver) {
        this.receiver = receiver;
    }

    /**
     * @param where file and line
     * @param fallbackId for a line without {@code id}
     */
    Optional<Report> parse(String line, String where, String fallbackId) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (!readObject(parser, values, where)) {
                return Optional.empty();
            }
        } catch (JsonProcessingException e) {
            receiver.diagnostic(Fault.LINE_BROKEN.at(where, "not valid JSON" + place(e) + "; the line is left out"));
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("A string cannot fail to be read", e);
        }
        return report(values, where, fallbackId);
    }

    private boolean readObject(JsonParser parser, Map<String, String> values, String where) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            receiver.diagnostic(Fault.LINE_NOT_OBJECT.at(
                    where, "a JSON line must be one object {\"id\": …, \"text\": …}; the line is left out"));
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readField(parser, values, where);
        }
        if (parser.nextToken() != null) {
            receiver.diagnostic(
                    Fault.LINE_NOT_OBJECT.at(where, "more than one JSON value in the line; the line is left out"));
            return false;
        }
        return true;
    }

    private void readField(JsonParser parser, Map<String, String> values, String where) throws IOException {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean number = value == JsonToken.VALUE_NUMBER_INT && key.equals("id");
        if (KEYS.contains(key) && (value == JsonToken.VALUE_STRING || number)) {
            values.put(key, parser.getText());
        } else {
            if (KEYS.contains(key) && value != JsonToken.VALUE_NULL && !key.equals("text")) {
                receiver.diagnostic(Fault.LINE_WRONG_TYPE.at(where, "\"" + key + "\" is not a string; it is left out"));
            }
            values.remove(key);
            parser.skipChildren();
        }
    }

    private Optional<Report> report(Map<String, String> values, String where, String fallbackId) {
        String text = values.get("text");
        if (text == null) {
            receiver.diagnostic(Fault.LINE_NO_TEXT.at(
                    where, "no \"text\" with the text of the report as a string; the line is left out"));
            return Optional.empty();
        }
        return Optional.of(new Report(
                given(values.get("id")).orElse(fallbackId),
                text,
                given(values.get("title")),
                date(values.get("published"), where),
                given(values.get("publisher")),
                given(values.get("url"))));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(v -> !Blank.is(v));
    }

    /** The day as it is written: a time of day and its zone, which a source may add, are left aside. */
    private Optional<LocalDate> date(@Nullable String value, String where) {
        if (value == null || Blank.is(value)) {
            return Optional.empty();
        }
        String day = value.strip();
        if (day.length() > 10 && (day.charAt(10) == 'T' || day.charAt(10) == ' ')) {
            day = day.substring(0, 10);
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            receiver.diagnostic(Fault.LINE_INVALID_DATE.at(
                    where,
                    "\"published\" is \"" + shortened(value) + "\", not a date like 2025-06-02; it is left out"));
            return Optional.empty();
        }
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }
}
