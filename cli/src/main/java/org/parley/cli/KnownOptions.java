package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options by which a user tells what he knows of the reports. */
final class KnownOptions {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day the reports were published, where they do not come with one: 2025-06-02.")
    private @Nullable LocalDate published;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published the reports, where they do not come with a name.")
    private @Nullable String publisher;

    Known known() {
        return new Known(published, publisher);
    }

    /** A day in ISO 8601. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is not a date like 2025-06-02");
            }
        }
    }
}
