package org.parley.cli;

/** What the process tells its caller. Explained in docs/guide/reading.md. */
final class ExitCode {

    /** Everything was read. */
    static final int DONE = 0;
    /** Some input could not be read; the rest was. */
    static final int INPUT = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** Something Parley needs is missing or fails: the language model, the disk for the output. */
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
