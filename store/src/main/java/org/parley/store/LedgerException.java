package org.parley.store;

/** The ledger cannot be read or written. The message says to a person what is wrong and what to do. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** There is no such file. */
        ABSENT,
        /** The file is something else. */
        NOT_A_LEDGER,
        /** It was made by a newer Parley. */
        NEWER,
        DAMAGED,
        /** The disk, or the quota, is full. */
        FULL,
        /** It may not be written, or its folder may not. */
        READ_ONLY,
        /** Another process has held it for longer than anybody waits. */
        BUSY,
        /** Anything else: a disk that fails. */
        FAILED
    }

    private final Reason reason;

    public LedgerException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public LedgerException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
