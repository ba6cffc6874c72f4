package org.parley.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Event;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.ReportReader;

/** What whole reports tell, each event once: {@code reports.tsv}. */
class ReportCasesTest {

    @Test
    void casesHold() {
        ReportReader reader = ReportReader.load();
        List<String> wrong = new ArrayList<>();
        for (LexiconFile.Entry entry : LexiconFile.read(ReportCasesTest.class, "reports.tsv")) {
            List<String> told = told(reader.read(Report.of(entry.id(), entry.cell("text"))));
            for (String expected : entry.cell("expected").split("; ")) {
                if (!holds(expected, told)) {
                    wrong.add(entry.id() + ": " + expected + " in " + told);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Exactly one event of the move and day has those agents; none has, where the move is marked. */
    private static boolean holds(String expected, List<String> told) {
        boolean none = expected.startsWith("!");
        String[] parts = expected.substring(none ? 1 : 0).split("@");
        String[] names = parts[0].split("/");
        String start = names[0] + "/";
        long found = told.stream()
                .filter(event -> event.startsWith(start)
                        && List.of(names).stream().allMatch(event::contains)
                        && (parts.length == 1 || event.endsWith("@" + parts[1])))
                .count();
        long all = told.stream().filter(event -> event.startsWith(start)).count();
        return none ? all == 0 : found == 1 && all == 1;
    }

    private static List<String> told(Reading reading) {
        Map<String, String> names = new HashMap<>();
        reading.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        List<String> told = new ArrayList<>();
        for (Event event : reading.events()) {
            List<String> agents = event.agents().stream().map(names::get).toList();
            told.add(event.move().word() + "/" + String.join("/", agents) + "@"
                    + event.date().orElse("-"));
        }
        return told;
    }
}
