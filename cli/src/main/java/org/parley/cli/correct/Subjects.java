package org.parley.cli.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.Span;
import org.parley.model.item.Item;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.claim.Filed;
import org.parley.record.correction.Anchor;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Corrections;
import org.parley.record.correction.Target;
import org.parley.store.RecordBook;

/** Finds what ids mean in a ledger, and marks it so that it is found again in later readings. */
final class Subjects {

    private static final Pattern ID = Pattern.compile("[0-9a-z]+\\.[a-z][0-9]+");

    private final RecordBook book;

    Subjects(RecordBook book) {
        this.book = book;
    }

    /**
     * The entry that a claim is a part of; of several negotiations that it belongs to, in the first.
     *
     * @param made all corrections, of which one may be why there is no such entry any more
     * @throws MistakeException where there is none
     */
    Subject of(String given, List<Correction> made) throws MistakeException {
        String id = given.strip().toLowerCase(Locale.ROOT);
        if (!ID.matcher(id).matches()) {
            throw new MistakeException(
                    given + " is no id of an entry; one looks like k3f9qz1.r2, as parley status shows them");
        }
        Optional<Subject> found = find(id);
        if (found.isPresent()) {
            return found.get();
        }
        throw new MistakeException(missing(id, made));
    }

    /** What the claim is a part of now; nothing where it is in no account. */
    Optional<Subject> find(String id) {
        for (String negotiation : book.negotiationsOf(id)) {
            Optional<Account> account = book.account(negotiation);
            Optional<Entry> entry = account.flatMap(told -> told.entries().stream()
                    .filter(one -> one.citations().stream()
                            .anyMatch(citation -> citation.id().equals(id)))
                    .findFirst());
            if (account.isPresent() && entry.isPresent()) {
                return Optional.of(new Subject(id, entry.get(), account.get()));
            }
        }
        return Optional.empty();
    }

    private String missing(String id, List<Correction> made) {
        for (Correction correction : Corrections.active(made)) {
            boolean isGone = correction.act() == Correction.Act.REJECT
                    && correction.targets().get(0).anchors().stream()
                            .anyMatch(anchor -> anchor.id().equals(id));
            if (isGone) {
                return id + " was rejected by correction " + correction.number()
                        + "; to take that back: parley correct undo " + correction.number();
            }
        }
        String report = id.substring(0, id.indexOf('.'));
        return book.filed(report).isEmpty()
                ? "there is no report " + report + " in the ledger"
                : id
                        + " is no part of any entry: only rounds, documents, commitments, conditions, exchanges and cease-fires can be"
                        + " corrected";
    }

    /** The whole entry, with the claims that will be told of it. */
    Target entry(Subject subject) {
        return new Target(Target.Scope.ENTRY, anchors(subject, subject.claims()));
    }

    /** Of an entry some claims. */
    Target entry(Subject subject, List<String> claims) {
        return new Target(Target.Scope.ENTRY, anchors(subject, claims));
    }

    /** One claim of one report, and no other. */
    Target claim(Subject subject, String claim) {
        return new Target(Target.Scope.CLAIM, anchors(subject, List.of(claim)));
    }

    private List<Anchor> anchors(Subject subject, List<String> claims) {
        List<Anchor> anchors = new ArrayList<>();
        for (String claim : claims) {
            subject.entry().citations().stream()
                    .filter(citation -> citation.id().equals(claim))
                    .findFirst()
                    .flatMap(citation -> anchor(subject, citation))
                    .ifPresent(anchors::add);
        }
        return anchors;
    }

    private Optional<Anchor> anchor(Subject subject, Citation citation) {
        return book.filed(citation.report())
                .map(filed -> Anchor.of(
                        subject.entry().kind(),
                        citation.at(naming(citation, filed)),
                        filed.reading().report().text()));
    }

    /** The words that name it, by which it will be known again; an entry may cite others of its words. */
    private static Span naming(Citation citation, Filed filed) {
        return filed.reading()
                .negotiation()
                .items()
                .filter(item -> item.id().equals(citation.claim()))
                .findFirst()
                .map(Item::basis)
                .map(basis -> basis.namings().get(0).words())
                .orElse(citation.words());
    }
}
