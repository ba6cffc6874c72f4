package org.parley.cli.ledger;

import java.util.List;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.model.Span;
import org.parley.store.Card;
import org.parley.store.Hit;

/** What a search found, for people: the report, and under it the words around what was found. */
public final class HitPage {

    private static final String MARGIN = "    ";

    private final int width;
    private final boolean colour;

    public HitPage(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    public String of(List<Hit> hits) {
        StringBuilder out = new StringBuilder();
        for (Hit hit : hits) {
            out.append(out.length() == 0 ? "" : "\n").append(heading(hit)).append('\n');
            for (String line : marked(hit).lines(Math.max(20, width - MARGIN.length()), colour)) {
                out.append(MARGIN).append(line).append('\n');
            }
        }
        return out.toString();
    }

    private String heading(Hit hit) {
        Card card = hit.card();
        String id = hit.claim().isEmpty() ? card.key() : card.key() + "." + hit.claim();
        String start = id + "  " + card.day().map(Object::toString).orElse("no date") + "  "
                + card.outlet().map(outlet -> outlet + "  ").orElse("");
        String end = card.copies() > 1 ? "  (" + card.copies() + " copies)" : "";
        int room = Math.max(20, width - Columns.of(start) - Columns.of(end));
        return Ink.QUIET.on(clean(start), colour) + "  "
                + Ink.NAME.on(Columns.cut(clean(card.title().orElse(card.name())), room), colour)
                + Ink.QUIET.on(end, colour);
    }

    private Prose marked(Hit hit) {
        Prose prose = new Prose();
        int at = 0;
        for (Span mark : hit.marks()) {
            prose.add(hit.line().substring(at, mark.start()), Ink.PLAIN);
            prose.add(colour ? mark.of(hit.line()) : "[" + mark.of(hit.line()) + "]", Ink.MARKED);
            at = mark.end();
        }
        return prose.add(hit.line().substring(at), Ink.PLAIN);
    }

    private static String clean(String text) {
        return Prose.of(text, Ink.PLAIN).line(false);
    }
}
