package org.parley.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.language.model.ModelException;
import org.parley.language.parse.LanguageModel;
import org.parley.model.Masthead;
import org.parley.model.Masthead.Dateline;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;

/** What came beside the text, as long as the reading module has no facade to call. */
final class InstalledReader {

    private InstalledReader() {}

    /** @throws EnvironmentException where the model is missing or broken */
    static ReportReading open() throws EnvironmentException {
        try {
            LanguageModel model = LanguageModel.load();
            return reader(model);
        } catch (ModelException e) {
            throw new EnvironmentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ReportReading reader(LanguageModel model) {
        Objects.requireNonNull(model);
        return report -> new Reading(
                report,
                new Masthead(
                        report.title(),
                        report.publisher(),
                        List.of(),
                        Optional.empty(),
                        Dateline.NONE,
                        report.published(),
                        report.published().isPresent() ? PublishedBasis.METADATA : PublishedBasis.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
