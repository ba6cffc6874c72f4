package org.parley.cli.form;

import org.parley.model.Reading;

/** A reading for people: what the report says of itself, who is in it, when, who said what, and what was done, each with its words and place. */
public final class TextForm implements ReadingForm {

    private final int width;
    private final boolean colour;

    /** @param width columns of the page */
    public TextForm(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    @Override
    public String of(Reading reading) {
        Page page = new Page(reading.report().text(), width, colour);
        MastheadSection.write(reading, page);
        ActorSection.write(reading, page);
        TimeSection.write(reading, page);
        StatementSection.write(reading, page);
        EventSection.write(reading, page);
        return page.toString();
    }

    /** An empty line and a rule, so that the next title stands out. */
    @Override
    public String between() {
        return "\n" + Ink.QUIET.on("═".repeat(width), colour) + "\n\n";
    }
}
