package org.parley.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.parley.store.LedgerException.Reason;

/** What SQLite complains of, in words for people. */
final class Faults {

    /** SQLite's result codes; the low byte tells the kind. https://www.sqlite.org/rescode.html */
    private static final int BUSY = 5;

    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private Faults() {}

    static LedgerException of(SQLException fault, Path file) {
        return switch (fault.getErrorCode() & 0xff) {
            case BUSY, LOCKED ->
                told(Reason.BUSY, file + " is in use by another process that does not end; try again later", fault);
            case READ_ONLY -> told(Reason.READ_ONLY, file + " may not be written; look at its permissions", fault);
            case CORRUPT -> told(Reason.DAMAGED, damaged(file), fault);
            case FULL ->
                told(Reason.FULL, "there is no room left for " + file + "; what was filed before is safe", fault);
            case CANNOT_OPEN ->
                told(
                        Reason.READ_ONLY,
                        file + " cannot be opened or made; look at its folder and its permissions",
                        fault);
            case NOT_A_DATABASE -> told(Reason.NOT_A_LEDGER, notALedger(file), fault);
            case IO -> told(Reason.FAILED, file + " cannot be read or written: " + fault.getMessage(), fault);
            default -> told(Reason.FAILED, "the ledger " + file + " fails: " + fault.getMessage(), fault);
        };
    }

    static String damaged(Path file) {
        return file
                + " is damaged; take a copy from a backup, or move it away and read the reports again (how far it goes: parley check)";
    }

    static String notALedger(Path file) {
        return file + " is no ledger of Parley's; name another file with --db";
    }

    private static LedgerException told(Reason reason, String message, SQLException fault) {
        return new LedgerException(reason, message, fault);
    }
}
