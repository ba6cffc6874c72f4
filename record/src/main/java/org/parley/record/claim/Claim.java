package org.parley.record.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Item;
import org.parley.record.account.Citation;

/**
 * One item of one reading, with those who stand in it known.
 *
 * @param <I> what it tells of
 */
public record Claim<I extends Item>(Filed filed, I item, Cast cast) {

    /** Its id wherever a user sees it: {@code k3f9qz1.r2}. */
    public String id() {
        return filed.key() + "." + item.id();
    }

    public Optional<LocalDate> published() {
        return filed.published();
    }

    /** The statement that tells it; none where the report does in its own voice. */
    public Optional<Statement> statement() {
        return item.statement().flatMap(id -> filed.reading().statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst());
    }

    /** Where it stands, at the words that first name it. */
    public Citation citation() {
        return citation(item.basis().namings().get(0).words());
    }

    /** Where it stands, at the words that tell a field; where none do, at those that first name it. */
    public Citation citation(String field) {
        return item.basis().grounds().stream()
                .filter(ground -> ground.field().equals(field))
                .findFirst()
                .map(ground -> citation(ground.words()))
                .orElseGet(this::citation);
    }

    private Citation citation(Span words) {
        Optional<String> speaker = statement().flatMap(Statement::speaker);
        return new Citation(
                filed.key(),
                item.id(),
                words,
                filed.published(),
                filed.outlet(),
                filed.origin(),
                speaker.flatMap(cast::identity).map(identity -> identity.key()),
                speaker.flatMap(cast::side));
    }

    /** Keys of the sides that local ids stand for, in alphabetical order. */
    public List<String> sides(List<String> actors) {
        return actors.stream()
                .flatMap(actor -> cast.side(actor).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
