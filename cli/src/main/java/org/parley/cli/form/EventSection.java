package org.parley.cli.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.Event;
import org.parley.model.Plover;
import org.parley.model.Reading;

/** What was done, is planned, demanded or denied: a line an event, under it the words it was read from. */
final class EventSection {

    private final Page page;
    private final Map<String, String> names;

    EventSection(Reading reading, Page page) {
        this.page = page;
        this.names = ActorSection.names(reading);
    }

    static void write(Reading reading, Page page) {
        if (!reading.events().isEmpty()) {
            page.heading("EVENTS", reading.events().size());
            page.blank();
            EventSection section = new EventSection(reading, page);
            int idWidth = Columns.widest(reading.events(), Event::id);
            reading.events().forEach(event -> section.event(event, idWidth));
        }
    }

    private void event(Event event, int idWidth) {
        int indent = idWidth + 3;
        page.placed(event.trigger().start(), Prose.id(event.id(), idWidth).add(heading(event)));
        page.indented(indent, page.around(event.trigger(), indent));
    }

    /** Move, sides, modality, date, place and codes. */
    Prose heading(Event event) {
        Prose prose = new Prose()
                .add(event.move().word(), Ink.CUE)
                .add(" — ", Ink.QUIET)
                .add(event.agents().isEmpty() ? "(nobody named)" : names(event.agents()), Ink.NAME);
        if (!event.recipients().isEmpty()) {
            prose.add(" → ", Ink.QUIET).add(names(event.recipients()), Ink.NAME);
        }
        prose.add(" · " + event.modality().word(), Ink.PLAIN);
        event.date().ifPresent(date -> prose.add(" · ", Ink.QUIET).add(date, Ink.VALUE));
        event.place().ifPresent(place -> prose.add(" · " + place, Ink.PLAIN));
        return prose.add(codes(event), Ink.QUIET);
    }

    private static String codes(Event event) {
        String plover = event.plover().map(EventSection::code).orElse("");
        String cameo = event.cameo().map(code -> " " + code).orElse("");
        return plover.isEmpty() && cameo.isEmpty() ? "" : " · " + (plover + cameo).strip();
    }

    private static String code(Plover plover) {
        return plover.type() + plover.mode().map(mode -> "/" + mode).orElse("");
    }

    private String names(List<String> actors) {
        return actors.stream().map(actor -> names.getOrDefault(actor, actor)).collect(Collectors.joining(", "));
    }
}
