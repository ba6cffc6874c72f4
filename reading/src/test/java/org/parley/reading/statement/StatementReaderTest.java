package org.parley.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.model.Statement;

/** Speakers over several sentences and paragraphs, relays, and statements within statements; names stand for their actors here. */
class StatementReaderTest {

    private static Reports reports;
    private static StatementReader reader;

    @BeforeAll
    static void load() {
        reports = new Reports();
        reader = StatementReader.load();
    }

    /** One line a statement: speaker, form, content; then who passes it on and what it stands in. */
    private static List<String> told(List<List<String>> paragraphs) {
        Reports.Analysed report = reports.paragraphs(paragraphs);
        SpeakerResolver actors = new SpeakerResolver() {
            @Override
            public List<String> actorsAt(int sentence, int token) {
                Sentence s = report.sentences().get(sentence).parse();
                boolean name = s.tag(token).startsWith("NNP") || s.tag(token).equals("NNS");
                boolean agency = s.form(token).equals("agency");
                return name || agency ? List.of(s.form(token)) : List.of();
            }

            @Override
            public boolean isMedium(String actor) {
                return actor.equals("Reuters");
            }
        };
        List<String> told = new ArrayList<>();
        for (Statement s : reader.read(report.report(), report.frame(), report.sentences(), actors)) {
            List<String> words = s.content().stream()
                    .map(span -> span.of(report.report().text()))
                    .toList();
            String via = s.via().isEmpty() ? "" : " via " + String.join(", ", s.via());
            String within = s.within().map(id -> " within " + id).orElse("");
            told.add(s.speaker().orElse("-") + " " + s.form().name().toLowerCase(Locale.ROOT) + ": "
                    + String.join(" // ", words) + via + within);
        }
        return told;
    }

    private static List<String> told(String... sentences) {
        return told(List.of(List.of(sentences)));
    }

    @Test
    void aQuotationGoesOnAfterItsCue() {
        assertEquals(
                List.of("Solheim direct: The gap is wide", "Solheim direct: We will meet again in June"),
                told("“The gap is wide,” Solheim said.", "“We will meet again in June.”"));
    }

    @Test
    void aQuotationThatALaterParagraphClosesWithItsCueIsOneStatement() {
        assertEquals(
                List.of("Solheim direct: The gap is wide", "Solheim direct: It was hard work // It will last"),
                told(List.of(
                        List.of("“The gap is wide,” Solheim said."),
                        List.of("“It was hard work."),
                        List.of("“It will last,” Solheim said."))));
    }

    @Test
    void oneCueMakesOneStatementWhereverTheQuotationMarksStand() {
        assertEquals(
                List.of(
                        "Mondale mixed: his cabinet “did the right thing” by signing, but that the vote was “a hard test”"),
                told(
                        "Walter Mondale said his cabinet “did the right thing” by signing, but that the vote was “a hard test”."));
    }

    @Test
    void aQuotationGoesOnInTheNextParagraph() {
        assertEquals(
                List.of("Solheim direct: The gap is wide", "Solheim direct: We will meet again in June"),
                told(List.of(List.of("“The gap is wide,” Solheim said."), List.of("“We will meet again in June.”"))));
    }

    @Test
    void aQuotationLeftOpenIsOneStatementOverItsParagraphs() {
        assertEquals(
                List.of(
                        "Solheim direct: The gap is wide",
                        "Solheim direct: They want peace. It will take time // Nobody should give up"),
                told(List.of(
                        List.of("“The gap is wide,” Solheim said.", "“They want peace.", "It will take time."),
                        List.of("“Nobody should give up.”"))));
    }

    @Test
    void aQuotationOfSeveralSentencesBeforeItsCue() {
        assertEquals(
                List.of("Solheim direct: The gap is wide. We will meet again"),
                told("“The gap is wide.", "We will meet again,” Solheim said."));
    }

