package org.parley.store;

import java.util.List;
import java.util.Set;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.json.ReadingWriter;
import org.parley.record.claim.Filed;
import org.parley.record.claim.ReportKey;
import org.parley.record.identity.AliasPair;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.NameUse;
import org.parley.record.origin.Bands;
import org.parley.record.origin.Text;

/**
 * A reading made ready to be filed: all that takes time and needs no ledger. Made by the threads that read.
 *
 * @param filed what was read, under the key of its report
 * @param content hash of the report
 * @param text the report's, packed
 * @param body the reading, packed
 * @param buckets where copies of it are looked for
 * @param said what is said in it
 * @param pairs forms of names that it takes for one
 * @param names on which the keys in it rest
 */
@SuppressWarnings("ArrayRecordComponent") // for bytes that go straight into the file; never compared
public record Sheet(
        Filed filed,
        byte[] content,
        byte[] text,
        byte[] body,
        long[] buckets,
        List<Said> said,
        List<AliasPair> pairs,
        Set<String> names) {

    /** The words of a statement. */
    record Said(String local, String words) {}

    public Sheet {
        said = List.copyOf(said);
        pairs = List.copyOf(pairs);
        names = Set.copyOf(names);
    }

    /** Makes sheets. Safe for use by several threads at once. */
    public static final class Press {
        private final ReadingWriter writer = new ReadingWriter();
        private final Packing texts = Packing.ofTexts();
        private final Packing readings = Packing.ofReadings();

        public Sheet of(Reading reading) {
            String key = ReportKey.of(reading.report());
            Text copy = Text.of(key, reading);
            Filed filed = new Filed(key, reading, key);
            return new Sheet(
                    filed,
                    ReportKey.digest(reading.report()),
                    texts.packed(reading.report().text()),
                    readings.packed(writer.line(reading)),
                    Bands.of(copy.shingles()),
                    reading.statements().stream()
                            .map(statement -> said(statement, reading.report().text()))
                            .toList(),
                    Aliases.pairs(filed),
                    NameUse.of(reading));
        }

        private static Said said(Statement statement, String text) {
            StringBuilder words = new StringBuilder();
            for (Span part : statement.content()) {
                words.append(words.length() == 0 ? "" : " ").append(part.of(text));
            }
            return new Said(statement.id(), words.toString());
        }
    }
}
