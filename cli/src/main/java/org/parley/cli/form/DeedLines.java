package org.parley.cli.form;

import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.model.Span;
import org.parley.reading.explain.Deed;
import org.parley.reading.explain.Explanation.Finding;

/** Who takes part in an event, and where its codes, modality, date and place come from. */
final class DeedLines {

    private final Page page;
    private final int margin;
    private final ItemHeadings headings;
    private final RuleLines rules;

    DeedLines(Page page, int margin, ItemHeadings headings, RuleLines rules) {
        this.page = page;
        this.margin = margin;
        this.headings = headings;
        this.rules = rules;
    }

    void write(Deed deed) {
        String before = "";
        for (Deed.Party party : deed.parties()) {
            String label = party.recipient() ? "done to" : "done by";
            page.labelled(label.equals(before) ? "" : label, margin, party(party));
            before = label;
        }
        deed.act().ifPresent(act -> page.labelled("coded", margin, act(act, deed)));
        steps(deed);
        deed.date().ifPresent(date -> page.labelled("date", margin, date(date)));
        deed.place().ifPresent(place -> page.labelled("place", margin, place(place)));
        if (!deed.repeats().isEmpty()) {
            String repeats = deed.repeats().stream().map(this::quoted).collect(Collectors.joining(" · "));
            page.labelled("told again", margin, Prose.of(repeats, Ink.CUE));
        }
    }

    private String quoted(Span words) {
        return "“" + words.of(page.text()) + "” " + page.place(words.start());
    }

    private Prose party(Deed.Party party) {
        String name = headings.name(party.actor());
        Prose prose = new Prose();
        if (party.words().isPresent()) {
            prose.add(quoted(party.words().get()), Ink.CUE)
                    .add(party.own() ? " is " : ": behind it is ", Ink.PLAIN)
                    .add(name, Ink.NAME);
        } else {
            prose.add(name, Ink.NAME).add(", by the context", Ink.PLAIN);
        }
        return prose.add(", " + party.standing(), Ink.PLAIN);
    }

    private Prose act(Finding act, Deed deed) {
        String about = deed.thing().map(Finding::rule).orElse("none of the known kinds");
        String thing = deed.thing().map(t -> rules.shortPlace(t.found())).orElse("");
        return Prose.of("by act and thing: " + act.rule(), Ink.PLAIN)
                .add(rules.shortPlace(act.found()), Ink.QUIET)
                .add("; the thing is " + about, Ink.PLAIN)
                .add(thing, Ink.QUIET);
    }

    private void steps(Deed deed) {
        if (deed.steps().isEmpty()) {
            page.labelled("modality", margin, Prose.of("told as a fact", Ink.PLAIN));
        }
        String label = "modality";
        for (Deed.Step step : deed.steps()) {
            Finding finding = step.finding();
            page.labelled(
                    label,
                    margin,
                    Prose.of(quoted(finding.words().get(0).words()), Ink.CUE)
                            .add(" → ", Ink.QUIET)
                            .add(step.effect(), Ink.VALUE)
                            .add(" · " + finding.rule() + rules.shortPlace(finding.found()), Ink.QUIET));
            label = "";
        }
    }

    private Prose date(Deed.Dated date) {
        Prose prose = new Prose();
        date.words().ifPresent(words -> prose.add(quoted(words), Ink.CUE).add(", ", Ink.PLAIN));
        return prose.add(date.why(), Ink.PLAIN);
    }

    private Prose place(Deed.Placed place) {
        Finding found = place.found();
        String how = found.found().map(rule -> rule.meaning()).orElse(found.rule());
        String known = place.known().found().map(rule -> rule.meaning()).orElse("");
        return Prose.of(quoted(found.words().get(0).words()), Ink.CUE)
                .add(", " + how, Ink.PLAIN)
                .add("; known as " + place.known().rule() + (known.isEmpty() ? "" : ", " + known), Ink.PLAIN)
                .add(rules.shortPlace(place.known().found()), Ink.QUIET);
    }
}
