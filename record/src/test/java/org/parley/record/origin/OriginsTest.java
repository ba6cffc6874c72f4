package org.parley.record.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Which reports are one voice. */
class OriginsTest {

    private static final String STORY =
            """
            The delegations of the two countries met for three hours behind closed doors in the old customs house on the harbour, and
            left without a word to the reporters who waited outside in the rain. A spokesman for the hosts said later that both sides
            had brought papers with them, that neither had accepted the other's, and that a further meeting was planned for the week
            after Easter, most likely in the same place. The head of the northern delegation, Maria Olsen, told a radio station that
            she had expected nothing else from a first day and that she would be back with new instructions from her government.
            """;

    private static final String TAIL =
            """
            The talks are the first between the neighbours since 1998, when fishermen of both countries were held for eleven months
            and a treaty on the shared waters lapsed. The harbour town of 9,000 people lies on the border river and has been the
            place of every meeting since then, with the exception of one in Vienna that was broken off after a day.
            """;

    private static final String OTHER =
            """
            The finance minister of the southern republic presented a budget on Monday that cuts spending on roads by a tenth and
            raises the duty on imported cars. He said that the deficit would fall to three percent within two years if the price of
            copper held, and that he had no plan to borrow abroad. Opposition members left the chamber before he had finished, and
            the central bank said that it would publish its own forecast on Thursday after a meeting of its board.
            """;

    @Test
    void aCutCopyIsOneVoiceWithTheStory() {
        assertTrue(text("a", STORY + TAIL).isCopyOf(text("b", STORY)));
        assertTrue(text("b", STORY).isCopyOf(text("a", STORY + TAIL)));
    }

    @Test
    void layoutAndPunctuationDoNotMatter() {
        assertTrue(text("a", STORY)
                .isCopyOf(text("b", STORY.replace("\n", " \r\n\r\n").replace(",", " -"))));
    }

    @Test
    void aSharedBackgroundParagraphIsNoCopy() {
        assertFalse(text("a", STORY + TAIL).isCopyOf(text("b", OTHER + TAIL)));
    }

    @Test
    void oneFormFilledInTwiceIsNoCopy() {
        String form =
                "%s Corp sets payout. The board of %s Corp of %s said on Monday that it had declared a regular dividend of %s "
                        + "cents a share, payable on %s to holders of record at the close of business on that day, and that the next meeting "
                        + "of the board to consider a dividend would be held at its offices in the usual way and at the usual time of year, "
                        + "as the rules of the company provide for and as the holders were told at the last of their yearly meetings.";
        String one = form.formatted("Alder", "Alder", "Boston", "12", "April 3");
        String other = form.formatted("Beacon", "Beacon", "Denver", "7", "May 9");
        assertFalse(text("a", one).isCopyOf(text("b", other)));
        assertTrue(text("a", one).isCopyOf(text("b", one.replace("the usual time", "the same time"))));
    }

    @Test
    void theSameWordsWeeksLaterAreAnotherVoice() {
        assertTrue(text("a", STORY, "2025-06-02").isCopyOf(text("b", STORY, "2025-06-09")));
        assertFalse(text("a", STORY, "2025-06-02").isCopyOf(text("b", STORY, "2025-06-10")));
    }

    @Test
    void copiesOfOneAgencyMayDifferMore() {
        String half = STORY + OTHER;
        Text one = new Text("a", Shingles.of(STORY + TAIL), Optional.empty(), List.of("AFP"));
        Text same = new Text("b", Shingles.of(half.substring(0, 780)), Optional.empty(), List.of("AFP"));
        Text rival = new Text("c", Shingles.of(half.substring(0, 780)), Optional.empty(), List.of("Reuters"));
        assertTrue(one.isCopyOf(same));
        assertFalse(one.isCopyOf(rival));
    }

    @Test
    void copiesOfCopiesAreOneVoiceUnderTheLeastKey() {
        List<Text> texts =
                List.of(text("c", STORY), text("b", STORY + TAIL), text("a", TAIL + STORY), text("d", OTHER));
        assertEquals(Map.of("a", "a", "b", "a", "c", "a", "d", "d"), Origins.of(texts));
    }

    @Test
    void pairsGiveTheSameVoicesAsTexts() {
        List<Origins.Pair> pairs =
                List.of(new Origins.Pair("c", "b"), new Origins.Pair("x", "y"), new Origins.Pair("a", "c"));
        assertEquals(Map.of("a", "a", "b", "a", "c", "a", "x", "x", "y", "x"), Origins.ofPairs(pairs));
    }

    @Test
    void textsOfNoWordsAreNobodysCopies() {
        assertFalse(text("a", "").isCopyOf(text("b", "")));
        assertEquals(Map.of("a", "a", "b", "b"), Origins.of(List.of(text("a", " - "), text("b", " - "))));
    }

    @Property(tries = 50)
    void theOrderOfReportsDoesNotMatter(@ForAll Random chance) {
        List<Text> texts = new ArrayList<>();
        List<String> parts = List.of(STORY, TAIL, OTHER);
        for (int i = 0; i < 12; i++) {
            texts.add(text(
                    "k" + i,
                    parts.get(chance.nextInt(3)) + parts.get(chance.nextInt(3)),
                    "2025-06-" + (10 + chance.nextInt(15))));
        }
        Map<String, String> origins = Origins.of(texts);
        Collections.shuffle(texts, chance);
        assertEquals(origins, Origins.of(texts));
    }

    private static Text text(String key, String words) {
        return new Text(key, Shingles.of(words), Optional.empty(), List.of());
    }

    private static Text text(String key, String words, String day) {
        return new Text(key, Shingles.of(words), Optional.of(LocalDate.parse(day)), List.of());
    }
}
