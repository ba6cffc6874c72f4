package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.item.Basis.Ground;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Round.Format;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.round.Mention.Order;
import org.parley.reading.negotiation.round.Modifiers.Field;
import org.parley.reading.negotiation.round.Modifiers.Placed;

/** What the words before a meeting tell of it. */
final class Traits {

    private final Sentence s;
    private final List<Placed> placed;
    private final int last;

    private Traits(Sentence s, List<Placed> placed, int last) {
        this.s = s;
        this.placed = placed;
        this.last = last;
    }

    static Traits of(Sentence s, int head, int top, Modifiers modifiers) {
        List<Placed> placed = new ArrayList<>(modifiers.before(s, top));
        if (head != top) {
            placed.addAll(modifiers.before(s, head));
        }
        placed.addAll(modifiers.after(s, head));
        return new Traits(s, placed, s.last(top));
    }

    /** The word that makes it no meeting of sides. */
    Optional<Naming> excluding() {
        return placed.stream()
                .filter(p -> p.modifier().field() == Field.NO)
                .findFirst()
                .map(p -> new Naming(words(p), p.modifier().id()));
    }

    boolean isNumbered() {
        return placed.stream().anyMatch(p -> p.modifier().field() == Field.ORDINAL);
    }

    /** Its number; "the first talks in three years" are not the first of a series. */
    Optional<Integer> ordinal() {
        return placed.stream()
                .filter(p -> p.modifier().field() == Field.ORDINAL
                        && !(p.modifier().value().equals("1") && isSince(p.token())))
                .map(p -> Integer.valueOf(p.modifier().value()))
                .findFirst();
    }

    private boolean isSince(int from) {
        for (int i = from; i <= last; i++) {
            String lemma = s.lemma(i);
            boolean span =
                    lemma.equals("year") || lemma.equals("month") || lemma.equals("week") || lemma.equals("decade");
            if (lemma.equals("since")
                    || span && !s.label(i).equals("pobj")
                    || span && s.lemma(s.head(i)).equals("in")) {
                return true;
            }
        }
        return false;
    }

    Order order() {
        return placed.stream()
                .filter(p -> p.modifier().field() == Field.ORDER)
                .map(p -> p.modifier().value().equals("new") ? Order.NEW : Order.PREVIOUS)
                .findFirst()
                .orElse(Order.SAME);
    }

    Optional<Format> format() {
        return placed.stream().flatMap(p -> p.modifier().format().stream()).findFirst();
    }

    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (Placed p : placed) {
            p.modifier()
                    .status()
                    .ifPresent(status ->
                            signs.add(new Sign(status, words(p), p.modifier().id())));
        }
        return signs;
    }

    /** The words of the number, the order and the format. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (Placed p : placed) {
            switch (p.modifier().field()) {
                case ORDINAL -> ordinal().ifPresent(n -> grounds.add(ground("ordinal", p)));
                case FORMAT -> grounds.add(ground("format", p));
                case ORDER -> grounds.add(ground("order", p));
                default -> {}
            }
        }
        return grounds;
    }

    private Ground ground(String field, Placed p) {
        return new Ground(field, words(p), p.modifier().id());
    }

    private Span words(Placed p) {
        return new Span(s.start(p.token()), s.end(p.last()));
    }

    /** "the talks", "these talks", "Monday's session", "their second meeting". */
    static boolean isDefinite(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Syntax.NONE && d < noun; d = s.nextSibling(d)) {
            String lemma = s.lemma(d);
            boolean article = s.label(d).equals("det") && (lemma.equals("the") || lemma.startsWith("th"));
            if (article || s.label(d).equals("poss")) {
                return true;
            }
        }
        return false;
    }
}
