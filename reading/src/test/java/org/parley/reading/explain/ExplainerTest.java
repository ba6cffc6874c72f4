package org.parley.reading.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Actor;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.json.ReadingWriter;
import org.parley.reading.ReportReader;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Item;
import org.parley.reading.trace.Reason;

class ExplainerTest {

    private static final ReportReader READER = ReportReader.load();
    private static final Explainer EXPLAINER = new Explainer(RuleBook.load());

    private static Explained explain(String text) {
        Report report = Report.of("r", text).withPublished(LocalDate.of(2025, 6, 4));
        return EXPLAINER.explain(READER.explain(report));
    }

    @ParameterizedTest
    @MethodSource("org.parley.reading.explain.ManyReports#all")
    void explainsEveryItemByRulesOfTheBook(Report report) {
        Explained explained = EXPLAINER.explain(READER.explain(report));
        Reading reading = explained.reading();
        assertEquals(reading.actors().size(), explained.of(Item.ACTOR).size());
        assertEquals(reading.times().size(), explained.of(Item.TIME).size());
        assertEquals(reading.statements().size(), explained.of(Item.STATEMENT).size());
        assertEquals(reading.events().size(), explained.of(Item.EVENT).size());
        reading.negotiation().items().forEach(item -> assertTold(item, explained));
        assertEquals(Set.of(), unknown(explained), "ids that no book has");
        for (Explanation explanation : explained.explanations()) {
            explanation.deed().ifPresent(deed -> assertTold(report, deed));
            assertFalse(explanation.findings().isEmpty(), explanation.id());
            Stream.concat(explanation.findings().stream(), explanation.tellings().stream())
                    .forEach(finding -> assertFound(report, finding));
            explanation.dropped().forEach(dropped -> assertFound(report, dropped));
        }
        explained.dropped().forEach(dropped -> assertFound(report, dropped));
        for (Actor actor : reading.actors()) {
            Set<Span> matched = new HashSet<>();
            explained.of(actor.id()).orElseThrow().findings().forEach(f -> f.words()
                    .forEach(part -> matched.add(part.words())));
            actor.mentions().forEach(mention -> assertTrue(matched.contains(mention.span())));
        }
    }

    private static Set<String> unknown(Explained explained) {
        Set<String> unknown = new TreeSet<>();
        for (Explanation explanation : explained.explanations()) {
            Stream.concat(explanation.findings().stream(), explanation.tellings().stream())
                    .filter(finding -> finding.found().isEmpty())
                    .forEach(finding -> unknown.add(explanation.item() + " " + finding.rule()));
        }
        return unknown;
    }

    private static void assertTold(org.parley.model.item.Item item, Explained explained) {
        Explanation explanation = explained.of(item.id()).orElseThrow();
        assertTrue(item.id().startsWith(explanation.item().letter()), item.id());
        Rests rests = explanation.rests().orElseThrow();
        Stream.of(rests.events(), rests.statements(), rests.in().stream().toList())
                .flatMap(List::stream)
                .forEach(id -> assertTrue(explained.of(id).isPresent(), item.id() + ": no " + id));
        assertEquals(item.basis().unsure(), rests.doubt().isPresent());
    }

    private static void assertTold(Report report, Deed deed) {
        assertFalse(deed.parties().isEmpty());
        deed.act().ifPresent(act -> assertFound(report, act));
        deed.thing().ifPresent(thing -> assertFound(report, thing));
        deed.steps().forEach(step -> assertFound(report, step.finding()));
        deed.place().ifPresent(place -> assertFound(report, place.found()));
        deed.place().ifPresent(place -> assertFound(report, place.known()));
    }

    private static void assertFound(Report report, Finding finding) {
        assertTrue(finding.found().isPresent(), () -> report.id() + ": no rule " + finding.rule());
        assertFalse(finding.words().isEmpty(), finding.rule());
        assertTrue(Files.exists(Path.of("..").resolve(finding.found().get().file())));
        finding.words().forEach(part -> part.words().of(report.text()));
        boolean manner = finding.rule().indexOf('/') < 0
                || finding.found().get().line().isEmpty()
                || finding.found().get().manner().isPresent();
        assertTrue(manner, () -> "no manner of " + finding.rule());
    }

