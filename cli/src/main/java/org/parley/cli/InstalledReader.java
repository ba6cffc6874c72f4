package org.parley.cli;

import org.parley.language.model.ModelException;
import org.parley.reading.ReportReader;

/** The reader that comes with this Parley, over the model that was compiled for it. */
final class InstalledReader {

    private InstalledReader() {}

    /** @throws EnvironmentException where the model is missing or broken */
    static ReportReading open() throws EnvironmentException {
        try {
            return ReportReader.load()::read;
        } catch (ModelException e) {
            throw new EnvironmentException(String.valueOf(e.getMessage()), e);
        }
    }
}
