package org.parley.reading.frame;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.language.lexicon.LexiconFile;

/** Names of months and weekdays, from {@code calendar.lex}. */
final class CalendarLexicon {

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();

    private CalendarLexicon() {}

    static CalendarLexicon load() {
        CalendarLexicon lexicon = new CalendarLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(CalendarLexicon.class, "calendar.lex")) {
            Map<String, Integer> unit =
                    switch (entry.cell("unit")) {
                        case "month" -> lexicon.months;
                        case "weekday" -> lexicon.weekdays;
                        default ->
                            throw entry.error("found unit " + entry.cell("unit") + ", expected month or weekday");
                    };
            int number = Integer.parseInt(entry.cell("number"));
            entry.list("forms").forEach(form -> unit.put(form, number));
        }
        return lexicon;
    }

    /** 1 to 12, or 0. */
    int month(String word) {
        return months.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** 1 for Monday to 7, or 0. */
    int weekday(String word) {
        return weekdays.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
