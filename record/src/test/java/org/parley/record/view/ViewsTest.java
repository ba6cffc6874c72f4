package org.parley.record.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.record.SampleCitation.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.SampleAccount;
import org.parley.record.SampleEntry;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Track;

class ViewsTest {

    private static final Account SAMPLE = SampleAccount.account();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 5);

    private static Account of(Entry... entries) {
        return new Account(
                "a-b",
                "A and B",
                List.of("A", "B"),
                List.of(),
                List.of(),
                List.of(entries),
                List.of(),
                List.of(),
                1,
                1,
                Optional.empty(),
                Optional.empty());
    }

    private static Entry entry(String kind, String field, String date, String status) {
        return SampleEntry.of(Kind.valueOf(kind), cite("k1.x1", "2025-06-01", "AP"))
                .with("action", "hand over a list")
                .with(field, date)
                .with("status", status)
                .entry();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITMENT, due, 2025-06-02, pending, OVERDUE",
        "COMMITMENT, due, 2025-06-02, in-progress, OVERDUE",
        "COMMITMENT, due, 2025-06-02, fulfilled, -",
        "COMMITMENT, due, 2025-06-02, withdrawn, -",
        "COMMITMENT, due, 2025-06-05, pending, -",
        "COMMITMENT, due, 2025-06-04, pending, OVERDUE",
        "COMMITMENT, due, 2025-06, pending, -",
        "COMMITMENT, due, 2025-05-20, pending, -",
        "COMMITMENT, due, 2025-05-20/2025-06-04, pending, OVERDUE",
        "DOCUMENT, due, 2025-06-02, announced, OVERDUE",
        "DOCUMENT, due, 2025-06-02, drafting, OVERDUE",
        "DOCUMENT, due, 2025-06-02, delivered, -",
        "DOCUMENT, due, 2025-06-02, rejected, -",
        "CONDITION, due, 2025-06-02, asserted, OVERDUE",
        "CONDITION, due, 2025-06-02, met, -",
        "ROUND, start, 2025-06-02, scheduled, UNTOLD",
        "ROUND, start, 2025-06-02, proposed, UNTOLD",
        "ROUND, start, 2025-06-02, held, -",
        "ROUND, start, 2025-06-02, cancelled, -",
        "ROUND, start, 2025-06-02, postponed, -",
        "ROUND, start, 2025-06-05, scheduled, -",
        "EXCHANGE, date, 2025-06-02, agreed, UNTOLD",
        "EXCHANGE, date, 2025-06-02, completed, -",
        "EXCHANGE, date, 2025-06-02, under-way, -",
        "CEASEFIRE, end, 2025-06-02, in-effect, EXPIRED",
        "CEASEFIRE, end, 2025-06-02, proposed, -",
        "CEASEFIRE, start, 2025-06-02, in-effect, -",
    })
    void aDayPassesInSilence(String kind, String field, String date, String status, String lapse) {
        Entry entry = entry(kind, field, date, status);
        AsOf asOf = AsOf.view(of(entry), DAY);
        assertEquals(lapse, asOf.lapse(entry).map(found -> found.sort().name()).orElse("-"));
        assertEquals(lapse.equals("OVERDUE") ? "overdue" : status, asOf.status(entry));
    }

    @Test
    void theToldStatusStays() {
        Entry entry = entry("COMMITMENT", "due", "2025-06-02", "pending");
        assertEquals(List.of(entry), AsOf.view(of(entry), DAY).account().entries());
    }

    @Test
    void whoPromisedToComeAndCameOwesNothing() {
        Entry promise = SampleEntry.of(Kind.COMMITMENT, cite("k1.k1", "2025-06-01", "AP"))
                .with("action", "send a delegation to the talks")
                .with("due", "2025-06-02")
                .with("status", "pending")
                .entry();
        Entry held = SampleEntry.of(Kind.ROUND, cite("k2.r1", "2025-06-02", "AP"))
                .with("start", "2025-06-02")
                .with("status", "held")
                .entry();
        assertTrue(AsOf.view(of(promise), DAY).isOverdue(promise));
        assertEquals(List.of(), AsOf.view(of(promise, held), DAY).lapses());
    }

    @Test
    void theLastAndTheNextRound() {
        Course course = AsOf.view(SAMPLE, DAY).course();
        assertEquals("d7h8j9k.r1", course.last().orElseThrow().id());
        assertEquals("g7t8v9w.r2", course.next().orElseThrow().id());
        assertEquals(
                List.of("g7t8v9w.n1"),
                course.blocks().stream().map(block -> block.entry().id()).toList());
    }

    @Test
    void aRoundWhoseDayHasPassedIsStillTheNextOne() {
        AsOf asOf = AsOf.view(SAMPLE, LocalDate.of(2025, 7, 1));
        Entry next = asOf.course().next().orElseThrow();
        assertEquals("g7t8v9w.r2", next.id());
        assertEquals(Lapse.Sort.UNTOLD, asOf.lapse(next).orElseThrow().sort());
    }

    private static Entry round(String id, String told, String start, String status) {
        SampleEntry entry = SampleEntry.of(Kind.ROUND, cite(id, told, "AP")).with("status", status);
        return (start.isEmpty() ? entry : entry.with("start", start))
                .step(status, start, cite(id, told, "AP"))
                .entry();
    }

    @Test
    void aRoundWithADayComesBeforeOneWithout() {
        Entry vague = round("k1.r1", "2025-06-03", "", "proposed");
        Entry dated = round("k1.r2", "2025-06-01", "2025-06-20", "scheduled");
        Entry later = round("k1.r3", "2025-06-01", "2025-07-20", "scheduled");
        assertEquals(
                dated, AsOf.view(of(vague, later, dated), DAY).course().next().orElseThrow());
        assertEquals(vague, AsOf.view(of(vague), DAY).course().next().orElseThrow());
    }

    @Test
    void whatWasProposedBeforeTheLastRoundIsNotTheNextOne() {
        Entry held = round("k2.r1", "2025-06-02", "2025-06-02", "held");
        Entry old = round("k1.r1", "2025-05-20", "", "proposed");
        assertEquals(Optional.empty(), AsOf.view(of(old, held), DAY).course().next());
    }

    @Test
    void aDayTellsMoreThanANumber() {
        Entry held = SampleEntry.of(Kind.ROUND, cite("k2.r1", "2025-06-02", "AP"))
                .with("ordinal", "2")
                .with("start", "2025-06-02")
                .with("status", "held")
                .entry();
        Entry miscounted = SampleEntry.of(Kind.ROUND, cite("k3.r1", "2025-06-02", "AP"))
                .with("ordinal", "1")
                .with("start", "2025-06-20")
                .with("status", "proposed")
                .entry();
        Entry numbered = SampleEntry.of(Kind.ROUND, cite("k3.r1", "2025-06-02", "AP"))
                .with("ordinal", "3")
                .with("status", "proposed")
                .entry();
        assertEquals(
                Optional.of(miscounted),
                AsOf.view(of(held, miscounted), DAY).course().next());
        assertEquals(
                Optional.of(numbered),
                AsOf.view(of(held, numbered), DAY).course().next());
    }

    @Test
    void aRoundThatWasPutOffIsInItsOwnWay() {
        Entry off = round("k2.r1", "2025-06-02", "2025-06-01", "postponed");
        Course course = AsOf.view(of(off), DAY).course();
        assertEquals(Optional.of(off), course.next());
        assertEquals(Block.Sort.POSTPONED, course.blocks().get(0).sort());
        assertEquals(off.citations(), course.blocks().get(0).citations());
    }

    @Test
    void aConditionStandsBeforeTheRoundThatItNames() {
        Entry next = round("k2.r1", "2025-06-02", "2025-06-20", "scheduled");
        Entry other = round("k3.r1", "2025-06-02", "2025-07-20", "scheduled");
        Entry condition = condition("k2.r1", "asserted");
        assertEquals(
                1, AsOf.view(of(next, other, condition), DAY).course().blocks().size());
        assertEquals(
                0,
                AsOf.view(of(next, other, condition("k3.r1", "asserted")), DAY)
                        .course()
                        .blocks()
                        .size());
        assertEquals(
                0,
                AsOf.view(of(next, other, condition("k2.r1", "met")), DAY)
                        .course()
                        .blocks()
                        .size());
        assertEquals(
                1,
                AsOf.view(of(next, condition("any new talks", "refused")), DAY)
                        .course()
                        .blocks()
                        .size());
        assertEquals(
                0,
                AsOf.view(of(next, condition("a prisoner swap", "asserted")), DAY)
                        .course()
                        .blocks()
                        .size());
    }

    private static Entry condition(String before, String status) {
        return SampleEntry.of(Kind.CONDITION, cite("k4.n1", "2025-06-03", "AP"))
                .with("before", before)
                .with("status", status)
                .entry();
    }

    @Test
    void everyTrackHasItsCourse() {
        Entry doha = SampleEntry.of(Kind.ROUND, cite("k1.r1", "2025-06-01", "AP"))
                .with("start", "2025-06-01")
                .with("status", "held")
                .on("doha")
                .entry();
        Entry washington = SampleEntry.of(Kind.ROUND, cite("k1.r2", "2025-05-01", "AP"))
                .with("start", "2025-05-01")
                .with("status", "held")
                .on("washington")
                .entry();
        Account account = new Account(
                "a-b",
                "A and B",
                List.of("A", "B"),
                List.of(),
                List.of(
                        new Track("doha", "Doha", Optional.of("Doha"), List.of("QAT")),
                        new Track("washington", "Washington", Optional.empty(), List.of("USA"))),
                List.of(doha, washington),
                List.of(),
                List.of(),
                1,
                1,
                Optional.empty(),
                Optional.empty());
        List<Course> courses = AsOf.view(account, DAY).courses();
        assertEquals(
                List.of(Optional.empty(), Optional.of("doha"), Optional.of("washington")),
                courses.stream().map(Course::track).toList());
        assertEquals(
                List.of(doha, doha, washington),
                courses.stream().map(course -> course.last().orElseThrow()).toList());
    }

    @Test
    void standing() {
        Standing standing = Standing.of(SAMPLE, LocalDate.of(2025, 6, 12));
        assertEquals(List.of("d7h8j9k.d1"), ids(standing.papers()));
        assertEquals(List.of("b1a2c3d.k2", "g7t8v9w.k1"), ids(standing.owed()));
        assertEquals("overdue", standing.asOf().status(standing.owed().get(0)));
        assertEquals(List.of("d7h8j9k.n1", "g7t8v9w.n1"), ids(standing.conditions()));
        assertEquals(List.of(), standing.ceasefires());
        assertEquals(1, standing.conflicts());
    }

    @Test
    void agreedAgainstDelivered() {
        List<Handover> exchanges = Standing.of(SAMPLE, DAY).exchanges();
        assertEquals(
                List.of(
                        new Handover.Tally(Optional.of("RUS"), Optional.of(1000), Optional.of(1000)),
                        new Handover.Tally(Optional.of("UKR"), Optional.of(1000), Optional.of(1000))),
                exchanges.get(0).tallies());
        assertEquals(
                List.of(new Handover.Tally(Optional.of("RUS"), Optional.of(6000), Optional.empty())),
                exchanges.get(1).tallies());
    }

    @Test
    void partsAreAddedUp() {
        Entry exchange = SampleEntry.of(Kind.EXCHANGE, cite("k1.x1", "2025-05-24", "AP"))
                .with("counts", "RUS:1000|UKR:1000")
                .with("status", "under-way")
                .with("parts", "2025-05-23 RUS:390 UKR:390|2025-05-24 RUS:307 UKR:307")
                .entry();
        assertEquals(
                new Handover.Tally(Optional.of("RUS"), Optional.of(1000), Optional.of(697)),
                Handover.of(of(exchange)).get(0).tallies().get(0));
    }

    @Test
    void fewerCameThanWereAgreed() {
        Entry exchange = SampleEntry.of(Kind.EXCHANGE, cite("k1.x1", "2025-05-24", "AP"))
                .with("counts", "RUS:909")
                .with("status", "completed")
                .with("agreed", "RUS:1000|UKR:1000")
                .entry();
        assertEquals(
                List.of(
                        new Handover.Tally(Optional.of("RUS"), Optional.of(1000), Optional.of(909)),
                        new Handover.Tally(Optional.of("UKR"), Optional.of(1000), Optional.empty())),
                Handover.of(of(exchange)).get(0).tallies());
    }

    @Test
    void changesComeDayByDay() {
        List<String> changes = Changes.since(SAMPLE, LocalDate.of(2025, 5, 28)).stream()
                .map(change -> change.told() + " " + change.sort() + " "
                        + change.entry().id() + " " + change.field() + " " + String.join("|", change.value()))
                .toList();
        assertEquals(
                List.of(
                                "2025-06-02 STEP d7h8j9k.r1 status held",
                                "2025-06-02 VALUE d7h8j9k.r1 heads RUS:vladimir-medinsky|UKR:rustem-umerov",
                                "2025-06-02 VALUE d7h8j9k.d1 recipients UKR",
                                "2025-06-02 STEP d7h8j9k.d1 status delivered",
                                "2025-06-02 ENTRY e1m2n3p.x1  ",
                                "2025-06-04 ENTRY g7t8v9w.r2  ",
                                "2025-06-04 ENTRY g7t8v9w.k1  ",
                                "2025-06-04 ENTRY g7t8v9w.n1  ",
                                "2025-06-04 VALUE e1m2n3p.x1 parties RUS|UKR",
                                "2025-06-04 VALUE e1m2n3p.x1 counts RUS:6000|UKR:6000",
                                "2025-06-04 ENTRY g7t8v9w.c1  ",
                                "2025-06-04 CONFLICT e1m2n3p.x1 counts RUS:6000|UKR:6000")
                        .stream()
                        .sorted()
                        .toList(),
                changes.stream().sorted().toList());
    }

    @Test
    void nothingIsNewAfterTheLastReport() {
        assertEquals(List.of(), Changes.since(SAMPLE, LocalDate.of(2025, 6, 4)));
        assertEquals(
                11,
                Changes.since(SAMPLE, LocalDate.MIN).stream()
                        .filter(change -> change.sort() == Change.Sort.ENTRY)
                        .count());
    }

    @Test
    void reportsWithoutADayBringNothingNew() {
        Entry entry = SampleEntry.of(Kind.ROUND, cite("k1.r1", "", "AP"))
                .with("status", "held")
                .entry();
        assertEquals(List.of(), Changes.since(of(entry), LocalDate.MIN));
    }

    @Test
    void theTimelineRunsFromTheFirstDayToWhatHasNone() {
        Entry undated = SampleEntry.of(Kind.DOCUMENT, cite("k9.d1", "", "AP"))
                .with("status", "announced")
                .entry();
        Entry coarse = round("k1.r1", "2025-06-01", "2025-05", "held");
        Entry exact = round("k2.r1", "2025-06-01", "2025-05-01", "held");
        Entry plan = round("k3.r1", "2025-06-01", "2025-07-01", "scheduled");
        Entry span = round("k4.r1", "2025-06-03", "2025-05-30/2025-06-02", "held");
        List<Moment> moments = Timeline.of(of(undated, plan, exact, coarse, span));
        assertEquals(
                List.of(coarse, exact, span, plan, undated),
                moments.stream().map(Moment::entry).toList());
        assertEquals(
                List.of(
                        Moment.Precision.MONTH,
                        Moment.Precision.DAY,
                        Moment.Precision.SPAN,
                        Moment.Precision.BY,
                        Moment.Precision.UNKNOWN),
                moments.stream().map(Moment::precision).toList());
        assertEquals(Optional.of("2025-06-01"), moments.get(3).date());
        assertEquals(Optional.of("2025-07-01"), moments.get(3).plan());
    }

    @Test
    void everyStepOfTheSampleIsOnItsTimeline() {
        List<Moment> moments = Timeline.of(SAMPLE);
        assertEquals(
                SAMPLE.entries().stream()
                        .mapToInt(entry -> entry.history().size())
                        .sum(),
                moments.size());
        assertTrue(moments.stream().noneMatch(moment -> moment.citations().isEmpty()));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
