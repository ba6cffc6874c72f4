package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.record.account.Account;
import org.parley.record.account.Identity;
import org.parley.record.json.AccountParser;
import org.parley.record.json.AccountWriter;
import org.parley.store.LedgerException.Reason;

/** Accounts of negotiations and their summaries. */
final class Accounts {

    private static final String SUMMARIES =
            "SELECT id, title, sides, reports, origins, first, last, entries, conflicts, held, ahead, owed, due"
                    + " FROM negotiation WHERE body IS NOT NULL ORDER BY last IS NULL, last DESC, id";

    private final Database database;
    private final AccountWriter writer = new AccountWriter();
    private final AccountParser parser = new AccountParser();
    private final Packing packing = Packing.ofAccounts();

    Accounts(Database database) {
        this.database = database;
    }

    /** In place of the account that the negotiation had. */
    void put(Account account) {
        Summary summary = Digest.of(account);
        database.run(
                "UPDATE negotiation SET stale = 0, title = ?, sides = ?, identities = ?, reports = ?, origins = ?, first = ?, last = ?,"
                        + " entries = ?, conflicts = ?, held = ?, ahead = ?, owed = ?, due = ?, body = ? WHERE id = ?",
                summary.title(),
                StakeRows.joined(summary.sides()),
                account.identities().stream().map(Identity::key).collect(Collectors.joining("\t", "\t", "\t")),
                summary.reports(),
                summary.origins(),
                summary.first(),
                summary.last(),
                Digest.entries(summary.entries()),
                summary.conflicts(),
                summary.held().map(Digest::written),
                summary.ahead().map(Digest::written),
                summary.owed(),
                StakeRows.joined(summary.due()),
                packing.packed(writer.line(account)),
                account.id());
    }

    List<Summary> summaries() {
        return database.list(SUMMARIES, Accounts::summary);
    }

    Optional<Account> account(String id) {
        return database.one(
                        "SELECT body FROM negotiation WHERE id = ? AND body IS NOT NULL", row -> row.getBytes(1), id)
                .map(body -> parsed(id, body));
    }

    /** Ids of the negotiations of which a report tells. */
    List<String> toldBy(String report) {
        return database.list(
                "SELECT negotiation FROM teller JOIN report ON report.id = teller.report WHERE key = ? ORDER BY negotiation",
                row -> row.getString(1),
                report);
    }

    /** Ids of the negotiations in whose account somebody stands. */
    List<String> with(String identity) {
        return database.list(
                "SELECT id FROM negotiation WHERE instr(identities, char(9) || ? || char(9)) > 0 ORDER BY id",
                row -> row.getString(1),
                identity);
    }

    private Account parsed(String id, byte[] body) {
        try {
            return parser.parse(packing.unpacked(body));
        } catch (RuntimeException e) {
            throw new LedgerException(
                    Reason.DAMAGED,
                    "the account of " + id + " in " + database.file() + " cannot be read (" + e.getMessage()
                            + "); parley check --rebuild makes it again",
                    e);
        }
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getString(1),
                row.getString(2),
                StakeRows.split(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                Shelf.day(row.getString(6)),
                Shelf.day(row.getString(7)),
                Digest.entries(row.getString(8)),
                row.getInt(9),
                Optional.ofNullable(row.getString(10)).map(Digest::meeting),
                Optional.ofNullable(row.getString(11)).map(Digest::meeting),
                row.getInt(12),
                StakeRows.split(row.getString(13)));
    }
}
