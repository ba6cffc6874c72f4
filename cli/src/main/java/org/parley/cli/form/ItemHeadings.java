package org.parley.cli.form;

import java.util.HashMap;
import java.util.Map;
import org.parley.model.Actor;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.explain.Explanation;

/** The line at the head of an explained item, in the words of {@code parley read}. */
final class ItemHeadings {

    private final Reading reading;
    private final Page page;
    private final Map<String, String> names;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    ItemHeadings(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
        this.names = ActorSection.names(reading);
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    Prose of(Explanation explanation) {
        return switch (explanation.item()) {
            case ACTOR -> actor(actors.get(explanation.id()));
            case TIME -> time(reading.times().get(Integer.parseInt(explanation.id().substring(1)) - 1));
            case STATEMENT -> new StatementSection(reading, page).attribution(statements.get(explanation.id()));
        };
    }

    private Prose actor(Actor actor) {
        return Prose.of(actor.name(), Ink.NAME)
                .add(" · " + ActorSection.description(actor, names), Ink.PLAIN)
                .add(" · " + ActorSection.mentions(actor.mentions().size()), Ink.QUIET);
    }

    private Prose time(TimeExpression time) {
        return Prose.of(time.span().of(page.text()), Ink.NAME)
                .add(" → ", Ink.QUIET)
                .add(time.value(), Ink.VALUE)
                .add(" · " + time.type().name().toLowerCase(java.util.Locale.ROOT), Ink.QUIET);
    }

    /** A name with its id: {@code Russia (a1)}. */
    String name(String actor) {
        return names.containsKey(actor) ? names.get(actor) + " (" + actor + ")" : actor;
    }
}
