package org.parley.cli;

/** What to tell a person about an exception that should not have been. */
final class FaultWords {

    private FaultWords() {}

    static String of(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "not enough memory to read it; split it, or give more with PARLEY_JAVA_OPTS=-Xmx2g";
        }
        return "a fault in Parley (" + name(cause) + "); the rest is read. Please report it with the output of --debug";
    }

    private static String name(Throwable cause) {
        return cause.getClass().getSimpleName();
    }
}
