package org.parley.cli.wording;

import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.Plover;

/** Puts an event into words. */
public final class EventWords {

    private final Names names;

    public EventWords(Names names) {
        this.names = names;
    }

    /** Move, sides, modality, date, place and codes. */
    public Prose coded(Event event) {
        Prose prose = sides(event).add(" · " + event.modality().word(), Ink.PLAIN);
        event.date().ifPresent(date -> prose.add(" · ", Ink.QUIET).add(date, Ink.VALUE));
        event.place().ifPresent(place -> prose.add(" · " + place, Ink.PLAIN));
        return prose.add(codes(event), Ink.QUIET);
    }

    /** The same as people write it: what is told as a fact goes without saying so. */
    public Prose head(Event event) {
        Prose prose = sides(event);
        if (event.modality() != Modality.ACTUAL) {
            prose.add(" · ", Ink.QUIET).add(event.modality().word(), Ink.VALUE);
        }
        event.date().ifPresent(date -> prose.add(" · " + Days.of(date), Ink.PLAIN));
        event.place().ifPresent(place -> prose.add(" · " + place, Ink.PLAIN));
        return prose;
    }

    private Prose sides(Event event) {
        Prose prose = Prose.of(event.move().word(), Ink.CUE)
                .add(" — ", Ink.QUIET)
                .add(event.agents().isEmpty() ? "(nobody named)" : names.of(event.agents()), Ink.NAME);
        if (!event.recipients().isEmpty()) {
            prose.add(" → ", Ink.QUIET).add(names.of(event.recipients()), Ink.NAME);
        }
        return prose;
    }

    private static String codes(Event event) {
        String plover = event.plover().map(EventWords::code).orElse("");
        String cameo = event.cameo().map(code -> " " + code).orElse("");
        return plover.isEmpty() && cameo.isEmpty() ? "" : " · " + (plover + cameo).strip();
    }

    private static String code(Plover plover) {
        return plover.type() + plover.mode().map(mode -> "/" + mode).orElse("");
    }
}
