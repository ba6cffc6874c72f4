package org.parley.language.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.language.lexicon.LexiconFile;

/** A lexicon of plain word lists by kind: one table a kind. */
final class WordGroups {

    private final Map<String, WordTable> tables = new HashMap<>();

    WordGroups(List<LexiconFile.Entry> entries, String... kinds) {
        for (String kind : kinds) {
            tables.put(kind, new WordTable());
        }
        for (LexiconFile.Entry entry : entries) {
            WordTable table = tables.get(entry.cell("kind"));
            if (table == null) {
                throw entry.error("no kind " + entry.cell("kind") + " among " + List.of(kinds));
            }
            for (String form : entry.list("forms")) {
                table.add(form, 1);
            }
        }
    }

    WordTable table(String kind) {
        WordTable table = tables.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("No such kind: " + kind);
        }
        return table;
    }
}
