package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.WholeRecord;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.claim.Filed;
import org.parley.record.correction.Anchor;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Target;
import org.parley.record.json.AccountWriter;

/** What is made bit by bit is what is made at once out of all. */
class FoldTest {

    private static final int REPORTS = 60;

    @TempDir
    private Path folder;

    private final Sheet.Press press = new Sheet.Press();

    private static List<String> accounts(Ledger ledger) {
        AccountWriter writer = new AccountWriter();
        RecordBook book = ledger.book();
        return book.summaries().stream()
                .map(Summary::id)
                .sorted()
                .map(id -> writer.line(book.account(id).orElseThrow()))
                .toList();
    }

    /** Out of the readings that the ledger holds, with their origins. */
    private static List<String> atOnce(Ledger ledger) {
        RecordBook book = ledger.book();
        List<Filed> filed = book.filed(book.cards().stream().map(Card::key).toList());
        AccountWriter writer = new AccountWriter();
        return WholeRecord.of(filed, ledger.corrections()).accounts().stream()
                .sorted(java.util.Comparator.comparing(Account::id))
                .map(writer::line)
                .toList();
    }

    private void file(Ledger ledger, List<Integer> numbers) {
        try (Filing filing = ledger.filing(LedgerTest.FIRST, LedgerTest.NOW)) {
            numbers.forEach(number -> filing.add(press.of(Samples.reading(number))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void dependsOnNoOrderAndNoBatches(long seed) throws IOException {
        Random random = new Random(seed);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, REPORTS).boxed().toList());
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Ledger ledger = Ledger.open(folder.resolve("a.db"));
                Ledger again = Ledger.open(other.resolve("b.db"))) {
            file(ledger, numbers);
            ledger.fold();
            assertEquals(atOnce(ledger), accounts(ledger));
            Collections.shuffle(numbers, random);
            for (int from = 0; from < REPORTS; ) {
                int to = Math.min(REPORTS, from + 1 + random.nextInt(12));
                file(again, numbers.subList(from, to));
                if (random.nextBoolean()) {
                    again.fold();
                }
                from = to;
            }
            again.fold();
            assertEquals(accounts(ledger), accounts(again));
            assertTrue(accounts(ledger).size() > 2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isAsIfWhatIsRemovedHadNeverBeen(long seed) {
        Random random = new Random(seed);
        try (Ledger ledger = Ledger.open(folder.resolve("parley.db"))) {
            file(ledger, IntStream.range(0, REPORTS).boxed().toList());
            ledger.fold();
            for (int round = 0; round < 4; round++) {
                List<String> keys = new ArrayList<>(
                        ledger.book().cards().stream().map(Card::key).toList());
                Collections.shuffle(keys, random);
                ledger.remove(keys.subList(0, 12));
                ledger.fold();
                assertEquals(atOnce(ledger), accounts(ledger));
            }
            ledger.remove(ledger.book().cards().stream().map(Card::key).toList());
            ledger.fold();
            assertEquals(List.of(), accounts(ledger));
            assertEquals(List.of(), ledger.search().reports("talks", 5));
            assertEquals(List.of(), ledger.damage(true));
        }
    }

    @Test
    void isTheSameWhenMadeAnew() {
        try (Ledger ledger = Ledger.open(folder.resolve("parley.db"))) {
            ledger.follow("one");
            file(ledger, IntStream.range(0, REPORTS).boxed().toList());
            ledger.fold();
            List<String> before = accounts(ledger);
            ledger.follow("one");
            assertEquals(before, accounts(ledger));
            ledger.follow("another");
            assertEquals(List.of(), accounts(ledger));
            ledger.fold();
            assertEquals(before, accounts(ledger));
        }
    }

    @Test
    void showsWhatPeopleCorrect() {
        try (Ledger ledger = Ledger.open(folder.resolve("parley.db"))) {
            file(ledger, IntStream.range(0, REPORTS).boxed().toList());
            ledger.fold();
            Entry round = ledger.book()
                    .account("russia-ukraine")
                    .orElseThrow()
                    .entries(Kind.ROUND)
                    .get(0);
            Filed filed = ledger.book().filed(round.citations().get(0).report()).orElseThrow();
            Anchor anchor = Anchor.of(
                    Kind.ROUND,
                    round.citations().get(0),
                    filed.reading().report().text());
            ledger.correct(number -> new Correction(
                    number,
                    Correction.Act.EDIT,
                    List.of(new Target(Target.Scope.ENTRY, List.of(anchor))),
                    Optional.of("venue"),
                    List.of("Ankara"),
                    Optional.empty(),
                    "an analyst",
                    LedgerTest.NOW,
                    Optional.of("a test")));
            ledger.fold();
            assertEquals(
                    Optional.of("Ankara"),
                    ledger.book()
                            .account("russia-ukraine")
                            .flatMap(account -> account.entry(round.id()))
                            .flatMap(entry -> entry.value("venue")));
            assertEquals(atOnce(ledger), accounts(ledger));
        }
    }
}
