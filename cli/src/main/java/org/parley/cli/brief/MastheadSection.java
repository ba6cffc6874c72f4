package org.parley.cli.brief;

import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.model.Masthead;
import org.parley.model.Masthead.Dateline;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;

/** The report's title, and what it says about itself. */
public final class MastheadSection {

    private MastheadSection() {}

    public static void write(Reading reading, Page page) {
        Masthead masthead = reading.masthead();
        page.full(Prose.of(masthead.title().orElse(reading.report().id()), Ink.TITLE));
        page.rule();
        line("report", Optional.of(reading.report().id()), page);
        line("published", Optional.of(published(masthead)), page);
        line("publisher", masthead.publisher(), page);
        line("agency", joined(masthead), page);
        line("by", masthead.author(), page);
        line("dateline", dateline(masthead.dateline()), page);
        line("url", reading.report().url(), page);
    }

    public static void line(String name, Optional<String> value, Page page) {
        value.ifPresent(v -> page.full(new Prose()
                .add(name + "\u00a0".repeat(12 - name.length()), Ink.QUIET)
                .add(v, Ink.PLAIN)));
    }

    private static String published(Masthead masthead) {
        return masthead.published()
                .map(date -> date + ", " + basis(masthead.publishedBasis()))
                .orElse("not known; give it with --published");
    }

    private static String basis(PublishedBasis basis) {
        return switch (basis) {
            case METADATA -> "as it was given";
            case DATELINE -> "from the dateline";
            case INFERRED -> "inferred from the text";
            case NONE -> "not known";
        };
    }

    private static Optional<String> joined(Masthead masthead) {
        return Optional.of(String.join(", ", masthead.agencies())).filter(names -> !names.isEmpty());
    }

    private static Optional<String> dateline(Dateline dateline) {
        Optional<String> date = dateline.date().map(Object::toString);
        return dateline.place()
                .map(place -> date.map(d -> place + ", " + d).orElse(place))
                .or(() -> date);
    }
}
