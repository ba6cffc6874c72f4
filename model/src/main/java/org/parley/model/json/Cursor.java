package org.parley.model.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Span;

/** JSON that is read key by key in the order in which it was written. Everything else than what is expected is an error that says where. */
final class Cursor {

    private final JsonParser in;

    Cursor(JsonParser in) {
        this.in = in;
    }

    /** Reads one element of an array, or the value of a key. */
    interface Element<T> {
        T read() throws IOException;
    }

    /** An object: its braces and what {@code keys} reads between them. */
    <T> T object(Element<T> keys) throws IOException {
        expect(in.nextToken(), JsonToken.START_OBJECT);
        return rest(keys);
    }

    <T> T object(String key, Element<T> keys) throws IOException {
        key(key);
        return object(keys);
    }

    String text(String key) throws IOException {
        key(key);
        return text();
    }

    String text() throws IOException {
        expect(in.nextToken(), JsonToken.VALUE_STRING);
        return in.getText();
    }

    Optional<String> maybe(String key) throws IOException {
        key(key);
        if (in.nextToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        expect(in.currentToken(), JsonToken.VALUE_STRING);
        return Optional.of(in.getText());
    }

    int number(String key) throws IOException {
        key(key);
        expect(in.nextToken(), JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    Optional<Integer> maybeNumber(String key) throws IOException {
        key(key);
        if (in.nextToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        expect(in.currentToken(), JsonToken.VALUE_NUMBER_INT);
        return Optional.of(in.getIntValue());
    }

    boolean flag(String key) throws IOException {
        key(key);
        JsonToken token = in.nextToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw problem("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    <T> List<T> list(String key, Element<T> keys) throws IOException {
        key(key);
        expect(in.nextToken(), JsonToken.START_ARRAY);
        List<T> found = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            expect(in.currentToken(), JsonToken.START_OBJECT);
            found.add(rest(keys));
        }
        return found;
    }

    List<String> texts(String key) throws IOException {
        key(key);
        expect(in.nextToken(), JsonToken.START_ARRAY);
        List<String> found = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            expect(in.currentToken(), JsonToken.VALUE_STRING);
            found.add(in.getText());
        }
        return found;
    }

    List<Span> spans(String key) throws IOException {
        return list(key, this::bounds);
    }

    Span span(String key) throws IOException {
        return object(key, this::bounds);
    }

    Optional<Span> maybeSpan(String key) throws IOException {
        key(key);
        if (in.nextToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        expect(in.currentToken(), JsonToken.START_OBJECT);
        return Optional.of(rest(this::bounds));
    }

    Span bounds() throws IOException {
        return new Span(number("start"), number("end"));
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) throws IOException {
        return constant(type, text(key));
    }

    /** @param word as the contract writes it: {@code under-way} */
    <E extends Enum<E>> E constant(Class<E> type, String word) throws IOException {
        try {
            if (word.equals(word.toLowerCase(Locale.ROOT))) {
                return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
            }
        } catch (IllegalArgumentException none) {
            throw problem("a word for " + type.getSimpleName());
        }
        throw problem("a word for " + type.getSimpleName());
    }

    /** @param <T> null is written where there is none */
    <T> Optional<T> maybeObject(String key, Element<T> keys) throws IOException {
        key(key);
        if (in.nextToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        expect(in.currentToken(), JsonToken.START_OBJECT);
        return Optional.of(rest(keys));
    }

    void end() throws IOException {
        if (in.nextToken() != null) {
            throw problem("nothing more");
        }
    }

    private <T> T rest(Element<T> keys) throws IOException {
        T value = keys.read();
        expect(in.nextToken(), JsonToken.END_OBJECT);
        return value;
    }

    private void key(String key) throws IOException {
        if (in.nextToken() != JsonToken.FIELD_NAME || !key.equals(in.currentName())) {
            throw problem("key \"" + key + "\"");
        }
    }

    private void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw problem(String.valueOf(wanted));
        }
    }

    private IOException problem(String wanted) throws IOException {
        String found = in.currentToken() == null ? "the end" : "'" + in.getText() + "'";
        return new JsonParseException(in, "expected " + wanted + ", found " + found);
    }
}
