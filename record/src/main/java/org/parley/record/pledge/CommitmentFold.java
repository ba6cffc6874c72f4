package org.parley.record.pledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Commitment;
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

/** The commitments of one negotiation, from all claims that tell of one. */
public final class CommitmentFold {

    private final Words words = Words.load();
    private final StatusOrder order = StatusOrder.load(Kind.COMMITMENT);

    /** @return by their earliest claims */
    public List<Entry> fold(Collection<Claim<Commitment>> claims, Bonds bonds) {
        List<Pledge<Commitment>> pledges =
                claims.stream().map(claim -> Pledge.ofCommitment(claim, words)).toList();
        return Gathering.of(pledges, PledgeThread::new, bonds).stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(List<Pledge<Commitment>> pledges) {
        List<Claim<Commitment>> claims = pledges.stream().map(Pledge::claim).toList();
        Course course =
                Course.of(order, claims.stream().map(CommitmentFold::mark).toList());
        return new Entry(
                claims.get(0).id(),
                Kind.COMMITMENT,
                fields(pledges, course),
                course.steps(),
                claims.stream().map(Claim::citation).toList(),
                claims.stream().allMatch(claim -> claim.item().basis().unsure()),
                Optional.empty());
    }

    private static Course.Mark mark(Claim<Commitment> claim) {
        return new Course.Mark(
                claim.item().status().word(),
                ActDay.of(claim),
                claim.citation("status"),
                !claim.item().basis().unsure());
    }

    private static List<Field> fields(List<Pledge<Commitment>> pledges, Course course) {
        Ballot obligors = new Ballot("obligors");
        Ballot beneficiaries = new Ballot("beneficiaries");
        Ballot due = new Ballot("due");
        for (Pledge<Commitment> pledge : pledges) {
            Claim<Commitment> claim = pledge.claim();
            obligors.add(claim.sides(claim.item().obligors()), claim.citation("obligors"));
            beneficiaries.add(claim.sides(claim.item().beneficiaries()), claim.citation("beneficiaries"));
            due.add(claim.item().due(), claim.citation("due"));
        }
        List<Field> fields = new ArrayList<>();
        obligors.count(Ballot.Choice.MOST).map(Chosen::sides).ifPresent(fields::add);
        beneficiaries.count(Ballot.Choice.MOST).map(Chosen::sides).ifPresent(fields::add);
        fields.add(ActionField.of(pledges, Commitment::action));
        due.count(Ballot.Choice.LATEST).ifPresent(fields::add);
        fields.add(course.field());
        return fields;
    }
}
