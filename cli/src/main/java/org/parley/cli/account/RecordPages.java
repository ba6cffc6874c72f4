package org.parley.cli.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Identity;
import org.parley.record.correction.Correction;
import org.parley.record.view.Change;
import org.parley.record.view.Standing;
import org.parley.store.RecordBook;
import org.parley.store.Summary;

/** The record as pages for people and as JSON: what the commands print. */
public final class RecordPages {

    /** Statements and deeds of somebody that are shown. */
    private static final int MOST = 10;

    private final RecordBook book;
    private final Accounts accounts;
    private final Look look;

    /**
     * How somebody looks at the record.
     *
     * @param day as of which
     * @param isWhole everything, however long
     * @param width columns of the page
     */
    public record Look(LocalDate day, boolean isWhole, int width, boolean colour) {}

    /** @param corrections of people, in the order in which they were made */
    public RecordPages(RecordBook book, Supplier<List<Correction>> corrections, Look look) {
        this.book = book;
        this.accounts = new Accounts(book, corrections);
        this.look = look;
    }

    /** Where a negotiation stands; without a name, where all do. */
    public String status(List<String> name) throws UnknownNameException {
        Negotiations all = new Negotiations(book);
        if (all.isEmpty() && name.isEmpty()) {
            return nothing();
        }
        if (name.isEmpty() && all.isSeveral()) {
            return StatusTable.of(all.summaries(), look.day, look.isWhole, look.width, look.colour);
        }
        Account account = account(all.one(name));
        return StatusPage.of(Standing.of(account, look.day), sheet(Mastheads.citations(account)), look.isWhole);
    }

    public String timeline(List<String> name) throws UnknownNameException {
        Negotiations all = new Negotiations(book);
        if (all.isEmpty() && name.isEmpty()) {
            return nothing();
        }
        Account account = account(all.one(name));
        return TimelinePage.of(account, look.day, sheet(Mastheads.citations(account)));
    }

    /** What is new in a negotiation; without a name, in all. */
    public String changes(Since since, List<String> name) throws UnknownNameException {
        Negotiations all = new Negotiations(book);
        if (all.isEmpty() && name.isEmpty()) {
            return nothing();
        }
        List<News> news = news(since, all.named(name));
        List<Citation> citations = new ArrayList<>();
        news.forEach(one -> citations.addAll(Mastheads.citations(one.account())));
        Sheet sheet = sheet(citations);
        sheet.page().full(Prose.of(ChangesPage.head(news, since), Ink.PLAIN));
        news.forEach(one -> ChangesPage.write(one.account(), one.changes(), sheet));
        return sheet.end();
    }

    /** Where reports of a negotiation differ; without a name, of all. */
    public String conflicts(List<String> name) throws UnknownNameException {
        Negotiations all = new Negotiations(book);
        if (all.isEmpty() && name.isEmpty()) {
            return nothing();
        }
        List<Account> disputed = disputed(all.named(name));
        List<Citation> citations = new ArrayList<>();
        for (Account account : disputed) {
            citations.addAll(Mastheads.citations(account));
        }
        Sheet sheet = sheet(citations);
        int points = disputed.stream()
                .mapToInt(account -> account.conflicts().size())
                .sum();
        String head = points == 0
                ? "No contradictions are known."
                : Phrases.count(points, "point") + " on which reports differ";
        sheet.page().full(Prose.of(head, Ink.PLAIN));
        disputed.forEach(account -> ConflictsPage.write(account, sheet));
        return sheet.end();
    }

    /** Who somebody is. */
    public String who(List<String> name) throws UnknownNameException {
        Profile profile = profile(name);
        List<Citation> citations = new ArrayList<>();
        profile.identity().offices().forEach(tenure -> citations.addAll(tenure.citations()));
        return WhoPage.of(
                profile, names(profile.identity()), sheet(citations), look.isWhole ? Integer.MAX_VALUE : MOST);
    }

    /** {@link #status} as JSON. */
    public String statusJson(List<String> name) throws UnknownNameException {
        Negotiations all = new Negotiations(book);
        return name.isEmpty() && (all.isEmpty() || all.isSeveral())
                ? new RecordJson().summaries(all.summaries())
                : new RecordJson().status(Standing.of(account(all.one(name)), look.day));
    }

    /** {@link #timeline} as JSON. */
    public String timelineJson(List<String> name) throws UnknownNameException {
        Negotiations all = new Negotiations(book);
        return all.isEmpty() && name.isEmpty() ? "{}\n" : new RecordJson().timeline(account(all.one(name)), look.day);
    }

    /** {@link #changes} as JSON. */
    public String changesJson(Since since, List<String> name) throws UnknownNameException {
        return new RecordJson().changes(news(since, new Negotiations(book).named(name)));
    }

    /** {@link #conflicts} as JSON. */
    public String conflictsJson(List<String> name) throws UnknownNameException {
        return new RecordJson().conflicts(disputed(new Negotiations(book).named(name)));
    }

    /** {@link #who} as JSON. */
    public String whoJson(List<String> name) throws UnknownNameException {
        return new RecordJson().who(profile(name), look.isWhole ? Integer.MAX_VALUE : MOST);
    }

    /** The account as of the day. */
    private Account account(Summary summary) throws UnknownNameException {
        Optional<Account> account = accounts.on(look.day, summary);
        if (account.isEmpty()) {
            throw new UnknownNameException("no report published by " + look.day + " tells of " + summary.title());
        }
        return account.get();
    }

    /** What is new, in the negotiations that have something new. */
    private List<News> news(Since since, List<Summary> summaries) {
        List<News> news = new ArrayList<>();
        for (Summary summary : summaries) {
            if (since.mayTouch(summary)) {
                accounts.on(look.day, summary).ifPresent(account -> {
                    List<Change> changes = since.changes(account, book);
                    if (!changes.isEmpty()) {
                        news.add(new News(account, changes));
                    }
                });
            }
        }
        return news;
    }

    /** What is new in one negotiation. */
    record News(Account account, List<Change> changes) {}

    private List<Account> disputed(List<Summary> summaries) {
        return summaries.stream()
                .filter(summary -> summary.conflicts() > 0)
                .flatMap(summary -> accounts.on(look.day, summary).stream())
                .filter(account -> !account.conflicts().isEmpty())
                .toList();
    }

    private Profile profile(List<String> name) throws UnknownNameException {
        return Profile.of(new IdentitySearch(book).find(name), book, look.day, look.isWhole ? Integer.MAX_VALUE : MOST);
    }

    /** Of those for whom somebody acts or has acted. */
    private KeyNames names(Identity identity) {
        List<Identity> sides = new ArrayList<>();
        identity.side().ifPresent(key -> sides.addAll(book.known(key)));
        identity.offices().forEach(tenure -> tenure.of().ifPresent(key -> sides.addAll(book.known(key))));
        return new KeyNames(sides);
    }

    private Sheet sheet(Collection<Citation> citations) {
        return new Sheet(look.width, look.colour, new References(book::filed, citations));
    }

    private String nothing() {
        Page page = new Page("", look.width, look.colour);
        String words = book.cards().isEmpty()
                ? "The record is empty: parley read FILES files reports in it."
                : "No report in the record tells of a negotiation; parley list shows the reports.";
        page.full(Prose.of(words, Ink.PLAIN));
        return page.toString();
    }
}
