package org.parley.record.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Document;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.claim.Claim;
import org.parley.record.field.Ballot;
import org.parley.record.gather.Chosen;
import org.parley.record.gather.Course;
import org.parley.record.gather.Gathering;
import org.parley.record.gather.StatusOrder;
import org.parley.record.match.Bonds;

/** The papers of one negotiation, from all claims that tell of one. */
public final class DocumentFold {

    private final PaperKinds kinds = PaperKinds.load();
    private final PaperReader reader = new PaperReader(kinds);
    private final StatusOrder order = StatusOrder.load(Kind.DOCUMENT);

    /** @return by their earliest claims */
    public List<Entry> fold(Collection<Claim<Document>> claims, Bonds bonds) {
        List<Paper> papers = claims.stream().map(reader::read).toList();
        return Gathering.of(papers, () -> new PaperTrail(kinds), bonds).stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(List<Paper> papers) {
        List<Claim<Document>> claims = papers.stream().map(Paper::claim).toList();
        Course course = Course.of(order, claims.stream().map(this::mark).toList());
        List<Citation> citations = claims.stream().map(Claim::citation).toList();
        return new Entry(
                claims.get(0).id(),
                Kind.DOCUMENT,
                fields(claims, course),
                course.steps(),
                citations,
                claims.stream().allMatch(claim -> claim.item().basis().unsure()),
                Optional.empty());
    }

    private Course.Mark mark(Claim<Document> claim) {
        return new Course.Mark(
                claim.item().status().word(), reader.act(claim), claim.citation("status"), reader.isSure(claim));
    }

    private List<Field> fields(List<Claim<Document>> claims, Course course) {
        Ballot kind = new Ballot("kind");
        Ballot authors = new Ballot("authors");
        Ballot recipients = new Ballot("recipients");
        Ballot about = new Ballot("about");
        Ballot due = new Ballot("due");
        for (Claim<Document> claim : claims) {
            Document paper = claim.item();
            kind.add(Optional.of(paper.kind().word()), claim.citation("kind"));
            authors.add(claim.sides(paper.authors()), claim.citation("authors"));
            recipients.add(claim.sides(paper.recipients()), claim.citation("recipients"));
            about.add(reader.about(claim), claim.citation("about"));
            due.add(paper.due(), claim.citation("due"));
        }
        List<Field> fields = new ArrayList<>();
        kind.count(Ballot.Choice.MOST).ifPresent(fields::add);
        authors.count(Ballot.Choice.MOST).map(Chosen::sides).ifPresent(fields::add);
        recipients.count(Ballot.Choice.MOST).map(Chosen::sides).ifPresent(fields::add);
        about.count(Ballot.Choice.MOST).ifPresent(fields::add);
        fields.add(course.field());
        due.count(Ballot.Choice.LATEST).ifPresent(fields::add);
        return fields;
    }
}
