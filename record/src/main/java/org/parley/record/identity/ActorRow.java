package org.parley.record.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.record.account.Citation;
import org.parley.record.account.LocalIds;
import org.parley.record.claim.Filed;

/**
 * What one report tells of one actor.
 *
 * @param report key of the report
 * @param origin key of its independent source
 * @param published day of publication
 * @param outlet who published it
 * @param actor id local to the reading
 * @param name the fullest form of the name in the report
 * @param type what kind of actor
 * @param country ISO 3166-1 alpha-3
 * @param isOfficial whether the report has the actor in a sector of the state
 * @param office a person's, as the text gives it
 * @param principal for whom the actor acts, or whom it is
 * @param isNamed whether the name is one, and no description such as "a Russian diplomat"
 * @param forms names by which the report calls the actor, in alphabetical order
 * @param words where the report first speaks of the actor
 */
public record ActorRow(
        String report,
        String origin,
        Optional<LocalDate> published,
        Optional<String> outlet,
        String actor,
        String name,
        ActorType type,
        Optional<String> country,
        boolean isOfficial,
        Optional<String> office,
        Optional<Principal> principal,
        boolean isNamed,
        List<String> forms,
        Span words) {

    /** By report, then by id. */
    static final Comparator<ActorRow> ORDER = Comparator.comparing(
                    (ActorRow row) -> row.published.orElse(LocalDate.MAX))
            .thenComparing(ActorRow::report)
            .thenComparing(ActorRow::actor, LocalIds.ORDER);

    public ActorRow {
        forms = List.copyOf(forms);
    }

    /** What a report contributes: a row for each actor. */
    public static List<ActorRow> of(Filed filed) {
        Reading reading = filed.reading();
        Principals principals = new Principals(reading);
        List<ActorRow> rows = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            rows.add(new ActorRow(
                    filed.key(),
                    filed.origin(),
                    filed.published(),
                    filed.outlet(),
                    actor.id(),
                    actor.name(),
                    actor.type(),
                    principals.country(actor),
                    Principals.isOfficial(actor),
                    actor.office(),
                    principals.of(actor),
                    isNamed(actor),
                    Forms.of(actor, reading.report().text()),
                    actor.mentions().get(0).span()));
        }
        return rows;
    }

    private static boolean isNamed(Actor actor) {
        return actor.type() == ActorType.PERSON ? Principals.isNamedPerson(actor) : Forms.isName(actor.name());
    }

    /** What to look the actor up by: the last word of the name as it is compared, which a person's surname is. */
    public String lastName() {
        String plain = Spelling.plain(name);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    Citation citation() {
        return new Citation(report, actor, words, published, outlet, origin, Optional.empty(), Optional.empty());
    }
}
