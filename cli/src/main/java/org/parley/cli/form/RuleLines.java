package org.parley.cli.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.rule.Rule;
import org.parley.reading.rule.Rule.Cell;

/** Where a rule is written and what it says. */
final class RuleLines {

    /** How many words of a long list are shown around the one that was matched. */
    private static final int AROUND = 3;

    private static final int LONGEST_LIST = 12;

    /** Where rules are written; the places of a whole report are given below it. */
    static final String SOURCES = "reading/src/main/resources/org/parley/reading; .java in reading/src/main/java";

    private static final String BELOW = "/org/parley/reading/";

    private final Page page;
    private final int margin;
    private final boolean full;

    /** @param full whether the entry's words and examples are shown */
    RuleLines(Page page, int margin, boolean full) {
        this.page = page;
        this.margin = margin;
        this.full = full;
    }

    /** The id of a rule and where it is written. */
    void place(String label, Finding finding) {
        Prose head = Prose.of(finding.rule(), Ink.VALUE);
        finding.found().ifPresent(rule -> head.add(full ? "  " : " · ", Ink.QUIET)
                .add(full ? rule.place() : below(rule.place()), Ink.QUIET));
        page.labelled(label, margin, head);
    }

    private static String below(String place) {
        int from = place.indexOf(BELOW);
        return from < 0 ? place : place.substring(from + BELOW.length());
    }

    /** What the rule does; its words and examples where they are wanted. */
    void says(Finding finding) {
        finding.found().ifPresent(rule -> says(rule, finding));
    }

    private void says(Rule rule, Finding finding) {
        if (!full) {
            rule.manner().ifPresent(manner -> page.labelled("", margin, Prose.of(manner, Ink.PLAIN)));
            return;
        }
        String meaning =
                rule.meaning() + rule.manner().map(manner -> "; " + manner).orElse("");
        page.labelled("which is", margin, Prose.of(meaning + ".", Ink.PLAIN));
        for (Cell cell : rule.cells()) {
            page.labelled("", margin, cell(cell, finding));
        }
        examples("must match", rule.examples());
        examples("must not", rule.counterexamples());
    }

    private void examples(String label, List<String> examples) {
        String before = label;
        for (String example : examples) {
            page.labelled(before, margin, Prose.of(example, Ink.QUIET));
            before = "";
        }
    }

    private Prose cell(Cell cell, Finding finding) {
        int matched = matched(cell.parts(), finding);
        int size = cell.parts().size();
        boolean cut = size > LONGEST_LIST;
        int from = cut ? Math.max(0, Math.min(size, matched) - AROUND) : 0;
        int to = cut ? Math.min(size, Math.max(matched + AROUND + 1, 2 * AROUND + 1)) : size;
        Prose prose = Prose.of(cell.column() + " ", Ink.QUIET).add(from > 0 ? "… " : "", Ink.QUIET);
        for (int i = from; i < to; i++) {
            prose.add(i > from ? ", " : "", Ink.QUIET);
            prose.add(
                    i == matched ? page.mark(cell.parts().get(i)) : cell.parts().get(i),
                    i == matched ? Ink.MARKED : Ink.PLAIN);
        }
        return prose.add(to < size ? " … (" + size + ")" : "", Ink.QUIET);
    }

    /** The part of a list that the words stand for, or -1. */
    private int matched(List<String> parts, Finding finding) {
        String lemma = finding.words().stream()
                .map(part -> part.lemma())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        int first = lemma.indexOf(' ');
        int word = parts.indexOf(lemma);
        return lemma.isEmpty() || word >= 0 || first < 0 ? word : indexOf(parts, lemma.substring(0, first));
    }

    private static int indexOf(List<String> parts, String verb) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).toLowerCase(Locale.ROOT).startsWith(verb + " ")) {
                return i;
            }
        }
        return parts.indexOf(verb);
    }

    /** File and line without the folders: {@code " · verbs.tsv:17"}. */
    String shortPlace(Optional<Rule> found) {
        return found.map(Rule::place)
                .map(place -> " · " + place.substring(place.lastIndexOf('/') + 1))
                .orElse("");
    }
}