    @Test
    void aQuotationOfSeveralSentencesAfterItsCue() {
        assertEquals(
                List.of("Solheim direct: The gap is wide. We will meet again"),
                told("Solheim said: “The gap is wide.", "We will meet again.”"));
    }

    @Test
    void aColonBeforeAParagraphAnnouncesItsQuotation() {
        assertEquals(
                List.of("Solheim direct: The gap is wide. We will meet again"),
                told(List.of(List.of("Solheim stated:"), List.of("“The gap is wide.", "We will meet again.”"))));
    }

    @Test
    void nobodyGoesOnWhereNobodySpoke() {
        assertEquals(List.of(), told("The talks ended at noon.", "“The gap is wide.”"));
    }

    @Test
    void aPronounIsWhoeverSpokeLast() {
        assertEquals(
                List.of("Solheim indirect: the gap was wide", "Solheim indirect: both sides wanted peace"),
                told("Solheim said the gap was wide.", "He added that both sides wanted peace."));
    }

    @Test
    void anAgencyPassesOn() {
        assertEquals(
                List.of("Lavrov indirect: a second round would be held via agency"),
                told("Lavrov announced that a second round would be held, according to a news agency."));
    }

    @Test
    void anAgencyAtTheFrontPassesOn() {
        assertEquals(
                List.of("Solheim indirect: the monitors to stay via agency"),
                told("According to a news agency, Solheim asked the monitors to stay."));
    }

    @Test
    void aMediumWithAVerbPassesOn() {
        assertEquals(
                List.of("Solheim indirect: the gap was wide via Reuters"),
                told("Solheim said the gap was wide, Reuters reported."));
    }

    @Test
    void whoIsCitedSpeaksAndTheMediumPassesOn() {
        assertEquals(
                List.of("Solheim indirect: the gap was wide via Reuters"),
                told("Reuters reported on Friday that the gap was wide, quoting Erik Solheim."));
    }

    @Test
    void aMediumInItsOwnVoiceSpeaks() {
        assertEquals(
                List.of("Reuters indirect: the bridge had fallen"),
                told("Reuters reported that the bridge had fallen."));
    }

    @Test
    void aPersonWhoPassesOnMakesAStatement() {
        assertEquals(
                List.of(
                        "Lavrov indirect: Fidan had confirmed that Turkey would host the talks",
                        "Fidan indirect: Turkey would host the talks within s1"),
                told("Lavrov said that Fidan had confirmed that Turkey would host the talks."));
    }

    @Test
    void aPaperSpeaksForWhoeverItIsAbout() {
        assertEquals(
                List.of(
                        "Uganda indirect: Uganda had withdrawn its troops",
                        "Uganda indirect: the move would help the talks"),
                told(
                        "A statement said that Uganda had withdrawn its troops.",
                        "The statement said the move would help the talks."));
    }

    @Test
    void reportedlyHasNoSpeaker() {
        assertEquals(List.of("- indirect: The rebels // left the town"), told("The rebels reportedly left the town."));
    }

    @Test
    void jointSpeakersSayItEach() {
        assertEquals(
                List.of("Annan indirect: the talks would resume", "Solheim indirect: the talks would resume"),
                told("Annan and Solheim said the talks would resume."));
    }

    @Test
    void aTranscriptNamesItsSpeakers() {
        assertEquals(
                List.of("Annan indirect: The talks will resume. We are ready"),
                told("Kofi Annan: The talks will resume.", "We are ready."));
    }

    @Test
    void evidenceIsWholeSentences() {
        Reports.Analysed report =
                reports.paragraphs(List.of(List.of("“The gap is wide.", "We will meet again,” Solheim said.")));
        SpeakerResolver.Single nobody = (sentence, token) -> Optional.empty();
        List<Statement> made = reader.read(report.report(), report.frame(), report.sentences(), nobody);
        assertEquals(1, made.size());
        assertEquals(2, made.get(0).evidence().size());
        assertTrue(made.get(0).speaker().isEmpty());
    }
}
