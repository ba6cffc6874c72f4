package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Reading;
import org.parley.record.account.Identity;
import org.parley.record.claim.Filed;

class LedgerTest {

    static final Versions FIRST = new Versions("1", "lexicon", "model");
    private static final Versions SECOND = new Versions("2", "lexicon", "model");
    static final Instant NOW = Instant.parse("2025-06-02T10:00:00Z");

    @TempDir
    private Path folder;

    private final Sheet.Press press = new Sheet.Press();

    static void file(Ledger ledger, Versions versions, Instant now, int from, int to) {
        Sheet.Press press = new Sheet.Press();
        try (Filing filing = ledger.filing(versions, now)) {
            for (int number = from; number < to; number++) {
                filing.add(press.of(Samples.reading(number)));
            }
        }
    }

    private Path db() {
        return folder.resolve("parley.db");
    }

    @Test
    void givesBackWhatWasFiled() {
        try (Ledger ledger = Ledger.open(db())) {
            file(ledger, FIRST, NOW, 0, 100);
        }
        try (Ledger ledger = Ledger.existing(db())) {
            RecordBook book = ledger.book();
            assertEquals(100, book.cards().size());
            for (int number = 0; number < 100; number++) {
                Reading reading = Samples.reading(number);
                Filed filed = book.filed(press.of(reading).filed().key()).orElseThrow();
                assertEquals(reading, filed.reading());
            }
            assertEquals(List.of(), ledger.damage(true));
        }
    }

    @Test
    void addsNothingForWhatItHas() {
        try (Ledger ledger = Ledger.open(db());
                Filing filing = ledger.filing(FIRST, NOW)) {
            file(ledger, FIRST, NOW, 0, 10);
            for (int number = 0; number < 12; number++) {
                filing.add(press.of(Samples.reading(number)));
            }
            filing.flush();
            assertEquals(List.of(2, 0, 10), List.of(filing.added(), filing.superseded(), filing.known()));
            assertEquals(12, ledger.book().cards().size());
        }
    }

    @Test
    void supersedesWhatAnotherVersionRead() {
        Instant later = NOW.plusSeconds(60);
        try (Ledger ledger = Ledger.open(db());
                Filing filing = ledger.filing(SECOND, later)) {
            file(ledger, FIRST, NOW, 0, 3);
            filing.add(press.of(Samples.reading(1)));
            filing.flush();
            assertEquals(List.of(0, 1, 0), List.of(filing.added(), filing.superseded(), filing.known()));
            assertEquals(
                    List.of("Sample 1"),
                    ledger.book().filedSince(later).stream()
                            .flatMap(card -> card.title().stream())
                            .toList());
            assertEquals(
                    1,
                    ledger.search()
                                    .statements("\"hand over\" people number", 20)
                                    .size()
                            + 1);
            assertEquals(3, ledger.search().statements("hand over people", 20).size());
            assertEquals(List.of(), ledger.damage(true));
        }
    }

    @Test
    void findsReportsByKeyAndName() {
        try (Ledger ledger = Ledger.open(db())) {
            file(ledger, FIRST, NOW, 0, 30);
            RecordBook book = ledger.book();
            Card one = book.cards().get(7);
            assertEquals(List.of(one), book.find(one.key()));
            assertEquals(List.of(one), book.find(one.name()));
            assertEquals(List.of(one), book.find(one.name().replace(".txt", "").toUpperCase(java.util.Locale.ROOT)));
            assertTrue(book.find(one.key().substring(0, 6)).contains(one));
            assertEquals(List.of(), book.find("sample"));
            assertEquals(List.of(), book.find(""));
        }
    }

    @Test
    void findsWordsInEveryForm() {
        try (Ledger ledger = Ledger.open(db())) {
            file(ledger, FIRST, NOW, 0, 30);
            WordSearch search = ledger.search();
            Hit hit = search.reports("\"report 17\" talk", 5).get(0);
            assertEquals("sample-17.txt", hit.card().name());
            assertTrue(hit.line().startsWith("Report 17 on talks"), hit.line());
            assertEquals(
                    List.of("Report 17", "talks", "talks"),
                    hit.marks().stream().map(mark -> mark.of(hit.line())).toList());
            assertEquals(20, search.statements("hand*", 20).size());
            assertEquals("s1", search.statements("handed PEOPLE", 1).get(0).claim());
            assertEquals(List.of(), search.reports("AND ( \" * NEAR", 5));
            assertEquals(List.of(), search.reports("unheard-of", 5));
        }
    }

    @Test
    void knowsWhoIsWho() {
        try (Ledger ledger = Ledger.open(db())) {
            file(ledger, FIRST, NOW, 0, 40);
            ledger.fold();
            RecordBook book = ledger.book();
            Identity group = book.known("m23").get(0);
            assertTrue(
                    group.forms().contains("March 23 Movement") || group.name().equals("March 23 Movement"));
            assertTrue(book.naming(group.key()).size() > 10);
            assertEquals("RUS", book.known("russia").get(0).key());
            assertEquals(book.naming("RUS").size(), book.statementsBy("RUS").size());
            assertEquals(List.of("russia-ukraine"), book.negotiationsWith("UKR"));
            Summary summary = book.summaries().stream()
                    .filter(one -> one.id().equals("russia-ukraine"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(book.cards("russia-ukraine").size(), summary.reports());
            String claim = book.account("russia-ukraine")
                    .orElseThrow()
                    .entries()
                    .get(0)
                    .id();
            assertEquals(List.of("russia-ukraine"), book.negotiationsOf(claim));
        }
    }
}
