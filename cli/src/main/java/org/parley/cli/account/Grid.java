package org.parley.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;

/** Rows under headings. Where the page is too narrow, cells are cut, and where that is not enough, each row becomes a few lines of its own. */
final class Grid {

    /** No cell is cut to less than this. */
    private static final int LEAST = 14;

    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Grid(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    /** @param cells one for each heading; the first names the row */
    void row(List<String> cells) {
        rows.add(cells.stream().map(Grid::clean).toList());
    }

    void write(Page page) {
        List<Integer> widths = widths(page.width() - 1);
        if (widths.isEmpty()) {
            rows.forEach(row -> stacked(row, page));
            return;
        }
        page.full(Prose.of(line(headings, widths), Ink.QUIET));
        for (List<String> row : rows) {
            Prose first = Prose.of(solid(Columns.pad(Columns.cut(row.get(0), widths.get(0)), widths.get(0))), Ink.NAME);
            page.full(first.add(line(row.subList(1, row.size()), widths.subList(1, widths.size()), GAP), Ink.PLAIN));
        }
    }

    /** Widths that fit the page; none where the cells would have to be cut too short. Columns that are empty take no room. */
    private List<Integer> widths(int room) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            int widest = Columns.widest(rows, row -> row.get(column));
            widths.add(widest == 0 ? 0 : Math.max(widest, Columns.of(headings.get(i))));
        }
        while (total(widths) > room) {
            int widest = widths.indexOf(widths.stream().max(Integer::compare).orElse(0));
            if (widths.get(widest) <= Math.max(LEAST, Columns.of(headings.get(widest)))) {
                return List.of();
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private static int total(List<Integer> widths) {
        return widths.stream()
                .filter(width -> width > 0)
                .mapToInt(width -> width + GAP.length())
                .sum();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return line(cells, widths, "");
    }

    private static String line(List<String> cells, List<Integer> widths, String before) {
        StringBuilder line = new StringBuilder();
        String gap = before;
        for (int i = 0; i < cells.size(); i++) {
            if (widths.get(i) > 0) {
                line.append(gap).append(Columns.pad(Columns.cut(cells.get(i), widths.get(i)), widths.get(i)));
                gap = GAP;
            }
        }
        return solid(line.toString().stripTrailing());
    }

    private void stacked(List<String> row, Page page) {
        page.full(Prose.of(row.get(0), Ink.NAME));
        Prose rest = new Prose();
        String before = "";
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                rest.add(before + headings.get(i).toLowerCase(Locale.ROOT) + " ", Ink.QUIET)
                        .add(row.get(i), Ink.PLAIN);
                before = " · ";
            }
        }
        page.labelled("", 2, rest);
    }

    /** Keeps the spaces that align a line. */
    private static String solid(String text) {
        return text.replace(' ', '\u00a0');
    }

    private static String clean(String text) {
        return Prose.of(text, Ink.PLAIN).line(false);
    }
}
