package org.parley.cli.export.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.cli.export.Lines;
import org.parley.record.account.Citation;

/** What stands in one field of a table: one line; empty where nothing is known; several values with a stroke between them. */
final class Cells {

    private static final String BETWEEN = "|";

    private Cells() {}

    static String of(String text) {
        return Lines.one(text);
    }

    static String of(Optional<?> value) {
        return value.map(Object::toString).map(Lines::one).orElse("");
    }

    static String of(List<String> values) {
        return values.stream().map(Lines::one).collect(Collectors.joining(BETWEEN));
    }

    static String of(boolean is) {
        return is ? "yes" : "no";
    }

    /** Each once, in the order of the citations. */
    static String of(List<Citation> citations, Function<Citation, Stream<String>> part) {
        return of(citations.stream().flatMap(part).distinct().toList());
    }

    static String outlets(List<Citation> citations) {
        return of(citations, citation -> citation.outlet().stream());
    }

    static String claims(List<Citation> citations) {
        return of(citations, citation -> Stream.of(citation.id()));
    }

    static String reports(List<Citation> citations) {
        return Long.toString(citations.stream().map(Citation::report).distinct().count());
    }

    static String origins(List<Citation> citations) {
        return Long.toString(citations.stream().map(Citation::origin).distinct().count());
    }

    /** Day of the first report. */
    static String first(List<Citation> citations) {
        return of(days(citations).min(Comparator.naturalOrder()));
    }

    /** Day of the last report. */
    static String last(List<Citation> citations) {
        return of(days(citations).max(Comparator.naturalOrder()));
    }

    private static Stream<LocalDate> days(List<Citation> citations) {
        return citations.stream().flatMap(citation -> citation.published().stream());
    }
}
