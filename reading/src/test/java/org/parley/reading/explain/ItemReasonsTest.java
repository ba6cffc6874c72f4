package org.parley.reading.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Masthead;
import org.parley.model.Masthead.Dateline;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Basis;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;
import org.parley.reading.ReportReader;
import org.parley.reading.TracedReading;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Item;
import org.parley.reading.trace.Reason;

class ItemReasonsTest {

    private static final RuleBook BOOK = RuleBook.load();
    private static final ReportReader READER = ReportReader.load();

    private static final String TEXT =
            "Mali said the rebels had promised to free the mayor before the talks in Algiers, which Algeria chairs. A truce holds.";

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static final List<Span> EVIDENCE = List.of(span("Mali said"));

    private static Basis basis(String words, String rule, List<Basis.Ground> grounds, boolean unsure) {
        List<Basis.Naming> namings = List.of(new Basis.Naming(span(words), rule));
        return new Basis(Optional.of("s2"), namings, grounds, List.of("e1"), unsure, EVIDENCE);
    }

    private static Round round(String id, List<String> parties) {
        return new Round(
                id,
                parties,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Algiers"),
                Optional.empty(),
                Round.Status.SCHEDULED,
                List.of(),
                basis("talks", "round.noun.talks", grounds(), true));
    }

    private static List<Basis.Ground> grounds() {
        return List.of(
                new Basis.Ground("status", span("before"), "verb.say"),
                new Basis.Ground("venue", span("Algiers"), "place.in geonames.city"),
                new Basis.Ground("status", span("promised"), "verb.say"));
    }

