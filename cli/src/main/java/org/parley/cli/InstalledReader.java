package org.parley.cli;

import java.util.List;
import org.parley.model.Masthead;
import org.parley.model.Masthead.Dateline;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;

/** What came beside the text, as long as the reading module has no facade to call. */
final class InstalledReader {

    private InstalledReader() {}

    static ReportReading open() {
        return report -> new Reading(
                report,
                new Masthead(
                        report.title(),
                        report.publisher(),
                        List.of(),
                        java.util.Optional.empty(),
                        Dateline.NONE,
                        report.published(),
                        report.published().isPresent() ? PublishedBasis.METADATA : PublishedBasis.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
