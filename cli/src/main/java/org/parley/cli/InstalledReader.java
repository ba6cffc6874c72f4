package org.parley.cli;

import org.parley.language.model.ModelException;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.ReportReader;
import org.parley.reading.TracedReading;

/** The reader that comes with this Parley, over the model that was compiled for it. */
final class InstalledReader {

    private InstalledReader() {}

    private record Installed(ReportReader reader) implements ReportReading {
        @Override
        public Reading read(Report report) {
            return reader.read(report);
        }

        @Override
        public TracedReading explain(Report report) {
            return reader.explain(report);
        }
    }

    /** @throws EnvironmentException where the model is missing or broken */
    static ReportReading open() throws EnvironmentException {
        try {
            return new Installed(ReportReader.load());
        } catch (ModelException e) {
            throw new EnvironmentException(String.valueOf(e.getMessage()), e);
        }
    }
}
