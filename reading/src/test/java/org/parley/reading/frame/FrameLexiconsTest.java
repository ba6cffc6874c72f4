package org.parley.reading.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.Report;
import org.parley.model.Span;

/** Runs the examples that stand beside the entries of the frame's lexicons. */
class FrameLexiconsTest {

    private static final FrameReader READER = FrameReader.load();
    private static final AgencyLexicon AGENCIES = AgencyLexicon.load();
    private static final LayoutLexicon LAYOUT = LayoutLexicon.load();
    private static final DatelineReader DATELINES =
            new DatelineReader(LAYOUT, PlaceLexicon.load(), AGENCIES, new DateReader(CalendarLexicon.load()));

    @TestFactory
    Stream<DynamicTest> agencies() {
        return examples("agencies.lex", (entry, example) -> AGENCIES.named(example)
                .filter(agency -> agency.name().equals(entry.cell("name")))
                .isPresent());
    }

    @TestFactory
    Stream<DynamicTest> calendar() {
        return examples("calendar.lex", FrameLexiconsTest::isDated);
    }

    @TestFactory
    Stream<DynamicTest> places() {
        return examples("dateline-places.lex", (entry, example) -> isDateline(example));
    }

    @TestFactory
    Stream<DynamicTest> layout() {
        return examples("layout.lex", (entry, example) -> hasRole(entry.cell("role"), example));
    }

    @Test
    void everyRoleHasExamplesOfBothKinds() {
        for (Entry entry : LexiconFile.read(FrameReader.class, "layout.lex")) {
            assertTrue(!entry.matching().isEmpty() && !entry.failing().isEmpty(), entry.id() + " lacks examples");
        }
    }

    @Test
    void formsStandOnceInTheirRole() {
        for (Entry entry : LexiconFile.read(FrameReader.class, "layout.lex")) {
            List<String> forms = entry.list("forms");
            assertEquals(forms.stream().distinct().count(), forms.size(), entry.id() + " has a form twice");
        }
    }

    private static Stream<DynamicTest> examples(String file, BiPredicate<Entry, String> matches) {
        return LexiconFile.read(FrameReader.class, file).stream()
                .flatMap(entry -> Stream.concat(
                        entry.matching().stream().map(e -> test(entry, e, true, matches)),
                        entry.failing().stream().map(e -> test(entry, e, false, matches))));
    }

    private static DynamicTest test(Entry entry, String example, boolean expected, BiPredicate<Entry, String> matches) {
        return DynamicTest.dynamicTest(
                entry.id() + (expected ? " + " : " - ") + example,
                () -> assertEquals(expected, matches.test(entry, example), entry.id() + ": " + example));
    }

    private static boolean isDated(Entry entry, String example) {
        Optional<PrintedDate> date =
                DATELINES.read(example, 0, example.length()).flatMap(Dateline::date);
        int number = Integer.parseInt(entry.cell("number"));
        return entry.cell("unit").equals("month")
                ? date.filter(d -> d.month() == number).isPresent()
                : date.filter(d -> d.weekday() != null && d.weekday().getValue() == number)
                        .isPresent();
    }

    private static boolean isDateline(String text) {
        return DATELINES.read(text, 0, text.length()).isPresent();
    }

    private static boolean hasRole(String role, String example) {
        return switch (role) {
            case "end-mark", "ornament", "credit-start", "credit-word", "credit-end", "rights", "web" ->
                !isRead(example);
            case "kicker" ->
                !frame(example + "\nThe talks in Juba have ended without a deal.")
                        .title()
                        .isPresent();
            case "label", "time", "not-place" -> isDateline(example);
            case "tag", "genre" -> lead(example).equals("TALKS BEGAN.");
            case "by", "staff" -> isByline(example);
            case "not-name" -> isByline(example);
            case "deed" ->
                frame(example + "\n\nGENEVA, Oct. 2, 2004 (AFP)\n\nThe talks went on.")
                        .author()
                        .isPresent();
            default -> throw new AssertionError("no test for role " + role);
        };
    }

    private static boolean isByline(String example) {
        Frame frame = frame("Talks end in Juba\n" + example + "\nGENEVA, Oct. 2, 2004 - The talks went on.");
        return frame.blocks().size() == 2;
    }

    private static boolean isRead(String example) {
        return frame("Both sides have left Juba.\n\n" + example).blocks().size() > 1;
    }

    private static String lead(String text) {
        Span span = frame(text).blocks().get(0).span();
        return span.of(text);
    }

    private static Frame frame(String text) {
        return READER.read(Report.of("example", text));
    }
}
