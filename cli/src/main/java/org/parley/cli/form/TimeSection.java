package org.parley.cli.form;

import org.parley.model.Reading;
import org.parley.model.TimeExpression;

/** The temporal expressions and what they stand for, each in its line of the text. */
final class TimeSection {

    private static final int WIDEST_EXPRESSION = 26;

    private TimeSection() {}

    static void write(Reading reading, Page page) {
        if (reading.times().isEmpty()) {
            return;
        }
        page.heading("DATES", reading.times().size());
        int expression = Columns.widest(reading.times(), time -> words(time, page));
        int value = Columns.widest(reading.times(), TimeExpression::value);
        int idWidth = id(reading.times().size()).length();
        int position = 1;
        for (TimeExpression time : reading.times()) {
            row(Prose.id(id(position), idWidth), idWidth, time, expression, value, page);
            position++;
        }
    }

    /** Times are known by their position, from one. */
    private static String id(int position) {
        return "t" + position;
    }

    private static void row(Prose id, int idWidth, TimeExpression time, int expression, int value, Page page) {
        int taken = idWidth + 2 + expression + value + 6;
        boolean fits = page.room() - taken >= 36;
        Prose row = id.add(hard(Columns.pad(words(time, page), expression)), Ink.NAME)
                .add("\u00a0→\u00a0", Ink.QUIET)
                .add(Columns.pad(time.value(), value).replace(' ', '\u00a0'), Ink.VALUE);
        if (fits) {
            page.placed(time.span().start(), row.add("\u00a0 ", Ink.PLAIN).add(page.around(time.span(), taken)));
        } else {
            page.placed(time.span().start(), row);
            page.indented(idWidth + 3, page.around(time.span(), idWidth + 3));
        }
    }

    private static String hard(String text) {
        return text.replace(' ', '\u00a0');
    }

    private static String words(TimeExpression time, Page page) {
        String words = Prose.of(time.span().of(page.text()), Ink.PLAIN).line(false);
        return Columns.cut(words, WIDEST_EXPRESSION);
    }
}
