package org.parley.record.pledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.parley.model.item.Condition;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.claim.Claim;
import org.parley.record.field.Ballot;
import org.parley.record.gather.Chosen;
import org.parley.record.gather.Course;
import org.parley.record.gather.Gathering;
import org.parley.record.gather.StatusOrder;
import org.parley.record.gather.Words;
import org.parley.record.match.Bonds;

/** The conditions of one negotiation, from all claims that tell of one. */
public final class ConditionFold {

    private static final Pattern ITEM = Pattern.compile("[a-z]\\d+");

    private final Words words = Words.load();
    private final StatusOrder order = StatusOrder.load(Kind.CONDITION);

    /** What a condition comes before is told by the id of the claim, {@code k3f9qz1.r1}, where it is an item. */
    public List<Entry> fold(Collection<Claim<Condition>> claims, Bonds bonds) {
        return fold(claims, bonds, UnaryOperator.identity());
    }

    /**
     * @param entryOf the id of the entry to which a claim of another kind belongs, from that of the claim
     * @return by their earliest claims
     */
    public List<Entry> fold(Collection<Claim<Condition>> claims, Bonds bonds, UnaryOperator<String> entryOf) {
        List<Pledge<Condition>> pledges =
                claims.stream().map(claim -> Pledge.ofCondition(claim, words)).toList();
        return Gathering.of(pledges, PledgeThread::new, bonds).stream()
                .map(group -> entry(group, entryOf))
                .toList();
    }

    private Entry entry(List<Pledge<Condition>> pledges, UnaryOperator<String> entryOf) {
        List<Claim<Condition>> claims = pledges.stream().map(Pledge::claim).toList();
        Course course =
                Course.of(order, claims.stream().map(ConditionFold::mark).toList());
        return new Entry(
                claims.get(0).id(),
                Kind.CONDITION,
                fields(pledges, course, entryOf),
                course.steps(),
                claims.stream().map(Claim::citation).toList(),
                claims.stream().allMatch(claim -> claim.item().basis().unsure()),
                Optional.empty());
    }

    private static Course.Mark mark(Claim<Condition> claim) {
        return new Course.Mark(
                claim.item().status().word(),
                Optional.empty(),
                claim.citation("status"),
                !claim.item().basis().unsure());
    }

    private static List<Field> fields(List<Pledge<Condition>> pledges, Course course, UnaryOperator<String> entryOf) {
        Ballot demanders = new Ballot("demanders");
        Ballot addressees = new Ballot("addressees");
        Ballot before = new Ballot("before");
        for (Pledge<Condition> pledge : pledges) {
            Claim<Condition> claim = pledge.claim();
            demanders.add(claim.sides(claim.item().demanders()), claim.citation("demanders"));
            addressees.add(claim.sides(claim.item().addressees()), claim.citation("addressees"));
            before.add(claim.item().before().map(what -> before(claim, what, entryOf)), claim.citation("before"));
        }
        List<Field> fields = new ArrayList<>();
        demanders.count(Ballot.Choice.MOST).map(Chosen::sides).ifPresent(fields::add);
        addressees.count(Ballot.Choice.MOST).map(Chosen::sides).ifPresent(fields::add);
        fields.add(ActionField.of(pledges, Condition::action));
        before.count(Ballot.Choice.MOST).ifPresent(fields::add);
        fields.add(course.field());
        return fields;
    }

    private static String before(Claim<Condition> claim, String what, UnaryOperator<String> entryOf) {
        return ITEM.matcher(what).matches()
                ? entryOf.apply(claim.filed().key() + "." + what)
                : what.strip().replaceAll("\\s+", " ");
    }
}
