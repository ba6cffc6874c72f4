package org.parley.cli.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.account.Account;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.store.RecordBook;

class RecordPagesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
    private static final Since SINCE = Since.published(LocalDate.of(2025, 5, 28));

    private static RecordPages pages(RecordBook book, int width, boolean colour) {
        return new RecordPages(book, List::of, new RecordPages.Look(DAY, false, width, colour));
    }

    /** Every page of a book, by the name of its golden file. */
    private static Map<String, String> all(RecordBook book, int width, boolean colour) throws UnknownNameException {
        RecordPages pages = pages(book, width, colour);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("status.txt", pages.status(List.of("ukraine", "russia")));
        all.put("table.txt", StatusTable.of(book.summaries(), DAY, false, width, colour));
        all.put("timeline.txt", pages.timeline(List.of()));
        all.put("changes.txt", pages.changes(SINCE, List.of()));
        all.put("filed.txt", pages.changes(Since.filed(LocalDate.of(2025, 6, 4), ZoneOffset.UTC), List.of()));
        all.put("conflicts.txt", pages.conflicts(List.of()));
        all.put("who.txt", pages.who(List.of("lavrov")));
        return all;
    }

    /** Written again with {@code -Dparley.golden.write=true}. */
    @Test
    void printsTheRecordForPeople() throws IOException, UnknownNameException {
        for (Map.Entry<String, String> page :
                all(SampleBook.istanbul(), 100, false).entrySet()) {
            if (Boolean.getBoolean("parley.golden.write")) {
                Files.writeString(Path.of("src/test/resources/org/parley/cli/account", page.getKey()), page.getValue());
                continue;
            }
            try (InputStream golden = RecordPagesTest.class.getResourceAsStream(page.getKey())) {
                String expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(expected, page.getValue(), page.getKey());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 130})
    void keepsToTheWidthOfThePage(int width) throws UnknownNameException {
        all(SampleBook.istanbul(), width, false).forEach((name, page) -> page.lines()
                .forEach(line -> assertTrue(line.length() <= width, name + " " + width + ": " + line)));
    }

    @Test
    void differsInColourOnlyByTheCodes() throws UnknownNameException {
        Map<String, String> plain = all(SampleBook.istanbul(), 100, false);
        all(SampleBook.istanbul(), 100, true)
                .forEach((name, page) -> assertEquals(plain.get(name), page.replaceAll("\u001b\\[[0-9;]*m", ""), name));
        plain.values().forEach(page -> assertFalse(page.contains("\u001b")));
    }

    /** Nothing is shown without a source: every number in brackets stands among the sources. */
    @Test
    void everyReferenceIsResolved() throws UnknownNameException {
        all(SampleBook.istanbul(), 100, false).forEach((name, page) -> {
            int sources = page.indexOf("\nSOURCES  ");
            Matcher marker = Pattern.compile("\\[([0-9 ]+)]").matcher(page.substring(0, Math.max(0, sources)));
            while (marker.find()) {
                for (String number : marker.group(1).split(" ", -1)) {
                    assertTrue(page.indexOf(" [" + number + "] ", sources) > 0, name + ": " + number);
                }
            }
        });
    }

    @Test
    void saysWhenThereIsNothing() throws UnknownNameException {
        RecordPages pages = pages(new SampleBook(), 100, false);
        String empty = "The record is empty: parley read FILES files reports in it.\n";
        assertEquals(empty, pages.status(List.of()));
        assertEquals(empty, pages.timeline(List.of()));
        assertEquals(empty, pages.changes(SINCE, List.of()));
        assertEquals(empty, pages.conflicts(List.of()));
        assertThrows(UnknownNameException.class, () -> pages.who(List.of("lavrov")));
    }

    @Test
    void saysWhenNothingIsNewOrDisputed() throws UnknownNameException {
        Account account = SampleBook.account();
        Account calm = new Account(
                account.id(),
                account.title(),
                account.sides(),
                List.of(),
                List.of(),
                account.entries(),
                List.of(),
                account.identities(),
                7,
                6,
                account.first(),
                account.last());
        RecordPages pages = pages(new SampleBook(calm), 100, false);
        assertEquals("No contradictions are known.\n", pages.conflicts(List.of()));
        assertTrue(pages.changes(Since.published(DAY), List.of()).startsWith("Nothing new"));
    }

    /** An account without anything in it, with names that would take over a terminal. */
    @Test
    void bearsHostileNamesAndEmptyAccounts() throws UnknownNameException {
        String title = "A\u001b[31m\u0007" + "B\n".repeat(3) + "x".repeat(300);
        Account bare = new Account(
                "a-b",
                title,
                List.of("a\u001b]0;x\u0007", "b"),
                List.of(),
                List.of(),
                List.of(),
                List.<Conflict>of(),
                List.of(),
                0,
                0,
                Optional.empty(),
                Optional.empty());
        SampleBook book = new SampleBook(bare, SampleBook.account());
        RecordPages pages = pages(book, 60, false);
        for (String page : List.of(
                pages.status(List.of()),
                pages.status(List.of("a-b")),
                pages.timeline(List.of("a-b")),
                pages.statusJson(List.of("a-b")))) {
            assertFalse(page.contains("\u001b") || page.contains("\u0007"), page);
        }
        assertTrue(pages.status(List.of("a-b")).contains("No report tells of a round"));
    }

    @Test
    void showsTheSameAsJson() throws UnknownNameException {
        RecordPages pages = pages(SampleBook.istanbul(), 100, false);
        String status = pages.statusJson(List.of("ukraine"));
        for (String words : List.of(
                "\"asOf\": \"2025-06-15\"", "\"next\": \"g7t8v9w.r2\"", "\"sort\": \"overdue\"", "\"account\": {")) {
            assertTrue(status.contains(words), words);
        }
        assertTrue(pages.timelineJson(List.of()).contains("\"precision\": \"day\""));
        assertTrue(pages.changesJson(SINCE, List.of()).contains("\"told\": \"2025-06-04\""));
        assertTrue(pages.conflictsJson(List.of()).contains("\"field\": \"parties\""));
        assertTrue(pages.whoJson(List.of("lavrov")).contains("\"key\": \"sergey-lavrov\""));
    }

    /** What had happened by a day is told without what came later. */
    @Test
    void looksBackOnlyToReportsOfThatDay() {
        RecordPages past = new RecordPages(
                SampleBook.istanbul(), List::of, new RecordPages.Look(LocalDate.of(2025, 5, 1), false, 100, false));
        UnknownNameException none = assertThrows(UnknownNameException.class, () -> past.status(List.of("ukraine")));
        assertTrue(String.valueOf(none.getMessage()).contains("published by 2025-05-01"), none.getMessage());
    }

    @Test
    void putsEntriesIntoWords() {
        Account account = SampleBook.account();
        EntryWords words = new EntryWords(account);
        Entry round = account.entry("d7h8j9k.r1").orElseThrow();
        assertEquals(
                "Second round · held · Monday 2 June 2025 · Istanbul",
                words.head(round).line(false));
        assertEquals(
                "Russia (Vladimir Medinsky) and Ukraine (Rustem Umerov)",
                words.body(round).orElseThrow().line(false));
        assertEquals(
                "proposed 28 May → held 2 Jun 2025",
                Histories.of(round).orElseThrow().line(false));
        FieldWords fields = words.fields();
        assertEquals("1,000 from Russia and 12", fields.value("counts", List.of("RUS:1000", ":12")));
        assertEquals("host: Turkey", fields.value("thirdParties", List.of("TUR:host")));
        assertEquals(
                "23 May 2025: 390 from Russia and 390 from Ukraine",
                fields.value("parts", List.of("2025-05-23 RUS:390 UKR:390")));
        assertEquals("the second round (d7h8j9k.r1)", fields.value("before", List.of("e1m2n3p.r1")));
        assertEquals("second round", fields.value("ordinal", List.of("2")));
        assertEquals("many", fields.value("ordinal", List.of("many")));
        assertEquals("Jean Pierre Bemba", words.names().of("jean-pierre-bemba"));
    }
}
