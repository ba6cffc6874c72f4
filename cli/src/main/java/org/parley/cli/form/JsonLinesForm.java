package org.parley.cli.form;

import org.parley.model.Reading;
import org.parley.model.json.ReadingWriter;

/** One line a reading, for programs. */
public final class JsonLinesForm implements ReadingForm {

    private final ReadingWriter writer = new ReadingWriter();

    @Override
    public String of(Reading reading) {
        return writer.line(reading) + "\n";
    }
}
