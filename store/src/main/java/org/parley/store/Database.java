package org.parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection with its prepared statements. For one thread at a time. What goes wrong is told as {@link LedgerException}. */
final class Database implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean inTransaction;

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    Path file() {
        return file;
    }

    /** Makes a value of one row. It may not ask the database. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try {
            PreparedStatement statement = bound(sql, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.of(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first row. */
    <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) {
        List<T> found = list(sql, row, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The number in the first column of the only row. */
    long number(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getLong(1), values).orElseThrow();
    }

    /** @return how many rows it changed */
    int run(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** A statement that has failed cannot be used again. */
    private LedgerException failed(String sql, SQLException fault) {
        LedgerException told = Faults.of(fault, file);
        PreparedStatement broken = prepared.remove(sql);
        try {
            if (broken != null) {
                broken.close();
            }
        } catch (SQLException alsoBroken) {
            told.addSuppressed(alsoBroken);
        }
        return told;
    }

    /** Runs it and gives the id of the row that it adds. */
    long add(String sql, @Nullable Object... values) {
        run(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    /** Several statements, parted by semicolons. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Faults.of(e, file);
        }
    }

    /** All of it or nothing. Waits for other processes that write; within a transaction, it is a part of that. */
    <T> T inTransaction(Supplier<T> work) {
        if (inTransaction) {
            return work.get();
        }
        script("BEGIN IMMEDIATE");
        inTransaction = true;
        boolean done = false;
        try {
            T result = work.get();
            script("COMMIT");
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done) {
                rollBack();
            }
        }
    }

    void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** SQLite itself has done so after some faults, and then says that there is nothing to roll back; the first fault is the one to tell. */
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException alreadyDone) {
            return;
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
        return statement;
    }

    /** Numbers, texts and bytes as they are, everything else as {@code toString} has it. */
    private static @Nullable Object stored(@Nullable Object value) {
        Object known = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return known == null || known instanceof Number || known instanceof byte[] ? known : known.toString();
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Faults.of(e, file);
        }
    }
}