    private static Negotiation negotiation() {
        Span action = span("free the mayor");
        return new Negotiation(
                List.of(round("r1", List.of("a1", "a2")), round("r2", List.of())),
                List.of(),
                List.of(new Commitment(
                        "k1",
                        List.of("a2"),
                        List.of("a1"),
                        action,
                        Optional.empty(),
                        Commitment.Status.PENDING,
                        basis("promised", "consult.meet.verb", List.of(), true))),
                List.of(
                        condition("n1", action, Optional.of("r1")),
                        condition("n2", action, Optional.of("anything else")),
                        condition("n3", action, Optional.empty())),
                List.of(),
                List.of(new Ceasefire(
                        "c1",
                        List.of("a1", "a2"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Ceasefire.Status.IN_EFFECT,
                        new Basis(
                                Optional.empty(),
                                List.of(new Basis.Naming(span("truce"), "retreat.ceasefire.noun")),
                                List.of(),
                                List.of(),
                                false,
                                List.of(span("A truce holds."))))),
                List.of(new Participation(
                        "p1",
                        "a3",
                        Role.MEDIATOR,
                        Optional.of("r1"),
                        basis("chairs", "consult.mediate.verb", List.of(), false))));
    }

    private static Condition condition(String id, Span action, Optional<String> before) {
        return new Condition(
                id,
                List.of("a1"),
                List.of("a2"),
                action,
                before,
                Condition.Status.ASSERTED,
                basis("before", "consult.meet.verb", List.of(), false));
    }

    private static Statement statement(String id, String cue, Optional<String> within) {
        return new Statement(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(span(cue)),
                List.of(span("free the mayor")),
                Statement.Form.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                within,
                "say/clause",
                EVIDENCE);
    }

    private static Explained explained() {
        Reading reading = new Reading(
                Report.of("mali", TEXT),
                new Masthead(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Dateline.NONE,
                        Optional.empty(),
                        PublishedBasis.NONE),
                List.of(),
                List.of(),
                List.of(statement("s1", "said", Optional.empty()), statement("s2", "promised", Optional.of("s1"))),
                List.of(),
                negotiation(),
                List.of());
        return new Explainer(BOOK).explain(TracedReading.untraced(reading));
    }

    private static Explanation of(String id) {
        return explained().of(id).orElseThrow();
    }

    private static Rests rests(String id) {
        return of(id).rests().orElseThrow();
    }

    @Test
    void thereIsOneForEachItemOfItsKind() {
        Explained explained = explained();
        assertEquals(2, explained.of(Item.ROUND).size());
        assertEquals(1, explained.of(Item.COMMITMENT).size());
        assertEquals(3, explained.of(Item.CONDITION).size());
        assertEquals(1, explained.of(Item.CEASEFIRE).size());
        assertEquals(1, explained.of(Item.PARTICIPATION).size());
    }

    @Test
    void tellsByWhichRuleItsWordsNameItAndWhatIsToBeDone() {
        Finding finding = of("k1").findings().get(0);
        assertEquals("consult.meet.verb", finding.rule());
        assertTrue(finding.found().orElseThrow().file().endsWith("consult.tsv"));
        assertEquals(
                List.of(new Part("naming", span("promised"), ""), new Part("action", span("free the mayor"), "")),
                finding.words());
    }

    @Test
    void tellsEachFieldByItsRules() {
        List<String> tellings = of("r1").tellings().stream()
                .map(telling -> telling.words().get(0).name() + " " + telling.rule() + " "
                        + telling.words().size())
                .toList();
        assertEquals(List.of("status verb.say 2", "venue place.in 1", "venue geonames.city 1"), tellings);
        of("r1").tellings().forEach(telling -> assertTrue(telling.found().isPresent(), telling.rule()));
    }

    @Test
    void tellsWhoSaysSo() {
        assertEquals(List.of("s2", "s1"), rests("r1").statements());
        assertEquals(List.of(), rests("c1").statements());
        assertEquals(List.of("e1"), rests("r1").events());
    }

    @Test
    void tellsTheItemThatItBelongsTo() {
        assertEquals(Optional.of("r1"), rests("p1").in());
        assertEquals(Optional.of("r1"), rests("n1").in());
        assertEquals(Optional.empty(), rests("n2").in());
        assertEquals(Optional.empty(), rests("n3").in());
    }

    @Test
    void tellsWhatIsDoubtful() {
        assertEquals(Optional.of(Doubt.SIDES_BY_CONTEXT), rests("r1").doubt());
        assertEquals(Optional.of(Doubt.NOBODY), rests("r2").doubt());
        assertEquals(Optional.of(Doubt.WORDS), rests("k1").doubt());
        assertEquals(Optional.empty(), rests("c1").doubt());
        assertEquals("sides-by-context", Doubt.SIDES_BY_CONTEXT.code());
    }

    private static Explained read(String text) {
        return new Explainer(BOOK).explain(READER.explain(Report.of("oslo", text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOBODY_HANDS_OVER    | released a prisoner | The carpenter released a prisoner on Monday, the poet said.",
                "NO_FIGHTERS          | truce               | Hopes of a truce faded on Monday, the poet said.",
                "NOTHING_DONE_WITH_IT | the lists           | The poet said that the lists were long."
            })
    void tellsWhyWordsMadeNoItem(Reason reason, String words, String text) {
        List<String> dropped = read(text).dropped().stream()
                .map(Dropped::drop)
                .map(drop -> drop.reason() + " " + drop.words().of(text))
                .toList();
        assertTrue(dropped.contains(reason + " " + words), dropped.toString());
    }

    @Test
    void explainsWhatIsRead() {
        Explained explained = read("Russia and Ukraine held a second round of talks in Oslo on Monday.\n\n"
                + "Russia and Ukraine agreed to exchange prisoners of war, both sides said.");
        Explanation round = explained.of("r1").orElseThrow();
        assertTrue(round.findings().stream().allMatch(finding -> finding.found().isPresent()));
        assertTrue(round.tellings().stream()
                .anyMatch(telling -> telling.words().get(0).name().equals("ordinal")));
        assertFalse(round.rests().orElseThrow().events().isEmpty());
    }
}
