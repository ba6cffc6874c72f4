package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.LedgerException.Reason;

/** What can be wrong with a file, and what is said of it. */
class TroubleTest {

    @TempDir
    private Path folder;

    private Path db() {
        return folder.resolve("parley.db");
    }

    private void make(int reports) {
        try (Ledger ledger = Ledger.open(db())) {
            LedgerTest.file(ledger, LedgerTest.FIRST, LedgerTest.NOW, 0, reports);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void assertTold(Reason reason, String words, LedgerException told) {
        assertEquals(reason, told.reason(), told.getMessage());
        assertTrue(told.getMessage().contains(words), told.getMessage());
    }

    @Test
    void isNotThere() {
        assertTold(
                Reason.ABSENT, "parley read FILES", assertThrows(LedgerException.class, () -> Ledger.existing(db())));
        assertFalse(Files.exists(db()));
    }

    @Test
    void isNoDatabase() throws IOException {
        Files.writeString(db(), "A letter to a friend, and more than the hundred bytes of a header. ".repeat(20));
        assertTold(Reason.NOT_A_LEDGER, "no ledger", assertThrows(LedgerException.class, () -> Ledger.open(db())));
    }

    @Test
    void isAnotherProgramsDatabase() throws SQLException {
        run("CREATE TABLE bookmarks (url TEXT)");
        assertTold(Reason.NOT_A_LEDGER, "no ledger", assertThrows(LedgerException.class, () -> Ledger.open(db())));
    }

    @Test
    void isMadeByANewerParley() throws SQLException {
        make(1);
        run("PRAGMA user_version = 99");
        assertTold(Reason.NEWER, "newer Parley", assertThrows(LedgerException.class, () -> Ledger.open(db())));
    }

    @Test
    void cannotBeMadeInAFolderThatIsNotThere() {
        Path nowhere = folder.resolve("nowhere/parley.db");
        assertTold(Reason.READ_ONLY, "folder", assertThrows(LedgerException.class, () -> Ledger.open(nowhere)));
    }

    @Test
    void isEmptyAndBecomesALedger() throws IOException {
        Files.createFile(db());
        make(1);
        try (Ledger ledger = Ledger.existing(db())) {
            assertEquals(1, ledger.book().cards().size());
        }
    }

    /** As a full disk, which says the same. */
    @Test
    void hasNoRoomLeft() {
        try (Database database = LedgerFile.open(db())) {
            database.number("PRAGMA max_page_count = 150");
            Filing filing = new Filing(database, LedgerTest.FIRST, LedgerTest.NOW);
            LedgerException told = assertThrows(LedgerException.class, () -> {
                Sheet.Press press = new Sheet.Press();
                for (int number = 0; number < 10_000; number++) {
                    filing.add(press.of(Samples.reading(number)));
                }
            });
            assertTold(Reason.FULL, "no room left", told);
            assertTrue(filing.added() > 10, "filed before: " + filing.added());
            assertEquals(filing.added(), database.number("SELECT count(*) FROM report"));
        }
        try (Ledger ledger = Ledger.existing(db())) {
            assertTrue(ledger.damage(true).isEmpty());
            LedgerTest.file(ledger, LedgerTest.FIRST, LedgerTest.NOW, 0, 60);
            assertTrue(ledger.book().cards().size() >= 60);
        }
    }

    @Test
    void isDamaged() throws IOException {
        make(200);
        try (RandomAccessFile file = new RandomAccessFile(db().toFile(), "rw")) {
            for (long page = file.length() / 8192; page * 4096 < file.length(); page += 2) {
                file.seek(page * 4096 + 3);
                file.write(new byte[200]);
            }
        }
        try (Ledger ledger = Ledger.existing(db())) {
            assertFalse(ledger.damage(false).isEmpty());
            assertFalse(ledger.damage(true).isEmpty());
            LedgerException told = assertThrows(
                    LedgerException.class,
                    () -> ledger.book().cards().forEach(card -> ledger.book().filed(card.key())));
            assertTold(Reason.DAMAGED, "read", told);
        }
    }

    /** A body that is no longer what was packed: pages hang together, and only a look at every byte tells. */
    @Test
    void hasADamagedText() throws SQLException {
        make(3);
        run("UPDATE text SET body = zeroblob(50) WHERE report = 2");
        try (Ledger ledger = Ledger.existing(db())) {
            assertEquals(0, ledger.damage(false).size());
            assertEquals(1, ledger.damage(true).size());
            assertTrue(ledger.damage(true).get(0).contains("remove it and read it again"));
        }
    }
}
