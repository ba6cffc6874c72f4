package org.parley.reading.negotiation.round;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.model.item.Basis.Ground;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.Mention.Order;
import org.parley.reading.negotiation.round.Mention.When;
import org.parley.reading.negotiation.round.Modifiers.Field;
import org.parley.reading.negotiation.round.Modifiers.Modifier;
import org.parley.reading.place.Place;

/** Finds the second member of a row whose noun is left out: "the first round was held in Rome in May, <i>the second</i> in Geneva a month ago". */
final class Ellipsis {

    private static final String RULE = "round.ellipsis";

    private final Scene scene;
    private final Modifiers modifiers;

    Ellipsis(Scene scene, Modifiers modifiers) {
        this.scene = scene;
        this.modifiers = modifiers;
    }

    /** The next member after a mention with a number, in the same sentence. */
    Optional<Mention> after(Mention mention) {
        if (mention.ordinal().isEmpty()) {
            return Optional.empty();
        }
        Sentence s = mention.sentence().parse();
        for (int token = 1; token + 1 < s.size(); token++) {
            boolean behind = s.start(token) > mention.words().end() && s.lemma(token - 1).equals("the");
            Optional<Modifier> number = behind && isAlone(s, token) ? number(s, token) : Optional.empty();
            if (number.isPresent()) {
                return Optional.of(member(mention, s, token, number.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether no noun follows that the number could belong to. */
    private static boolean isAlone(Sentence s, int token) {
        String next = s.tag(token + 1);
        return next.equals("IN") || next.equals("TO") || next.equals(",") || next.startsWith("CD");
    }

    private Optional<Modifier> number(Sentence s, int token) {
        return modifiers.at(s, token).stream()
                .filter(modifier -> modifier.field() == Field.ORDINAL)
                .findFirst();
    }

    private Mention member(Mention first, Sentence s, int token, Modifier number) {
        Span words = new Span(s.start(token), s.end(token));
        return new Mention(
                first.sentence(),
                words,
                RULE,
                first.certain(),
                true,
                first.founding(),
                first.sides(),
                Optional.of(Integer.valueOf(number.value())),
                Order.SAME,
                new When(date(s, token), Optional.empty()),
                place(first, s, token),
                Optional.empty(),
                first.signs(),
                List.of(new Ground("ordinal", words, number.id())),
                List.of());
    }

    private Optional<String> date(Sentence s, int token) {
        return scene.times().times().stream()
                .filter(time -> time.span().start() >= s.end(token) && time.span().end() <= s.end())
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .map(TimeExpression::value)
                .filter(value -> Character.isDigit(value.charAt(0)))
                .findFirst();
    }

    private Optional<String> place(Mention first, Sentence s, int token) {
        for (int i = token + 1; i < s.size(); i++) {
            Optional<Place> place = scene.around().named(first.sentence(), i);
            if (place.isPresent()) {
                return place.map(Place::name);
            }
        }
        return Optional.empty();
    }
}
