package org.parley.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.parley.model.Report;

/** A stream of JSON lines as reports: each line for itself, a bad one named and left out. */
final class JsonLines {

    private final Limits limits;
    private final Receiver receiver;
    private final JsonReport parser;

    JsonLines(Limits limits, Receiver receiver) {
        this.limits = limits;
        this.receiver = receiver;
        this.parser = new JsonReport(receiver);
    }

    /** @throws IOException where the stream breaks; the lines before are delivered */
    void deliver(BufferedInputStream in, Encoding encoding, InputName name) throws IOException {
        in.skipNBytes(encoding.markLength());
        ByteLines lines = new ByteLines(in, encoding, limits.lineBytes());
        Encoding withoutMark = new Encoding(encoding.charset(), 0);
        while (lines.next()) {
            String where = name.where() + ":" + lines.number();
            if (lines.isTooLong()) {
                receiver.diagnostic(Fault.LINE_TOO_LONG.at(
                        where,
                        "longer than the " + (limits.lineBytes() >> 20) + " MB a line may have; the line is left out"));
            } else {
                deliverLine(Decoded.of(lines.bytes(), withoutMark), where, name.id() + ":" + lines.number());
            }
        }
    }

    private void deliverLine(Decoded decoded, String where, String fallbackId) {
        if (decoded.text().isEmpty()) {
            receiver.diagnostic(Fault.ENCODING_UNKNOWN.at(where, "not UTF-8; the line is left out"));
            return;
        }
        String line = decoded.text().get();
        if (!Blank.is(line)) {
            warnOfEncoding(decoded.doubt(), where);
            parser.parse(line, where, fallbackId).ifPresent(report -> deliverReport(report, where));
        }
    }

    private void deliverReport(Report report, String where) {
        Optional<Fault> refusal = Blank.is(report.text())
                ? Optional.of(Fault.TEXT_EMPTY)
                : report.text().length() > limits.characters() ? Optional.of(Fault.TEXT_TOO_LONG) : Optional.empty();
        refusal.ifPresentOrElse(
                fault -> receiver.diagnostic(fault.at(where, TextReport.reason(fault, limits))),
                () -> receiver.report(report));
    }

    private void warnOfEncoding(Decoded.Doubt doubt, String where) {
        if (doubt == Decoded.Doubt.GUESSED) {
            receiver.diagnostic(Fault.ENCODING_GUESSED.at(where, "not UTF-8; read as Windows-1252"));
        } else if (doubt == Decoded.Doubt.DAMAGED) {
            receiver.diagnostic(Fault.ENCODING_DAMAGED.at(where, "some bytes fit no character and are read as U+FFFD"));
        }
    }
}
