package org.parley.cli.wording;

import java.util.ArrayList;
import java.util.List;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.model.Actor;

/** Puts an actor into words. */
public final class ActorWords {

    private ActorWords() {}

    /** Name, kind, office and codes, and how often the report speaks of it. */
    public static Prose head(Actor actor, Names names) {
        return Prose.of(actor.name(), Ink.NAME)
                .add(" · " + description(actor, names), Ink.PLAIN)
                .add(" · " + mentions(actor.mentions().size()), Ink.QUIET);
    }

    private static String description(Actor actor, Names names) {
        List<String> parts = new ArrayList<>();
        parts.add(actor.type().word().replace('-', ' '));
        actor.office()
                .ifPresent(office -> parts.add(
                        office + actor.of().map(id -> ", " + names.of(id)).orElse("")));
        actor.country().ifPresent(parts::add);
        actor.sector().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String mentions(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
