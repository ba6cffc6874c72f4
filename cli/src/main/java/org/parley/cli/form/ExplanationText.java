package org.parley.cli.form;

import java.util.List;
import java.util.Optional;
import org.parley.cli.brief.MastheadSection;
import org.parley.cli.page.Page;
import org.parley.reading.explain.Explained;
import org.parley.reading.explain.Explanation;
import org.parley.reading.trace.Item;

/** Reasons for people: under each item what found it, the words that were matched, why they mean whom they mean, and what was dropped. */
public final class ExplanationText implements ExplanationForm {

    private final int width;
    private final boolean colour;

    /** @param width columns of the page */
    public ExplanationText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    @Override
    public String all(Explained explained) {
        Page page = page(explained);
        MastheadSection.write(explained.reading(), page);
        MastheadSection.line("rules in", Optional.of(RuleLines.SOURCES), page);
        ReasonSection reasons = new ReasonSection(explained.reading(), page, false);
        for (Item item : Item.values()) {
            section(heading(item), explained.of(item), reasons, page);
        }
        if (!explained.dropped().isEmpty()) {
            page.heading("CONSIDERED AND DROPPED", explained.dropped().size());
            page.blank();
            reasons.unused(explained.dropped());
        }
        return page.toString();
    }

    /** As the brief has them. */
    private static String heading(Item item) {
        return switch (item) {
            case ACTOR -> "PEOPLE AND SIDES";
            case TIME -> "DATES";
            case STATEMENT -> "WHO SAID WHAT";
            case EVENT -> "WHAT HAPPENED";
            case ROUND -> "TALKS";
            case DOCUMENT -> "PAPERS";
            case COMMITMENT -> "WHO OWES WHAT";
            case CONDITION -> "WHO ASKS FOR WHAT FIRST";
            case EXCHANGE -> "EXCHANGES AND RELEASES";
            case CEASEFIRE -> "CEASE-FIRES";
            case PARTICIPATION -> "THIRD PARTIES";
        };
    }

    private static void section(String heading, List<Explanation> explanations, ReasonSection reasons, Page page) {
        if (!explanations.isEmpty()) {
            page.heading(heading, explanations.size());
            for (Explanation explanation : explanations) {
                page.blank();
                reasons.write(explanation);
            }
        }
    }

    @Override
    public String one(Explained explained, Explanation explanation) {
        Page page = page(explained);
        new ReasonSection(explained.reading(), page, true).write(explanation);
        return page.toString();
    }

    private Page page(Explained explained) {
        return new Page(explained.reading().report().text(), width, colour);
    }
}
