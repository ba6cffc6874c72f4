package org.parley.intake;

import java.util.Optional;
import org.parley.model.Report;

/** The bytes of one text as a report, or as a diagnostic that says why they are none. */
final class TextReport {

    private final Limits limits;
    private final Receiver receiver;

    TextReport(Limits limits, Receiver receiver) {
        this.limits = limits;
        this.receiver = receiver;
    }

    void deliver(byte[] bytes, InputName name) {
        Decoded decoded = Decoded.of(bytes, Encoding.of(bytes));
        if (decoded.text().isEmpty()) {
            receiver.diagnostic(Fault.ENCODING_UNKNOWN.at(
                    name.where(), "neither UTF-8, UTF-16 nor Windows-1252; convert it to UTF-8 (iconv -t UTF-8)"));
            return;
        }
        String text = decoded.text().get();
        Optional<Fault> refusal = refusal(text);
        if (refusal.isPresent()) {
            receiver.diagnostic(refusal.get().at(name.where(), reason(refusal.get(), limits)));
            return;
        }
        reportDoubt(decoded.doubt(), name.where());
        receiver.report(Report.of(name.id(), text));
    }

    private Optional<Fault> refusal(String text) {
        if (Blank.is(text)) {
            return Optional.of(Fault.TEXT_EMPTY);
        } else if (Decoded.isBinary(text)) {
            return Optional.of(Fault.INPUT_BINARY);
        } else if (FileKind.isHtml(text)) {
            return Optional.of(Fault.INPUT_HTML);
        }
        return text.length() > limits.characters() ? Optional.of(Fault.TEXT_TOO_LONG) : Optional.empty();
    }

    static String reason(Fault fault, Limits limits) {
        return switch (fault) {
            case TEXT_EMPTY -> "holds no text";
            case INPUT_BINARY -> "is not text (control characters all over); give the text of the report";
            case INPUT_HTML -> "is a web page; HTML is read by a later version: save the page as plain text";
            case TEXT_TOO_LONG ->
                "longer than the " + grouped(limits.characters())
                        + " characters a report may have; split it into its reports";
            default -> throw new IllegalArgumentException(fault.code());
        };
    }

    private void reportDoubt(Decoded.Doubt doubt, String where) {
        switch (doubt) {
            case NONE -> {}
            case GUESSED ->
                receiver.diagnostic(Fault.ENCODING_GUESSED.at(
                        where, "not UTF-8; read as Windows-1252. If names look wrong, convert it to UTF-8"));
            case DAMAGED ->
                receiver.diagnostic(
                        Fault.ENCODING_DAMAGED.at(
                                where,
                                "some bytes fit no character and are read as U+FFFD; get an undamaged copy if words are missing"));
        }
    }

    /** A number with its thousands apart, for people. */
    static String grouped(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
