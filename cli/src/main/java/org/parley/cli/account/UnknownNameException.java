package org.parley.cli.account;

/** A name means nothing in the record, or several things; the message says what it may mean. */
public final class UnknownNameException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownNameException(String message) {
        super(message);
    }
}
