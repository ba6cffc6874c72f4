package org.parley.cli.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reading.ReportReader;
import org.parley.record.WholeRecord;
import org.parley.record.claim.Filed;

/**
 * Two real negotiations from their first report to their last, through the whole program: what the record holds on some days against what
 * was written by hand. Every deviation is listed in {@code known.txt}, so that none comes or goes unseen; write it anew with
 * {@code -Dparley.golden.write=true} and judge what changed.
 */
class ScenariosTest {

    private static final Map<String, Scenario> SCENARIOS = new TreeMap<>();

    @BeforeAll
    static void read() throws Exception {
        ReportReader reader = ReportReader.load();
        List.of("istanbul-2025", "congo-2025").forEach(name -> SCENARIOS.put(name, new Scenario(name, reader)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"istanbul-2025", "congo-2025"})
    void theRecordIsAsExpectedButForWhatIsKnown(String name) throws IOException {
        Scenario scenario = SCENARIOS.get(name);
        StringBuilder text = new StringBuilder();
        for (LocalDate day : scenario.days()) {
            text.append("=== as of ")
                    .append(day)
                    .append('\n')
                    .append(scenario.deviations(day).text())
                    .append('\n');
        }
        if (Boolean.getBoolean("parley.golden.write")) {
            Files.writeString(scenario.known(), text.toString());
        } else {
            assertEquals(Files.readString(scenario.known()), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"istanbul-2025", "congo-2025"})
    void theOrderOfReportsDoesNotMatter(String name) {
        Scenario scenario = SCENARIOS.get(name);
        List<Filed> filed = new ArrayList<>(scenario.filed(LocalDate.of(2026, 1, 1)));
        WholeRecord straight = WholeRecord.of(filed, List.of());
        assertTrue(!straight.accounts().isEmpty());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(filed, new Random(seed));
            assertEquals(straight.accounts(), WholeRecord.of(filed, List.of()).accounts());
        }
    }
}
