package org.parley.cli.account;

import java.util.List;
import org.parley.store.RecordBook;
import org.parley.store.Summary;

/** The negotiations of a record, and those of them that somebody asks for. */
public final class Negotiations {

    private final RecordBook book;
    private final List<Summary> summaries;

    public Negotiations(RecordBook book) {
        this.book = book;
        this.summaries = book.summaries();
    }

    /** The one with the latest report first. */
    public List<Summary> summaries() {
        return summaries;
    }

    boolean isEmpty() {
        return summaries.isEmpty();
    }

    boolean isSeveral() {
        return summaries.size() > 1;
    }

    /**
     * The one that is meant: by its name, or the only one.
     *
     * @throws UnknownNameException where there is none, or several may be
     */
    public Summary one(List<String> name) throws UnknownNameException {
        if (summaries.isEmpty()) {
            throw new UnknownNameException("the record tells of no negotiation");
        }
        return name.isEmpty() && summaries.size() == 1
                ? summaries.get(0)
                : new NegotiationSearch(book, summaries).find(name);
    }

    /** The one that is meant; without a name, all. */
    public List<Summary> named(List<String> name) throws UnknownNameException {
        return name.isEmpty() ? summaries : List.of(one(name));
    }
}