    private static void assertFound(Report report, Dropped dropped) {
        assertTrue(
                dropped.found().isPresent(),
                () -> report.id() + ": no rule " + dropped.drop().rule());
        dropped.drop().words().of(report.text());
    }

    @ParameterizedTest
    @MethodSource("org.parley.reading.explain.ManyReports#all")
    void tracingChangesNothing(Report report) {
        ReadingWriter writer = new ReadingWriter();
        Explained explained = EXPLAINER.explain(READER.explain(report));
        assertEquals(writer.line(READER.read(report)), writer.line(explained.reading()));
        assertEquals(explained, EXPLAINER.explain(READER.explain(report)));
    }

    @Test
    void aTextInAnotherLanguageHasNothingToExplain() {
        Explained explained = explain(
                "Der Minister sagte am Mittwoch, dass die Gespräche über das Abkommen in der nächsten Woche fortgesetzt werden und dass"
                        + " beide Seiten sich auf eine Liste der Gefangenen geeinigt haben.");
        assertEquals(1, explained.reading().diagnostics().size());
        assertEquals(List.of(), explained.explanations());
    }

    /** What words were dropped for as a statement, an actor or a time. */
    private static Optional<Reason> reason(Explained explained, String words) {
        return reasons(explained, words).stream()
                .filter(reason -> reason.item() != Item.EVENT)
                .findFirst();
    }

    private static List<Reason> reasons(Explained explained, String words) {
        String text = explained.reading().report().text();
        return Stream.concat(
                        explained.dropped().stream(),
                        explained.explanations().stream().flatMap(e -> e.dropped().stream()))
                .filter(dropped -> dropped.drop().words().of(text).equals(words))
                .map(dropped -> dropped.drop().reason())
                .toList();
    }

    @Test
    void tellsWhyACueMadeNoStatement() {
        assertEquals(
                Optional.of(Reason.UNREAL),
                reason(explain("The envoy did not say when the talks would go on."), "say"));
        assertEquals(Optional.of(Reason.NO_CONTENT), reason(explain("The minister told a long story."), "told"));
        assertEquals(
                Optional.of(Reason.NO_SPEAKER),
                reason(explain("The announcement that the war was over came as a surprise."), "announcement"));
        assertEquals(
                Optional.of(Reason.LAYS_DOWN),
                reason(explain("According to the agreement, the army must leave the valley."), "According"));
        assertEquals(
                Optional.of(Reason.SPOKEN_TO),
                reason(explain("Asked about the draft, the minister left the room at once."), "Asked"));
    }

    @Test
    void tellsWhyWordsMadeNoActor() {
        assertEquals(
                Optional.of(Reason.PLACE),
                reason(explain("The ministers met in Geneva and flew from Norway to France on Monday."), "Norway"));
        assertEquals(
                Optional.of(Reason.EXPLETIVE),
                reason(explain("It is necessary to hold talks, the president of Finland said."), "It"));
    }

    @Test
    void tellsWhyWordsMadeNoTime() {
        assertEquals(
                Optional.of(Reason.NO_SUCH_DATE),
                reason(
                        explain("The paper says that the talks began on Feb. 30, 1995, in the capital."),
                        "Feb. 30, 1995"));
    }

    @Test
    void tellsWhyWordsMadeNoEvent() {
        Explained nobody = explain("Talks between the singer and the club ended on Monday.");
        assertTrue(
                reasons(nobody, "Talks").contains(Reason.NOBODY_POLITICAL),
                reasons(nobody, "Talks").toString());
        List<Reason> of = reasons(explain("Russia rejected talks with Ukraine on Monday."), "talks");
        assertTrue(of.contains(Reason.NO_OWN_EVENT), of.toString());
    }

