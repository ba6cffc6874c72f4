package org.parley.cli.form;

import org.parley.model.Reading;

/** How readings are printed, one after the other. Safe for use by several threads at once. */
public interface ReadingForm {

    /** One reading, with its line end. */
    String of(Reading reading);

    /**
     * What stands before the first reading.
     *
     * @param many whether the inputs may hold several reports, however many were found
     */
    default String opening(boolean many) {
        return "";
    }

    default String between() {
        return "";
    }

    /** What stands after the last reading. */
    default String closing(boolean many) {
        return "";
    }
}
