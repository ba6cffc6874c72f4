package org.parley.cli.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;
import org.parley.model.Span;

/** Who acts or speaks: name, kind, office and country, and the first words that speak of each. */
final class ActorSection {

    private static final int WIDEST_NAME = 32;

    private ActorSection() {}

    static void write(Reading reading, Page page) {
        if (reading.actors().isEmpty()) {
            return;
        }
        page.heading("PEOPLE AND SIDES", reading.actors().size());
        Map<String, String> names = names(reading);
        int width = reading.actors().stream()
                .mapToInt(actor -> Columns.of(Prose.of(actor.name(), Ink.PLAIN).line(false)))
                .max()
                .orElse(0);
        int idWidth = Columns.widest(reading.actors(), Actor::id);
        for (Actor actor : reading.actors()) {
            actor(actor, names, idWidth, Math.min(width, WIDEST_NAME), page);
        }
    }

    /** Names of actors by id. */
    static Map<String, String> names(Reading reading) {
        return reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name, (first, second) -> first));
    }

    private static void actor(Actor actor, Map<String, String> names, int idWidth, int nameWidth, Page page) {
        Span first = actor.mentions().get(0).span();
        int padding = Math.max(
                0, nameWidth - Columns.of(Prose.of(actor.name(), Ink.PLAIN).line(false)));
        page.placed(
                first.start(),
                Prose.id(actor.id(), idWidth)
                        .add(actor.name(), Ink.NAME)
                        .add("\u00a0".repeat(padding + 1) + " ", Ink.PLAIN)
                        .add(description(actor, names), Ink.PLAIN)
                        .add(" · " + mentions(actor.mentions().size()), Ink.QUIET));
        int indent = idWidth + 3;
        page.indented(indent, page.around(first, indent));
    }

    static String description(Actor actor, Map<String, String> names) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(actor.type()));
        actor.office()
                .ifPresent(office -> parts.add(office
                        + actor.of()
                                .map(id -> ", " + names.getOrDefault(id, id))
                                .orElse("")));
        actor.country().ifPresent(parts::add);
        actor.sector().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String kind(ActorType type) {
        return type.word().replace('-', ' ');
    }

    static String mentions(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
