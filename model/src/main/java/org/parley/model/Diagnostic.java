package org.parley.model;

import java.util.Optional;

/**
 * Something about the input that a person should know.
 *
 * @param code stable name, such as {@code language.not-english}
 * @param severity whether the report could be read all the same
 * @param where file, line or place, as a person would look for it
 * @param message what was wrong and what to do, in a sentence
 * @param span the place in the text, where there is one
 */
public record Diagnostic(String code, Severity severity, String where, String message, Optional<Span> span) {

    /** How bad it is. */
    public enum Severity {
        /** The input was not read. */
        ERROR,
        /** It was read, with a doubt. */
        WARNING
    }

    public static Diagnostic error(String code, String where, String message) {
        return new Diagnostic(code, Severity.ERROR, where, message, Optional.empty());
    }

    public static Diagnostic warning(String code, String where, String message) {
        return new Diagnostic(code, Severity.WARNING, where, message, Optional.empty());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
