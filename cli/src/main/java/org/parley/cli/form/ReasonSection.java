package org.parley.cli.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.reading.explain.Explanation;
import org.parley.reading.explain.Explanation.Basis;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.trace.Account.Candidate;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Item;

/** Why one item is there: a column of questions, and the answers beside it. */
final class ReasonSection {

    private static final int MARGIN = 12;

    /** How many places, choices and others are shown of an item among many. */
    private static final int FEW = 3;

    /** The parts of an item's words that an entry takes. */
    private static final Set<String> TAKEN = Set.of("cue", "trigger", "naming");

    private final Page page;
    private final boolean alone;
    private final ItemHeadings headings;
    private final RuleLines rules;
    private final MarkedWords marked;

    /** @param alone whether one item is shown, with all there is to it */
    ReasonSection(Reading reading, Page page, boolean alone) {
        this.page = page;
        this.alone = alone;
        this.headings = new ItemHeadings(reading, page);
        this.rules = new RuleLines(page, MARGIN, alone);
        this.marked = new MarkedWords(reading, page);
    }

    void write(Explanation explanation) {
        page.labelled(explanation.id(), MARGIN, headings.of(explanation));
        headings.body(explanation).ifPresent(body -> page.labelled("", MARGIN, body));
        explanation.findings().forEach(finding -> finding("found by", finding, explanation.item()));
        if (explanation.rests().isEmpty()) {
            explanation.tellings().forEach(telling -> finding("told by", telling, explanation.item()));
        }
        if (explanation.item() == Item.TIME && headings.isOpen(explanation.id())) {
            page.labelled(
                    "because",
                    MARGIN,
                    Prose.of("the day of the report is not known; give it with --published", Ink.PLAIN));
        }
        explanation.basis().ifPresent(this::basis);
        explanation.deed().ifPresent(new DeedLines(page, MARGIN, headings, rules)::write);
        RestLines rest = new RestLines(page, MARGIN, alone, headings, rules);
        explanation.rests().ifPresent(rests -> rest.write(explanation, rests));
        List<Decision> decisions = some(explanation.decisions(), explanation);
        decisions.forEach(this::decision);
        if (decisions.size() < explanation.decisions().size()) {
            int more = explanation.decisions().size() - decisions.size();
            page.labelled(
                    "",
                    MARGIN,
                    Prose.of("… and " + more + " more: parley explain FILE " + explanation.id(), Ink.QUIET));
        }
        drops(explanation);
    }

    private void finding(String label, Finding finding, Item item) {
        rules.place(label, finding);
        words(finding, item);
        rules.says(finding);
    }

    /** Whether sentences tell of it and are shown whole; actors and times are shown by their words alone. */
    private static boolean isTold(Item item) {
        return item != Item.ACTOR && item != Item.TIME;
    }

    /** First the other entries of the words that were taken, then other words. */
    private void drops(Explanation explanation) {
        List<Dropped> own = new ArrayList<>();
        List<Dropped> others = new ArrayList<>();
        for (Dropped dropped : some(explanation.dropped(), explanation)) {
            boolean taken = explanation.findings().stream()
                    .flatMap(finding -> finding.words().stream())
                    .anyMatch(part -> TAKEN.contains(part.name())
                            && part.words().contains(dropped.drop().words()));
            (taken ? own : others).add(dropped);
        }
        drops("not chosen", own);
        drops("dropped", others);
    }

    private void drops(String label, List<Dropped> drops) {
        String before = label;
        for (List<Dropped> same : alike(drops)) {
            Span words = same.get(0).drop().words();
            page.labelled(
                    before,
                    MARGIN,
                    Prose.of(page.place(words.start()) + " ", Ink.QUIET).add(line(same)));
            before = "";
        }
    }

    /** The section of what made no item: a line for each word and reason. */
    void unused(List<Dropped> drops) {
        for (List<Dropped> same : alike(drops)) {
            page.labelled(page.place(same.get(0).drop().words().start()), MARGIN, line(same));
        }
    }

    /** Neighbours of the same words and the same reason together. */
    private static List<List<Dropped>> alike(List<Dropped> drops) {
        List<List<Dropped>> alike = new ArrayList<>();
        for (Dropped dropped : drops) {
            List<Dropped> last = alike.isEmpty() ? List.of() : alike.get(alike.size() - 1);
            boolean same = !last.isEmpty()
                    && last.get(0).drop().words().equals(dropped.drop().words())
                    && last.get(0).drop().reason() == dropped.drop().reason();
            if (same) {
                last.add(dropped);
            } else {
                alike.add(new ArrayList<>(List.of(dropped)));
            }
        }
        return alike;
    }

