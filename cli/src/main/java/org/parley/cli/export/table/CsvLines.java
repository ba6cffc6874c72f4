package org.parley.cli.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Rows as RFC 4180 has them: fields between commas, in quotation marks where they hold one of these or a line's end, lines that end in
 * CR LF. A field that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvLines {

    /** How a formula begins, in the wide forms of East Asian keyboards too; tab and line ends, as spreadsheets look behind them. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final Writer out;

    CsvLines(Writer out) {
        this.out = out;
    }

    void add(List<String> fields) throws IOException {
        String between = "";
        for (String field : fields) {
            out.append(between).append(quoted(guarded(field)));
            between = ",";
        }
        out.append("\r\n");
    }

    static String guarded(String field) {
        return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    private static String quoted(String field) {
        boolean isPlain = field.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return isPlain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
