package org.parley.record.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON read from front to back, of which the reader says what must stand next. */
final class JsonRow {

    private final JsonParser in;

    JsonRow(JsonParser in) {
        this.in = in;
    }

    /** Reads one value. */
    interface Element<T> {
        T read() throws IOException;
    }

    /** Reads one field of an object, whose key has been read. */
    interface KeyedElement<T> {
        T read(String key) throws IOException;
    }

    <T> T object(Element<T> fields) throws IOException {
        take(JsonToken.START_OBJECT, "an object");
        T value = fields.read();
        take(JsonToken.END_OBJECT, "the end of the object");
        return value;
    }

    void key(String name) throws IOException {
        take(JsonToken.FIELD_NAME, "the key \"" + name + "\"");
        if (!name.equals(in.currentName())) {
            throw wrong("the key \"" + name + "\"");
        }
    }

    String text(String key) throws IOException {
        key(key);
        return text();
    }

    String text() throws IOException {
        take(JsonToken.VALUE_STRING, "a string");
        return in.getText();
    }

    Optional<String> maybe(String key) throws IOException {
        key(key);
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token != JsonToken.VALUE_STRING) {
            throw wrong("a string or null");
        }
        return Optional.of(in.getText());
    }

    Optional<LocalDate> day(String key) throws IOException {
        return maybe(key).map(LocalDate::parse);
    }

    int number(String key) throws IOException {
        key(key);
        take(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return in.getIntValue();
    }

    Optional<Integer> maybeNumber(String key) throws IOException {
        key(key);
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            throw wrong("a whole number or null");
        }
        return Optional.of(in.getIntValue());
    }

    boolean flag(String key) throws IOException {
        key(key);
        JsonToken token = in.nextToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrong("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    List<String> texts(String key) throws IOException {
        key(key);
        take(JsonToken.START_ARRAY, "an array");
        List<String> found = new ArrayList<>();
        while (in.nextToken() == JsonToken.VALUE_STRING) {
            found.add(in.getText());
        }
        stands(JsonToken.END_ARRAY, "a string or the end of the array");
        return found;
    }

    /** An array of objects. */
    <T> List<T> objects(String key, Element<T> fields) throws IOException {
        key(key);
        take(JsonToken.START_ARRAY, "an array");
        List<T> found = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            found.add(fields.read());
            take(JsonToken.END_OBJECT, "the end of the object");
        }
        stands(JsonToken.END_ARRAY, "an object or the end of the array");
        return found;
    }

    /** An object whose keys are not known before, each with an object. */
    <T> List<T> keyed(String key, KeyedElement<T> fields) throws IOException {
        key(key);
        take(JsonToken.START_OBJECT, "an object");
        List<T> found = new ArrayList<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            found.add(object(() -> fields.read(name)));
        }
        stands(JsonToken.END_OBJECT, "a key or the end of the object");
        return found;
    }

    /** Nothing may follow. */
    void end() throws IOException {
        if (in.nextToken() != null) {
            throw wrong("the end of the text");
        }
    }

    String where() {
        JsonLocation location = in.currentTokenLocation();
        return "Line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private void take(JsonToken token, String expected) throws IOException {
        if (in.nextToken() != token) {
            throw wrong(expected);
        }
    }

    private void stands(JsonToken token, String expected) throws IOException {
        if (in.currentToken() != token) {
            throw wrong(expected);
        }
    }

    private MalformedAccount wrong(String expected) throws IOException {
        @Nullable String found = in.getText();
        return new MalformedAccount(
                where() + ": expected " + expected + ", found " + (found == null ? "the end of the text" : found));
    }
}