    private Prose line(List<Dropped> same) {
        String words = same.get(0).drop().words().of(page.text());
        String entries = same.stream()
                .map(dropped -> dropped.drop().rule() + detail(dropped.drop()) + rules.shortPlace(dropped.found()))
                .collect(Collectors.joining(", "));
        return Prose.of("“" + Columns.cut(words, page.width() - MARGIN - 2) + "”", Ink.CUE)
                .add(" " + same.get(0).drop().reason().words(), Ink.PLAIN)
                .add(" · " + entries, Ink.QUIET);
    }

    private static String detail(Drop drop) {
        return drop.detail().isEmpty() ? "" : " (" + drop.detail() + ")";
    }

    /** All of them where the item is alone, else a few, with a line that says where the others are. */
    private <T> List<T> some(List<T> all, Explanation explanation) {
        if (alone || explanation.item() == Item.STATEMENT || all.size() <= FEW + 1) {
            return all;
        }
        return all.subList(0, FEW);
    }

    private void words(Finding finding, Item item) {
        String label = "words";
        if (isTold(item)) {
            for (Prose sentence : marked.sentences(finding.words())) {
                page.labelled(label, MARGIN, sentence);
                label = "";
            }
            return;
        }
        int shown =
                alone ? finding.words().size() : Math.min(FEW, finding.words().size());
        for (Part part : finding.words().subList(0, shown)) {
            page.labelled(label, MARGIN, marked.line(part.words(), MARGIN));
            label = "";
        }
        if (shown < finding.words().size()) {
            int more = finding.words().size() - shown;
            page.labelled(
                    "",
                    MARGIN,
                    Prose.of("… and in " + more + (more == 1 ? " other place" : " other places"), Ink.QUIET));
        }
    }

    private void decision(Decision decision) {
        String words = decision.words().of(page.text());
        String chosen = decision.chosen().isEmpty()
                ? "nobody"
                : decision.chosen().stream().map(headings::name).collect(Collectors.joining(" and "));
        String why = decision.grounds().isEmpty()
                ? "of those whom the words fit, who was met last"
                : decision.grounds().stream()
                        .map(ground -> why(ground, decision))
                        .collect(Collectors.joining("; "));
        page.labelled(
                "because",
                MARGIN,
                Prose.of("“" + words + "” " + page.place(decision.words().start()), Ink.CUE)
                        .add(" is ", Ink.PLAIN)
                        .add(chosen, Ink.NAME)
                        .add(": " + why, Ink.PLAIN));
        if (!decision.notChosen().isEmpty()) {
            page.labelled("not chosen", MARGIN, Prose.of(others(decision), Ink.PLAIN));
        }
    }

    private static String why(Ground ground, Decision decision) {
        boolean counted = ground == Ground.AGREES && decision.points().isPresent();
        return ground.words() + (counted ? " (" + decision.points().get() + ")" : "");
    }

    private String others(Decision decision) {
        List<String> others = new ArrayList<>();
        for (Candidate candidate : decision.notChosen()) {
            others.add(candidate.actor().map(headings::name).orElse(candidate.name()) + ", "
                    + weight(candidate, decision));
        }
        int shown = alone ? others.size() : Math.min(FEW, others.size());
        String more = shown < others.size() ? " · and " + (others.size() - shown) + " more" : "";
        return String.join(" · ", others.subList(0, shown)) + more;
    }

    private static String weight(Candidate candidate, Decision decision) {
        if (candidate.points() == 0) {
            return "met earlier";
        }
        boolean tie =
                decision.points().filter(most -> most == candidate.points()).isPresent();
        return tie ? "as many points, first named later" : candidate.points() + " points";
    }

    private static String clause(String tense) {
        return switch (tense) {
            case "planned" -> "its clause tells of a plan";
            case "future_in_past" -> "its clause looks ahead from the past";
            default -> "its clause is in the " + tense + " tense";
        };
    }

    private void basis(Basis basis) {
        List<String> why = new ArrayList<>();
        basis.day()
                .ifPresent(day -> why.add("counted from " + day + ", "
                        + (basis.quoted() ? "the day it was said" : "the day of the report")));
        if (!basis.tense().isEmpty()) {
            why.add(clause(basis.tense()));
        }
        if (!why.isEmpty()) {
            page.labelled("because", MARGIN, Prose.of(String.join("; ", why), Ink.PLAIN));
        }
        List<Finding> shorter = basis.shorter().stream()
                .sorted(Comparator.comparing(
                        (Finding f) -> -f.words().get(0).words().length()))
                .toList();
        int shown = alone ? shorter.size() : Math.min(FEW, shorter.size());
        String others = shorter.stream()
                .limit(shown)
                .map(f -> "“" + f.words().get(0).words().of(page.text()) + "” alone (" + f.rule() + ")")
                .collect(Collectors.joining(" · "));
        if (!others.isEmpty()) {
            page.labelled("not chosen", MARGIN, Prose.of(others, Ink.PLAIN));
        }
    }
}
