package org.parley.record.pledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Span;
import org.parley.model.item.Item;
import org.parley.record.account.Field;
import org.parley.record.field.Ballot;
import org.parley.record.gather.Chosen;

/** What is to be done, in the words of reports: those of the earliest that says it clearly. */
final class ActionField {

    /** Weight of the words that say clearly what is to be done. */
    private static final int CLEAR = 2;

    private ActionField() {}

    /** @param pledges of one entry, in order of their citations; not empty */
    static <I extends Item> Field of(List<Pledge<I>> pledges, Function<I, Span> action) {
        Ballot ballot = new Ballot("action");
        for (Pledge<I> pledge : pledges) {
            Span span = action.apply(pledge.claim().item());
            ballot.add(
                    Optional.of(Pledge.words(pledge.claim(), span)),
                    pledge.claim().citation().at(span));
        }
        Pledge<I> clear = pledges.stream()
                .filter(pledge -> pledge.action().weight() >= CLEAR
                        && !pledge.claim().item().basis().unsure())
                .findFirst()
                .orElseGet(() -> pledges.stream()
                        .max(Comparator.comparingInt(pledge -> pledge.action().weight()))
                        .orElseThrow());
        String words = Pledge.words(clear.claim(), action.apply(clear.claim().item()));
        return Chosen.first(ballot.count(Ballot.Choice.MOST).orElseThrow(), List.of(words));
    }
}
