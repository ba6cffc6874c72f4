package org.parley.cli.correct;

/** A correction asks for something that cannot be; the message tells a person what, and what can. */
public final class MistakeException extends Exception {

    private static final long serialVersionUID = 1L;

    MistakeException(String message) {
        super(message);
    }
}
