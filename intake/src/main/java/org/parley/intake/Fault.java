package org.parley.intake;

import org.parley.model.Diagnostic;
import org.parley.model.Diagnostic.Severity;

/** What can be wrong with input: each with a stable code, explained in docs/guide/reading.md. */
public enum Fault {
    INPUT_MISSING("input.missing", Severity.ERROR),
    INPUT_NOT_A_PATH("input.not-a-path", Severity.ERROR),
    INPUT_URL("input.url", Severity.ERROR),
    INPUT_NO_PERMISSION("input.no-permission", Severity.ERROR),
    INPUT_UNREADABLE("input.unreadable", Severity.ERROR),
    INPUT_SPECIAL("input.special", Severity.ERROR),
    INPUT_BINARY("input.binary", Severity.ERROR),
    INPUT_HTML("input.html", Severity.ERROR),
    FOLDER_EMPTY("folder.empty", Severity.ERROR),
    FOLDER_LOOP("folder.loop", Severity.WARNING),
    FOLDER_SKIPPED("folder.skipped", Severity.WARNING),
    TEXT_EMPTY("text.empty", Severity.ERROR),
    TEXT_TOO_LONG("text.too-long", Severity.ERROR),
    ENCODING_GUESSED("encoding.guessed", Severity.WARNING),
    ENCODING_DAMAGED("encoding.damaged", Severity.WARNING),
    ENCODING_UNKNOWN("encoding.unknown", Severity.ERROR),
    GZIP_NOT("gzip.not-gzip", Severity.ERROR),
    GZIP_TRUNCATED("gzip.truncated", Severity.ERROR),
    GZIP_CORRUPT("gzip.corrupt", Severity.ERROR),
    LINE_BROKEN("line.broken-json", Severity.ERROR),
    LINE_NOT_OBJECT("line.not-an-object", Severity.ERROR),
    LINE_NO_TEXT("line.no-text", Severity.ERROR),
    LINE_TOO_LONG("line.too-long", Severity.ERROR),
    LINE_WRONG_TYPE("line.wrong-type", Severity.WARNING),
    LINE_INVALID_DATE("line.invalid-date", Severity.WARNING),
    REPORT_DUPLICATE_ID("report.duplicate-id", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Fault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    Diagnostic at(String where, String message) {
        return severity == Severity.ERROR
                ? Diagnostic.error(code, where, message)
                : Diagnostic.warning(code, where, message);
    }
}
