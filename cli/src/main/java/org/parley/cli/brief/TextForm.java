package org.parley.cli.brief;

import org.parley.cli.form.ReadingForm;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Names;
import org.parley.model.Reading;
import org.parley.model.item.Item;

/**
 * A reading as a brief for people: where the negotiation stands, who takes part, who said what and what else happened, each line with the
 * numbers of the sentences that say so, which stand at the end.
 */
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
        Names names = new Names(reading);
        Sources sources = Sources.of(reading);
        Entries entries = new Entries(page, sources);
        MastheadSection.write(reading, page);
        SideSection sides = new SideSection(reading, names, entries);
        sides.writeParties();
        new NegotiationSection(reading, names, entries).write();
        sides.writeOthers();
        new StatementSection(reading, names, entries).write();
        EventSection.write(reading, names, entries);
        sources.write(page);
        legend(reading, page);
        return page.toString();
    }

    private static void legend(Reading reading, Page page) {
        if (reading.negotiation().items().map(Item::basis).anyMatch(basis -> basis.unsure())) {
            page.blank();
            page.full(Prose.of("? after an id: uncertain, look at its sentences.", Ink.QUIET));
        }
    }

    /** An empty line and a rule, so that the next title stands out. */
    @Override
    public String between() {
        return "\n" + Ink.QUIET.on("═".repeat(width), colour) + "\n\n";
    }
}
