package org.parley.cli;

/** Something Parley needs is missing or fails; the message says to a person what, and what to do. */
final class EnvironmentException extends Exception {

    private static final long serialVersionUID = 1L;

    EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
