package org.parley.cli.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.reading.explain.Explanation;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.explain.Rests;
import org.parley.reading.rule.Rule;

/** What tells the fields of an item of the negotiation, who says so, which events it rests on, and what is doubtful. */
final class RestLines {

    private final Page page;
    private final int margin;
    private final boolean full;
    private final ItemHeadings headings;
    private final RuleLines rules;

    /** @param full whether what a rule does is said, too */
    RestLines(Page page, int margin, boolean full, ItemHeadings headings, RuleLines rules) {
        this.page = page;
        this.margin = margin;
        this.full = full;
        this.headings = headings;
        this.rules = rules;
    }

    void write(Explanation explanation, Rests rests) {
        fields(explanation).forEach(this::field);
        rests.in().ifPresent(in -> page.labelled("in", margin, headings.reference(in)));
        rows("said in", rests.statements());
        rows("events", rests.events());
        rests.doubt().ifPresent(doubt -> page.labelled("uncertain", margin, Prose.of(doubt.words(), Ink.PLAIN)));
    }

    /** The findings of each field, in the order in which the text first tells of them. */
    private static Map<String, List<Finding>> fields(Explanation explanation) {
        Map<String, List<Finding>> fields = new LinkedHashMap<>();
        for (Finding telling : explanation.tellings()) {
            fields.computeIfAbsent(telling.words().get(0).name(), key -> new ArrayList<>())
                    .add(telling);
        }
        return fields;
    }

    private void field(String name, List<Finding> findings) {
        String label = name;
        for (Finding finding : findings) {
            page.labelled(label, margin, telling(finding));
            label = "";
        }
    }

    /** "“began” 5:92, “ended” 7:3 · round.state.begin · states.tsv:12: a word over a meeting …". */
    private Prose telling(Finding finding) {
        Prose prose = new Prose();
        String before = "";
        for (Part part : finding.words()) {
            String words = part.words().of(page.text());
            prose.add(before + "“" + words + "” " + page.place(part.words().start()), Ink.CUE);
            before = ", ";
        }
        prose.add(" · " + finding.rule() + rules.shortPlace(finding.found()), Ink.QUIET);
        if (full) {
            finding.found().map(Rule::meaning).ifPresent(meaning -> prose.add(" · " + meaning, Ink.PLAIN));
        }
        return prose;
    }

    private void rows(String name, List<String> ids) {
        String label = name;
        for (String id : ids) {
            page.labelled(label, margin, headings.reference(id));
            label = "";
        }
    }
}
