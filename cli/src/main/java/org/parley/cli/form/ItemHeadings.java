package org.parley.cli.form;

import java.util.Locale;
import java.util.Map;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.explain.Explanation;

/** The line at the head of an explained item, in the words of {@code parley read}. */
final class ItemHeadings {

    private final Reading reading;
    private final Page page;
    private final Map<String, String> names;

    ItemHeadings(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
        this.names = ActorSection.names(reading);
    }

    Prose of(Explanation explanation) {
        return switch (explanation.item()) {
            case ACTOR -> actor(explanation.id());
            case TIME -> time(time(explanation.id()));
            case STATEMENT -> statement(explanation.id());
            case EVENT -> event(explanation.id());
            case ROUND, DOCUMENT, COMMITMENT, CONDITION, EXCHANGE, CEASEFIRE, PARTICIPATION ->
                Prose.of(explanation.item().word(), Ink.NAME);
        };
    }

    private Prose statement(String id) {
        Statement statement = reading.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new StatementSection(reading, page).attribution(statement);
    }

    private Prose event(String id) {
        Event event = reading.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new EventSection(reading, page).heading(event);
    }

    private Prose actor(String id) {
        Actor actor = reading.actors().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Prose.of(actor.name(), Ink.NAME)
                .add(" · " + ActorSection.description(actor, names), Ink.PLAIN)
                .add(" · " + ActorSection.mentions(actor.mentions().size()), Ink.QUIET);
    }

    private TimeExpression time(String id) {
        return reading.times().get(Integer.parseInt(id.substring(1)) - 1);
    }

    /** Whether a time has no place on the calendar for want of a day to count from. */
    boolean isOpen(String id) {
        return reading.masthead().published().isEmpty() && time(id).value().startsWith("XXXX");
    }

    private Prose time(TimeExpression time) {
        return Prose.of(time.span().of(page.text()), Ink.NAME)
                .add(" → ", Ink.QUIET)
                .add(time.value(), Ink.VALUE)
                .add(" · " + time.type().name().toLowerCase(Locale.ROOT), Ink.QUIET);
    }

    /** A name with its id: {@code Russia (a1)}. */
    String name(String actor) {
        return names.containsKey(actor) ? names.get(actor) + " (" + actor + ")" : actor;
    }
}
