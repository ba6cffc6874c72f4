package org.parley.record.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Item;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.gather.Bag;
import org.parley.record.gather.Telling;
import org.parley.record.gather.Words;

/**
 * What one report tells of something that somebody owes, or asks for.
 *
 * @param <I> a commitment or a condition
 * @param owners keys of those who owe it, or ask for it
 * @param others keys of those whom it is owed to, or asked of
 * @param action what is to be done
 * @param told day of the report
 * @param isOver whether it was kept, broken, met or the like
 */
record Pledge<I extends Item>(
        Claim<I> claim,
        Set<String> owners,
        Set<String> others,
        Bag action,
        Optional<LocalDate> told,
        Optional<Day> due,
        boolean isOver)
        implements Telling {

    /** Actors that are sides themselves: "6,000 dead soldiers of Ukraine" are none. */
    private static final Set<ActorType> SIDES = Set.of(ActorType.STATE, ActorType.ARMED_GROUP, ActorType.IGO);

    Pledge {
        owners = Set.copyOf(owners);
        others = Set.copyOf(others);
    }

    static Pledge<Commitment> ofCommitment(Claim<Commitment> claim, Words words) {
        Commitment commitment = claim.item();
        return new Pledge<>(
                claim,
                new HashSet<>(claim.sides(commitment.obligors())),
                new HashSet<>(claim.sides(commitment.beneficiaries())),
                action(claim, commitment.action(), words, commitment.obligors(), commitment.beneficiaries()),
                claim.published(),
                commitment.due().flatMap(Day::of),
                commitment.status().compareTo(Commitment.Status.FULFILLED) >= 0);
    }

    static Pledge<Condition> ofCondition(Claim<Condition> claim, Words words) {
        Condition condition = claim.item();
        return new Pledge<>(
                claim,
                new HashSet<>(claim.sides(condition.demanders())),
                new HashSet<>(claim.sides(condition.addressees())),
                action(claim, condition.action(), words, condition.demanders(), condition.addressees()),
                claim.published(),
                Optional.empty(),
                condition.status() == Condition.Status.MET || condition.status() == Condition.Status.WAIVED);
    }

    /** What is to be done, whatever the sides are called: they are compared by themselves, others by their keys. */
    private static Bag action(Claim<?> claim, Span span, Words words, List<String> owners, List<String> others) {
        StringBuilder rest =
                new StringBuilder(span.of(claim.filed().reading().report().text()));
        Set<String> keys = new HashSet<>();
        for (Actor actor : claim.filed().reading().actors()) {
            if (SIDES.contains(actor.type())) {
                for (Actor.Mention mention : actor.mentions()) {
                    if (span.contains(mention.span())) {
                        blank(
                                rest,
                                mention.span().start() - span.start(),
                                mention.span().length());
                        claim.cast().side(actor.id()).ifPresent(keys::add);
                    }
                }
            }
        }
        claim.sides(owners).forEach(keys::remove);
        claim.sides(others).forEach(keys::remove);
        return words.bag(rest.toString()).with(Words.names(keys));
    }

    private static void blank(StringBuilder text, int start, int length) {
        text.replace(start, start + length, " ".repeat(length));
    }

    /** The words of a span on one line. */
    static String words(Claim<?> claim, Span span) {
        return span.of(claim.filed().reading().report().text()).strip().replaceAll("\\s+", " ");
    }

    /** By each of its words for each who owes it; what has no words is found by nothing but its like. */
    @Override
    public Collection<String> places() {
        List<String> places = new ArrayList<>();
        for (String owner : owners.isEmpty() ? Set.of("") : owners) {
            for (String word : action.words()) {
                places.add(owner + " " + word);
            }
        }
        return places.isEmpty() ? List.of("nothing") : places;
    }

    @Override
    public int detail() {
        return action.weight() + others.size() + (due.isPresent() ? 2 : 0);
    }
}
