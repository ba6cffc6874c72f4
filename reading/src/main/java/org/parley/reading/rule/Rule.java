package org.parley.reading.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says and where it is written.
 *
 * @param id as readings give it
 * @param file path from the root of the source tree, with slashes
 * @param line of the entry in the file, from 1; none for a rule that is code
 * @param meaning what such a rule does; one sentence without its end
 * @param manner how this use of the entry takes what is said; none where an entry has but one way
 * @param cells the entry's words, empty cells left out; none for a rule that is code
 * @param examples texts that it must match, as its file has them
 * @param counterexamples texts that it must not
 */
public record Rule(
        String id,
        String file,
        Optional<Integer> line,
        String meaning,
        Optional<String> manner,
        List<Cell> cells,
        List<String> examples,
        List<String> counterexamples) {

    public Rule {
        cells = List.copyOf(cells);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }

    /**
     * A cell of an entry.
     *
     * @param column its name
     * @param parts the alternatives it lists, in order; not empty
     */
    public record Cell(String column, List<String> parts) {
        public Cell {
            parts = List.copyOf(parts);
        }
    }

    /** The file and, where there is one, the line: {@code .../verbs.tsv:17}. */
    public String place() {
        return line.map(number -> file + ":" + number).orElse(file);
    }

    Rule used(String newId, Optional<String> newManner) {
        return new Rule(newId, file, line, meaning, newManner, cells, examples, counterexamples);
    }
}
