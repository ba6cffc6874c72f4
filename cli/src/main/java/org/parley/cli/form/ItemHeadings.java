package org.parley.cli.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.ActorWords;
import org.parley.cli.wording.EventWords;
import org.parley.cli.wording.ItemWords;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.StatementWords;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.item.Item;
import org.parley.reading.explain.Explanation;

/** The line at the head of an explained item, in the words of {@code parley read}. */
final class ItemHeadings {

    private final Reading reading;
    private final Page page;
    private final Names names;

    ItemHeadings(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
        this.names = new Names(reading);
    }

    Prose of(Explanation explanation) {
        String id = explanation.id();
        return switch (explanation.item()) {
            case ACTOR -> ActorWords.head(one(reading.actors(), Actor::id, id), names);
            case TIME -> time(time(id));
            case STATEMENT ->
                new StatementWords(names, page.text()).attribution(one(reading.statements(), Statement::id, id));
            case EVENT -> new EventWords(names).coded(one(reading.events(), Event::id, id));
            case ROUND, DOCUMENT, COMMITMENT, CONDITION, EXCHANGE, CEASEFIRE, PARTICIPATION ->
                new ItemWords(names, reading.negotiation(), page.text())
                        .head(one(reading.negotiation().items().toList(), Item::id, id));
        };
    }

    /** Whom and what an item of the negotiation concerns, where its heading does not say so. */
    Optional<Prose> body(Explanation explanation) {
        return item(explanation.id()).flatMap(new ItemWords(names, reading.negotiation(), page.text())::body);
    }

    private Optional<Item> item(String id) {
        return reading.negotiation()
                .items()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** An item that another rests on, in one line with its id; an event or statement, or an item of the negotiation. */
    Prose reference(String id) {
        Prose prose = Prose.of(id + " ", Ink.QUIET);
        Optional<Item> item = item(id);
        if (item.isPresent()) {
            return prose.add(new ItemWords(names, reading.negotiation(), page.text()).head(item.get()));
        }
        reading.events().stream()
                .filter(event -> event.id().equals(id))
                .forEach(event -> prose.add(new EventWords(names).head(event)));
        reading.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .forEach(statement -> prose.add(new StatementWords(names, page.text()).head(statement)));
        return prose;
    }

    private static <T> T one(List<T> all, Function<T, String> ids, String id) {
        return all.stream()
                .filter(item -> ids.apply(item).equals(id))
                .findFirst()
                .orElseThrow();
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
        return names.actor(actor).isPresent() ? names.of(actor) + " (" + actor + ")" : actor;
    }
}
