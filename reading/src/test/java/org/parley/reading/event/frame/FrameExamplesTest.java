package org.parley.reading.event.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.ReportReader;
import org.parley.reading.event.code.Codes;

/** Every example of the frame files. */
class FrameExamplesTest {

    private static FrameExample examples;

    @BeforeAll
    static void load() {
        examples = new FrameExample(ReportReader.load());
    }

    static Stream<String> files() {
        return FrameLexicon.FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void examplesHold(String file) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : LexiconFile.read(FrameLexicon.class, file + ".tsv")) {
            entry.matching().forEach(example -> wrong.addAll(examples.problems(entry.id(), example)));
            entry.failing().forEach(example -> wrong.addAll(examples.intrusions(entry.id(), example)));
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void idsAreOfOneFrameAndActsHaveCodes() {
        NounClasses classes = NounClasses.load();
        Set<String> acts = Codes.load(Things.load(classes)).acts();
        Set<String> ids = new HashSet<>();
        for (String file : FrameLexicon.FILES) {
            for (Entry entry : LexiconFile.read(FrameLexicon.class, file + ".tsv")) {
                assertTrue(ids.add(entry.id()), entry.id() + " stands in two files");
                String code = entry.cell("cameo");
                boolean act = !code.isEmpty() && !Character.isDigit(code.charAt(0));
                assertTrue(!act || acts.contains(code), entry.id() + ": no act is called " + code);
            }
        }
    }
}
