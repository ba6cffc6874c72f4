package org.parley.cli.form;

import org.parley.model.Reading;
import org.parley.model.json.ReadingWriter;

/** Indented JSON: one object for one report, an array where the inputs may hold several. */
public final class JsonForm implements ReadingForm {

    private final ReadingWriter writer = new ReadingWriter();

    @Override
    public String of(Reading reading) {
        return writer.pretty(reading) + "\n";
    }

    @Override
    public String opening(boolean many) {
        return many ? "[\n" : "";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String closing(boolean many) {
        return many ? "]\n" : "";
    }
}
