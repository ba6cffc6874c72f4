package org.parley.cli.account;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowTest {
    @Test
    void show() throws Exception {
        var book = SampleBook.istanbul();
        var day = LocalDate.of(2025, 6, 15);
        for (int w : new int[] {100, 60}) {
            var p = new RecordPages(book, List::of, new RecordPages.Look(day, false, w, false));
            System.out.println(StatusTable.of(book.summaries(), day, false, w, false));
            System.out.println(p.changes(Since.published(LocalDate.of(2025, 5, 25)), List.of("ukraine", "rusia")));
            System.out.println(p.changes(Since.filed(LocalDate.of(2025, 6, 4), java.time.ZoneId.of("UTC")), List.of()));
            System.out.println(p.conflicts(List.of()));
            System.out.println(p.who(List.of("lavrov")));
            if (w == 100) {
                System.out.println(p.timeline(List.of("RUS", "ukr")));
                System.out.println(p.statusJson(List.of("ukr")).length()
                        + p.changesJson(Since.published(day), List.of())
                        + p.conflictsJson(List.of()).length()
                        + p.whoJson(List.of("RUS")).length()
                        + p.timelineJson(List.of()).length());
            }
        }
    }
}
