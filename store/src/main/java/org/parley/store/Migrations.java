package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The steps from an empty file to the ledger's newest form: {@code migration/0001.sql} and on. A step that users have is never changed. */
final class Migrations {

    /** The newest form that this Parley knows. */
    static final int LATEST = 1;

    private Migrations() {}

    /** Takes the steps that the file has not seen. Within a transaction, as another process may be at it. */
    static void run(Database database, long application) {
        long version = database.number("PRAGMA user_version");
        for (long next = version + 1; next <= LATEST; next++) {
            database.script(step(next));
        }
        database.script("PRAGMA application_id = " + application + "; PRAGMA user_version = " + LATEST);
    }

    private static String step(long number) {
        String name = String.format(Locale.ROOT, "migration/%04d.sql", number);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + name, e);
        }
    }
}
