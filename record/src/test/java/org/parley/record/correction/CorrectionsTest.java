package org.parley.record.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.record.SampleItem.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;
import org.parley.model.item.Round;
import org.parley.record.SampleEntry;
import org.parley.record.SampleReport;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Filed;
import org.parley.record.match.Bonds;

class CorrectionsTest {

    private static final Instant NOW = Instant.parse("2025-06-05T10:00:00Z");

    private final Filed filed = SampleReport.of("2025-06-02")
            .state("RUS", "Russia")
            .state("UKR", "Ukraine")
            .round(item("held").of("RUS", "UKR").start("2025-05-16"))
            .words("Both delegations stayed for two hours.")
            .round(item("scheduled").of("RUS", "UKR").start("2025-06-02"))
            .round(item("proposed").of("RUS", "UKR"))
            .filed();

    private Claim<Round> claim(Filed report, int number) {
        Round round = report.reading().negotiation().rounds().get(number - 1);
        return new Claim<>(report, round, actor -> Optional.empty());
    }

    private Target entry(int... numbers) {
        return new Target(Target.Scope.ENTRY, anchors(numbers));
    }

    private List<Anchor> anchors(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> Anchor.of(claim(filed, number)))
                .toList();
    }

    private static Correction of(int number, Correction.Act act, Target... targets) {
        return new Correction(
                number,
                act,
                List.of(targets),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "ana",
                NOW,
                Optional.empty());
    }

    private static Correction undo(int number, int undone) {
        return new Correction(
                number,
                Correction.Act.UNDO,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(undone),
                "ana",
                NOW,
                Optional.of("wrong one"));
    }

    private Correction edit(int number, String field, String... value) {
        return new Correction(
                number,
                Correction.Act.EDIT,
                List.of(entry(2)),
                Optional.of(field),
                List.of(value),
                Optional.empty(),
                "ana",
                NOW,
                Optional.of("the ministry's page"));
    }

    private Entry second() {
        return SampleEntry.of(Kind.ROUND, claim(filed, 2).citation())
                .with("parties", "RUS|UKR")
                .with("start", "2025-06-02")
                .or("2025-06-03", claim(filed, 2).citation())
                .with("status", "scheduled")
                .unsure()
                .entry();
    }

    private Corrections on(Filed report, Correction... corrections) {
        return Corrections.of(List.of(corrections), List.of(report));
    }

    @Test
    void anAnchorHoldsTheWords() {
        Anchor anchor = Anchor.of(claim(filed, 2));
        assertEquals("talks", anchor.words());
        assertEquals(filed.key() + ".r2", anchor.id());
        assertEquals(
                anchor,
                Anchor.of(
                        Kind.ROUND,
                        claim(filed, 2).citation(),
                        filed.reading().report().text()));
    }

    @Test
    void aClaimIsRejectedUnderItsNewId() {
        Correction reject = of(1, Correction.Act.REJECT, new Target(Target.Scope.CLAIM, anchors(1)));
        assertTrue(on(filed, reject).rejects(claim(filed, 1)));
        Filed newer = Reread.backwards(filed, Function.identity());
        Corrections corrections = on(newer, reject);
        assertFalse(corrections.rejects(claim(newer, 1)));
        assertTrue(corrections.rejects(claim(newer, 3)));
        assertEquals(List.of(), corrections.lost());
    }

    @Test
    void aClaimIsFoundUnderShiftedWords() {
        Correction reject = of(1, Correction.Act.REJECT, new Target(Target.Scope.CLAIM, anchors(1)));
        Filed longer = Reread.backwards(filed, span -> new Span(Math.max(0, span.start() - 2), span.end() + 3));
        assertTrue(on(longer, reject).rejects(claim(longer, 3)));
        Filed shorter = Reread.backwards(filed, span -> new Span(span.start() + 3, span.end()));
        assertTrue(on(shorter, reject).rejects(claim(shorter, 3)));
    }

    @Test
    void theClaimThatSharesMostWordsIsMeant() {
        Round meant = filed.reading().negotiation().rounds().get(1);
        Filed newer = Reread.with(
                filed,
                List.of(
                        claim(Reread.backwards(filed, span -> new Span(0, span.end())), 2)
                                .item(),
                        meant));
        Correction reject = of(1, Correction.Act.REJECT, new Target(Target.Scope.CLAIM, anchors(2)));
        assertTrue(on(newer, reject).rejects(new Claim<>(newer, meant, actor -> Optional.empty())));
    }

    @Test
    void aCorrectionMayLoseItsPlace() {
        Correction reject = of(1, Correction.Act.REJECT, new Target(Target.Scope.CLAIM, anchors(1)));
        Filed emptier =
                Reread.with(filed, filed.reading().negotiation().rounds().subList(1, 3));
        Corrections corrections = on(emptier, reject);
        assertFalse(corrections.rejects(claim(emptier, 1)));
        assertEquals(List.of(reject), corrections.lost());
    }

    @Test
    void aCorrectionOfAReportThatIsNotHereIsNotLost() {
        Correction reject = of(1, Correction.Act.REJECT, new Target(Target.Scope.CLAIM, anchors(1)));
        assertEquals(List.of(), Corrections.of(List.of(reject), List.of()).lost());
    }

    @Test
    void aRejectedEntryIsGone() {
        assertEquals(
                Optional.empty(),
                on(filed, of(1, Correction.Act.REJECT, entry(2))).apply(second()));
        assertEquals(
                Optional.of(second()),
                on(filed, of(1, Correction.Act.REJECT, entry(3))).apply(second()));
    }

    @Test
    void theNextClaimStandsInForOneThatHasLostItsPlace() {
        Correction reject = of(1, Correction.Act.REJECT, entry(1, 2));
        Filed newer = Reread.with(filed, filed.reading().negotiation().rounds().subList(1, 2));
        assertEquals(Optional.empty(), on(newer, reject).apply(second()));
        assertEquals(List.of(), on(newer, reject).lost());
    }

    @Test
    void anAcceptedEntryIsSure() {
        assertFalse(
                on(filed, of(1, Correction.Act.ACCEPT, entry(2))).edit(second()).unsure());
    }

    @Test
    void aPersonsValueComesFirstAndTheToldOnesStay() {
        Field start = on(filed, edit(1, "start", "2025-06-04"))
                .edit(second())
                .field("start")
                .orElseThrow();
        assertEquals("2025-06-04", start.text());
        assertEquals(Field.Basis.PERSON, start.basis());
        assertEquals(3, start.variants().size());
        assertEquals(List.of(), start.variants().get(0).citations());
    }

    @Test
    void aPersonMayChooseAToldValue() {
        Field start = on(filed, edit(1, "start", "2025-06-03"))
                .edit(second())
                .field("start")
                .orElseThrow();
        assertEquals("2025-06-03", start.text());
        assertEquals(2, start.variants().size());
        assertEquals(1, start.variants().get(0).citations().size());
    }

    @Test
    void aLaterEditOutweighsAnEarlierOneInWhateverOrderTheyCome() {
        List<Correction> edits = new ArrayList<>(
                List.of(edit(1, "start", "2025-06-04"), edit(2, "start", "2025-06-05"), edit(3, "venue", "Istanbul")));
        Entry expected = Corrections.of(edits, List.of(filed)).edit(second());
        assertEquals("2025-06-05", expected.value("start").orElseThrow());
        assertEquals(3, expected.field("start").orElseThrow().variants().size());
        Collections.shuffle(edits, new Random(3));
        assertEquals(expected, Corrections.of(edits, List.of(filed)).edit(second()));
    }

    @Test
    void aNewFieldStandsWhereTheContractHasIt() {
        List<String> names = on(filed, edit(1, "venue", "Istanbul")).edit(second()).fields().stream()
                .map(Field::name)
                .toList();
        assertEquals(List.of("parties", "start", "venue", "status"), names);
    }

    @Test
    void undoingAndUndoingThat() {
        Correction edit = edit(1, "start", "2025-06-04");
        assertEquals(second(), on(filed, edit, undo(2, 1)).edit(second()));
        assertEquals(
                Optional.of("2025-06-04"),
                on(filed, edit, undo(2, 1), undo(3, 2)).edit(second()).value("start"));
        assertEquals(List.of(), Corrections.active(List.of(undo(2, 1), edit)));
    }

    @Test
    void mergedClaimsAreBound() {
        Bonds bonds = on(filed, of(1, Correction.Act.MERGE, entry(1), entry(2))).bonds();
        assertEquals(List.of(List.of(id(1), id(2))), bonds.together());
        assertEquals(List.of(), bonds.apart());
    }

    @Test
    void claimsThatLeaveAreKeptFromAllThatStay() {
        Correction split = of(1, Correction.Act.SPLIT, new Target(Target.Scope.CLAIM, anchors(2)), entry(1, 2, 3));
        Bonds bonds = on(filed, split).bonds();
        assertEquals(new Bonds(List.of(), List.of(List.of(id(1), id(2)), List.of(id(2), id(3)))), bonds);
    }

    @Test
    void whatIsSaidLastOfAPairHolds() {
        Correction merge = of(1, Correction.Act.MERGE, entry(1), entry(2));
        Correction split = of(2, Correction.Act.SPLIT, new Target(Target.Scope.CLAIM, anchors(2)), entry(1));
        Bonds apart = on(filed, merge, split).bonds();
        assertEquals(new Bonds(List.of(), List.of(List.of(id(1), id(2)))), apart);
        Correction again = of(3, Correction.Act.MERGE, entry(2), entry(1));
        assertEquals(
                new Bonds(List.of(List.of(id(1), id(2))), List.of()),
                on(filed, merge, split, again).bonds());
        assertEquals(
                new Bonds(List.of(List.of(id(1), id(2))), List.of()),
                on(filed, merge, split, undo(3, 2)).bonds());
    }

    private String id(int number) {
        return filed.key() + ".r" + number;
    }
}
