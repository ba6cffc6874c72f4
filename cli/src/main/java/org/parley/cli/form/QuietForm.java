package org.parley.cli.form;

import org.parley.model.Reading;

/** Nothing at all: for those who only want readings to be filed. */
public final class QuietForm implements ReadingForm {

    @Override
    public String of(Reading reading) {
        return "";
    }
}
