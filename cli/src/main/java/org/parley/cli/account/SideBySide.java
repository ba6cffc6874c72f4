package org.parley.cli.account;

import java.util.ArrayList;
import java.util.List;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;

/** Blocks of text in columns beside each other where the page has room, else below each other. */
final class SideBySide {

    private static final int LEAST = 30;
    private static final int GAP = 3;

    private final List<List<Prose>> blocks;

    SideBySide(List<List<Prose>> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /** @param margin columns left free before the first */
    void write(Page page, int margin) {
        int room = page.width() - margin;
        int wide = Math.max(1, Math.min(blocks.size(), (room + GAP) / (LEAST + GAP)));
        int width = (room - (wide - 1) * GAP) / wide;
        for (int i = 0; i < blocks.size(); i += wide) {
            if (i > 0) {
                page.blank();
            }
            row(blocks.subList(i, Math.min(blocks.size(), i + wide)), page, margin, width);
        }
    }

    private static void row(List<List<Prose>> row, Page page, int margin, int width) {
        List<List<String>> columns =
                row.stream().map(block -> page.lines(block, width)).toList();
        int deepest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < deepest; line++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(line < column.size() ? column.get(line) : "");
            }
            page.cells(margin, width + GAP, cells);
        }
    }
}
