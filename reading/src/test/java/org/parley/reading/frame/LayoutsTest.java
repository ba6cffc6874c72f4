package org.parley.reading.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Short reports in every manner of layout, beside their frames: {@code layouts.txt}. After a change that is meant,
 * {@code -Dparley.golden.rewrite=FILE} writes the cases as they are read now, to be compared by eye.
 */
class LayoutsTest {

    private static final FrameReader READER = FrameReader.load();

    @TestFactory
    Stream<DynamicTest> frames() throws IOException {
        return LayoutCase.all().stream()
                .map(c -> DynamicTest.dynamicTest(c.header(), () -> assertEquals(c.expected(), read(c))));
    }

    @Test
    void hasManyLayoutsEachOnce() throws IOException {
        List<LayoutCase> cases = LayoutCase.all();
        assertTrue(cases.size() >= 110, "found only " + cases.size());
        assertEquals(
                cases.size(),
                new HashSet<>(cases.stream().map(LayoutCase::header).toList()).size());
    }

    @Test
    void rewritesOnlyWhenAsked() throws IOException {
        String file = System.getProperty("parley.golden.rewrite", "");
        if (!file.isEmpty()) {
            StringBuilder out = new StringBuilder();
            for (LayoutCase c : LayoutCase.all()) {
                out.append(c.written(read(c)));
            }
            Files.writeString(Path.of(file), out, StandardCharsets.UTF_8);
        }
    }

    private static String read(LayoutCase c) {
        return FrameText.of(c.report().text(), READER.read(c.report()));
    }
}
