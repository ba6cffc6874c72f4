package org.parley.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Actor;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.json.ReadingWriter;

class ReportReaderTest {

    private static final ReportReader READER = ReportReader.load();

    static List<Report> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            List<Report> reports = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                reports.add(Report.of(file.getFileName().toString(), Files.readString(file)));
            }
            return reports;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyItemPointsToItsWords(Report report) {
        Reading reading = READER.read(report);
        assertFalse(reading.actors().isEmpty());
        assertFalse(reading.statements().isEmpty());
        assertSound(reading);
    }

    private static void assertSound(Reading reading) {
        int length = reading.report().text().length();
        Set<String> actors = new HashSet<>();
        for (Actor actor : reading.actors()) {
            assertTrue(actors.add(actor.id()), "one actor an id");
            actor.mentions().forEach(m -> assertTrue(m.span().end() <= length));
            actor.mentions().forEach(m -> assertFalse(m.rule().isBlank()));
        }
        reading.actors().forEach(a -> assertTrue(a.of().isEmpty() || actors.contains(a.of().get())));
        Set<String> statements = new HashSet<>();
        for (Statement statement : reading.statements()) {
            assertTrue(statements.add(statement.id()), "one statement an id");
            assertAll(
                    () -> assertTrue(statement.speaker().map(actors::contains).orElse(true)),
                    () -> assertTrue(statement.addressee().map(actors::contains).orElse(true)),
                    () -> assertTrue(actors.containsAll(statement.via())),
                    () -> assertFalse(statement.rule().isBlank()),
                    () -> assertEvidence(statement, length));
        }
        reading.statements()
                .forEach(s -> assertTrue(s.within().map(statements::contains).orElse(true)));
        for (TimeExpression time : reading.times()) {
            assertTrue(time.span().end() <= length
                    && !time.value().isBlank()
                    && !time.rule().isBlank());
        }
    }

    /** Cue and content stand in the sentences given as evidence. */
    private static void assertEvidence(Statement statement, int length) {
        List<Span> parts = new ArrayList<>(statement.content());
        statement.cue().ifPresent(parts::add);
        statement.source().ifPresent(parts::add);
        for (Span part : parts) {
            assertTrue(part.end() <= length);
            assertTrue(
                    statement.evidence().stream().anyMatch(e -> e.overlaps(part)),
                    () -> statement.id() + " " + part + " is not in " + statement.evidence());
        }
    }

    @Test
    void sameBytesInAnyOrderOnAnyThreadsInAnyLocale() throws Exception {
        List<String> alone = new ArrayList<>();
        for (Report report : examples()) {
            alone.add(line(report));
        }
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<Report> shuffled = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                shuffled.addAll(examples());
            }
            Collections.shuffle(shuffled, new Random(7));
            List<Future<String>> lines =
                    shuffled.stream().map(r -> threads.submit(() -> line(r))).toList();
            Set<String> found = new HashSet<>();
            for (Future<String> line : lines) {
                found.add(line.get());
            }
            assertEquals(new HashSet<>(alone), found);
        } finally {
            threads.shutdownNow();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String line(Report report) {
        return new ReadingWriter().line(READER.read(report));
    }

    @Test
    void infersTheDayOfPublicationFromADayWithItsWeekday() {
        Reading reading = READER.read(Report.of(
                "a",
                "Norway's foreign minister said on Tuesday that the two sides would meet again in Oslo on Friday,"
                        + " November 18, 2005."));
        assertEquals(Optional.of(LocalDate.of(2005, 11, 15)), reading.masthead().published());
        assertEquals(PublishedBasis.INFERRED, reading.masthead().publishedBasis());
    }

    @Test
    void listsTheDateOfTheDateline() {
        Reading reading = READER.read(
                Report.of(
                        "a",
                        "Envoys meet\n\nGENEVA, June 3, 2025 (AFP) - The envoys met on Tuesday and said they would meet again."));
        assertEquals("2025-06-03", reading.times().get(0).value());
        assertEquals(List.of("AFP"), reading.masthead().agencies());
    }

    @Test
    void takesNothingFromAnotherLanguage() {
        Reading reading = READER.read(Report.of(
                "a",
                "Le ministre des Affaires étrangères a déclaré mercredi que les deux parties se retrouveront à Genève la"
                        + " semaine prochaine pour une nouvelle série de pourparlers sur le cessez-le-feu."));
        assertEquals("language.not-english", reading.diagnostics().get(0).code());
        assertTrue(reading.diagnostics().get(0).message().contains("French"));
        assertTrue(reading.actors().isEmpty()
                && reading.statements().isEmpty()
                && reading.times().isEmpty());
    }

    @Test
    void weInAQuotationIsTheSpeakersSide() {
        Reading reading = READER.read(
                Report.of(
                        "a",
                        "“We have asked the Americans to stay,” Egyptian Foreign Minister Mohamed Kamel told reporters in Cairo."));
        assertEquals(
                List.of("Mohamed Kamel", "Egypt"),
                reading.statements().stream()
                        .map(s -> name(reading, s.speaker().orElseThrow()))
                        .toList());
    }

    @Test
    void aDayHoldsForTheRestOfTheOccasion() {
        Reading reading = READER.read(Report.of(
                "a",
                "CAIRO, March 13, 2019 - Foreign Minister Sameh Shoukry told reporters on Monday that the canal was safe. He added"
                        + " that it would stay open. “It will stay open,” Shoukry said. Shoukry had earlier said that"
                        + " it would close. Mohamed ElBaradei said it was safe."));
        Optional<String> monday = Optional.of("2019-03-11");
        assertEquals(
                List.of(monday, monday, monday, Optional.empty(), Optional.empty()),
                reading.statements().stream().map(Statement::date).toList());
    }

    private static String name(Reading reading, String id) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Property(tries = 150)
    void noTextThrows(@ForAll String text) {
        assertSound(READER.read(Report.of("a", text)));
    }

    @Property(tries = 150)
    void noScrambledReportThrows(@ForAll Random random) throws IOException {
        List<Report> examples = examples();
        String text = examples.get(random.nextInt(examples.size())).text();
        StringBuilder scrambled = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(text.length());
            scrambled.append(text, from, Math.min(text.length(), from + random.nextInt(90)));
            scrambled.append("\n\n\"” “'- (".charAt(random.nextInt(10)));
        }
        assertSound(READER.read(Report.of("a", scrambled.toString())));
    }
}
