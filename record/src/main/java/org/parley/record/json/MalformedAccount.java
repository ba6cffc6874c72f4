package org.parley.record.json;

/** JSON that is no account of docs/guide/record-json.md; the message names what stands there and where, by line and column. */
public final class MalformedAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedAccount(String message, Throwable cause) {
        super(message, cause);
    }

    MalformedAccount(String message) {
        super(message);
    }
}