    @Test
    void tellsWhoTakesPartAndWhyItIsNotSoYet() {
        Explained explained = explain(
                "Russian Foreign Minister Sergei Lavrov will meet his Turkish counterpart in Ankara on Friday.");
        Deed deed = explained.of("e1").orElseThrow().deed().orElseThrow();
        assertEquals(2, deed.parties().size());
        assertEquals(
                "a person, Foreign Minister of Russia", deed.parties().get(0).standing());
        assertTrue(deed.parties().get(0).own());
        assertEquals("planned", deed.steps().get(0).effect());
        assertTrue(deed.date().orElseThrow().words().isPresent());
        assertEquals("place.below", deed.place().orElseThrow().found().rule());
    }

    @Test
    void tellsHowAnActAndItsThingAreCoded() {
        Explained explained = explain("Ukraine demanded that Russia release the prisoners of war.");
        Deed deed = explained.of("e1").orElseThrow().deed().orElseThrow();
        assertEquals("demand.release", deed.act().orElseThrow().rule());
        assertEquals("release", deed.thing().orElseThrow().rule());
    }

    @Test
    void tellsWhatTellsAnEventAgain() {
        Explained explained = explain("Russian troops attacked the city of Kharkiv in Ukraine on Monday.\n\n"
                + "Russian troops attacked Ukraine on Monday, the Ukrainian army said.");
        Deed deed = explained.of("e1").orElseThrow().deed().orElseThrow();
        assertEquals(1, deed.repeats().size());
    }

    private static Decision decision(Explained explained, String id, String words) {
        String text = explained.reading().report().text();
        return explained.of(id).orElseThrow().decisions().stream()
                .filter(decision -> decision.words().of(text).equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhomAPronounMightHaveMeant() {
        Explained explained = explain("Foreign Minister Jonas Gahr Store met Defense Minister Ehud Barak in Oslo."
                + " He said that the talks had been useful.");
        Decision decision = decision(explained, "s1", "He");
        assertEquals(List.of(Ground.AGREES), decision.grounds());
        assertEquals(1, decision.chosen().size());
        assertEquals(1, decision.notChosen().size());
        assertTrue(
                decision.points().orElseThrow() >= decision.notChosen().get(0).points());
        assertFalse(
                decision.chosen().contains(decision.notChosen().get(0).actor().orElseThrow()));
    }

    @Test
    void tellsWhoseAQuotationIsThatGoesOn() {
        Explained explained = explain(
                "\"We are ready to sign,\" President Martti Ahtisaari said.\n\n\"Nothing is left to discuss.\"");
        Explanation last = explained.of("s2").orElseThrow();
        assertEquals("quotation/goes-on", last.findings().get(0).rule());
        assertEquals(List.of(Ground.GOES_ON), last.decisions().get(0).grounds());
    }

    @Test
    void tellsFromWhichTitleAnOfficeIs() {
        Explained explained = explain("Turkish Foreign Minister Hakan Fidan said that the talks would go on.");
        Explanation fidan = explained.explanations().stream()
                .filter(e -> !e.tellings().isEmpty())
                .findFirst()
                .orElseThrow();
        Span title = fidan.tellings().get(0).words().get(0).words();
        assertEquals(
                "Turkish Foreign Minister",
                title.of(explained.reading().report().text()));
    }

    @Test
    void tellsWhatATimeIsCountedFromAndWhichPatternWasShorter() {
        Explained explained =
                explain("The delegations met on Monday, June 2, in the capital. They will meet again on Friday.");
        Explanation.Basis first = explained.of("t1").orElseThrow().basis().orElseThrow();
        assertTrue(first.shorter().stream().anyMatch(f -> f.rule().equals("weekday.plain")), "" + first);
        Explanation.Basis second = explained.of("t2").orElseThrow().basis().orElseThrow();
        assertEquals(Optional.of("2025-06-04"), second.day());
        assertEquals("future", second.tense());
        assertFalse(second.quoted());
    }

    @Test
    void tellsTheOtherSpeakersOfOnePhraseAreChosenToo() {
        Explained explained = explain(
                "The talks between Russia and Ukraine ended on Monday. Both sides said that they would meet again.");
        assertEquals(2, explained.of(Item.STATEMENT).size());
        Decision decision = explained.of("s1").orElseThrow().decisions().get(0);
        assertEquals(List.of(Ground.BOTH), decision.grounds());
        assertEquals(List.of(), decision.notChosen());
    }
}
