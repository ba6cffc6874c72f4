package org.parley.cli.ledger;

import java.util.List;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.store.Card;

/** Reports for people: a line each. */
public final class CardPage {

    private static final int WIDEST_OUTLET = 24;

    private final int width;
    private final boolean colour;

    public CardPage(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    public String of(List<Card> cards) {
        int outlets = Math.min(WIDEST_OUTLET, Columns.widest(cards, CardPage::outlet));
        int items = Columns.widest(cards, card -> Integer.toString(card.items()));
        int names = Columns.widest(cards, Card::key);
        StringBuilder out = new StringBuilder();
        for (Card card : cards) {
            String start = Columns.pad(card.key(), names)
                    + "  "
                    + Columns.pad(card.day().map(Object::toString).orElse("no date"), 10)
                    + "  "
                    + Columns.padLeft(Integer.toString(card.items()), items)
                    + "  "
                    + Columns.pad(clean(Columns.cut(outlet(card), outlets)), outlets)
                    + (outlets > 0 ? "  " : "");
            String end = card.copies() > 1 ? "  (" + card.copies() + " copies)" : "";
            int room = Math.max(20, width - Columns.of(start) - Columns.of(end));
            out.append(Ink.QUIET.on(start, colour))
                    .append(clean(Columns.cut(clean(card.title().orElse(card.name())), room)))
                    .append(Ink.QUIET.on(end, colour))
                    .append('\n');
        }
        return out.toString();
    }

    private static String outlet(Card card) {
        return card.outlet().orElse("");
    }

    private static String clean(String text) {
        return Prose.of(text, Ink.PLAIN).line(false);
    }
}
