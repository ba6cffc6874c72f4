package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.Mention.Order;
import org.parley.reading.negotiation.round.Mention.Sides;
import org.parley.reading.negotiation.round.RoundWords.Named;
import org.parley.reading.negotiation.round.RoundWords.Weight;
import org.parley.reading.place.Place;

/** Finds the words of a report that name a meeting. Immutable. */
final class MentionFinder {

    private final RoundWords words;
    private final Modifiers modifiers;
    private final States states;

    MentionFinder(RoundWords words, Modifiers modifiers, States states) {
        this.words = words;
        this.modifiers = modifiers;
        this.states = states;
    }

    /** In text order. */
    List<Mention> find(Scene scene) {
        List<Mention> mentions = new ArrayList<>();
        @Nullable Seats seats = null;
        for (ReadSentence sentence : scene.sentences()) {
            for (int token = 0; token < sentence.parse().size(); token++) {
                Named named = named(sentence.parse(), token);
                if (named != null) {
                    seats = seats == null ? seats(scene) : seats;
                    mention(scene, seats, sentence, token, named).ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    private static Seats seats(Scene scene) {
        Table table = new Table(scene);
        return new Seats(scene, table, new Opponents(scene, table));
    }

    private @Nullable Named named(Sentence s, int token) {
        Named named = words.noun(s, token);
        return named != null ? named : words.verb(s, token);
    }

    private Optional<Mention> mention(Scene scene, Seats seats, ReadSentence sentence, int token, Named named) {
        Sentence s = sentence.parse();
        boolean verb = s.tag(token).startsWith("VB");
        int top = verb ? token : top(s, token);
        List<Draft> tellings = seats.tellings(sentence, token, top);
        boolean standsAlone = verb ? isMeeting(tellings, token) : isNoun(s, token, named) && !isName(scene, sentence, token);
        if (!standsAlone) {
            return Optional.empty();
        }
        Traits traits = Traits.of(s, token, top, modifiers);
        boolean part = named.weight() == Weight.PART && !traits.isNumbered() && traits.order() != Order.NEW;
        if (traits.isExcluded() || part) {
            return Optional.empty();
        }
        Sides sides = seats.of(sentence, token, top, tellings);
        return Optional.of(built(scene, seats, sentence, token, top, named, traits, sides, tellings));
    }

    private Mention built(
            Scene scene,
            Seats seats,
            ReadSentence sentence,
            int token,
            int top,
            Named named,
            Traits traits,
            Sides sides,
            List<Draft> tellings) {
        Sentence s = sentence.parse();
        Progress progress = new Progress(scene, sentence, top, states);
        Dating dating = new Dating(scene, sentence, token, top, progress);
        List<Sign> signs = progress.signs();
        signs.addAll(0, signsBeside(traits, signs));
        if (signs.isEmpty()) {
            progress.own(token).or(() -> progress.own(top)).ifPresent(signs::add);
        }
        dating.sinceLast().ifPresent(signs::add);
        Modality modality = scene.around().modality(s, top).modality();
        boolean unreal = modality == Modality.CONDITIONAL || modality == Modality.DENIED && signs.isEmpty();
        return new Mention(
                sentence,
                new Span(s.start(token), s.end(token)),
                named.id(),
                isCertain(s, token, named, traits),
                Traits.isDefinite(s, top) || Traits.isDefinite(s, token),
                !unreal,
                sides,
                traits.ordinal(),
                traits.order(),
                dating.when(),
                venue(scene, sentence, token, top),
                traits.format(),
                signs,
                grounds(traits, dating, signs),
                seats.happenings(sentence, tellings));
    }

    private static List<org.parley.model.item.Basis.Ground> grounds(Traits traits, Dating dating, List<Sign> signs) {
        List<org.parley.model.item.Basis.Ground> grounds = new ArrayList<>(traits.grounds());
        grounds.addAll(dating.grounds());
        signs.forEach(sign ->
                grounds.add(new org.parley.model.item.Basis.Ground("status", sign.words(), sign.rule())));
        return grounds;
    }

    /** "the resumption of the stalled talks" are not stalled; "no date for the upcoming meetings". */
    private static List<Sign> signsBeside(Traits traits, List<Sign> over) {
        List<Sign> beside = traits.signs();
        boolean goesOn = over.stream().anyMatch(sign -> !sign.isSetback());
        return goesOn ? beside.stream().filter(sign -> !sign.isSetback()).toList() : beside;
    }

    /** "a round <i>of talks</i>": what is said of the round is said of the talks. */
    private int top(Sentence s, int noun) {
        int top = noun;
        while (s.label(top).equals("pobj") && s.head(top) != Syntax.NONE && s.lemma(s.head(top)).equals("of")) {
            int above = s.head(s.head(top));
            Named named = above == Syntax.NONE ? null : words.noun(s, above);
            if (named == null || named.weight() != Weight.PART) {
                return top;
            }
            top = above;
        }
        return top;
    }

    /** Neither a word that only tells what kind of thing another is, nor the "round" of another meeting. */
    private boolean isNoun(Sentence s, int token, Named named) {
        if (s.label(token).equals("compound") || s.label(token).equals("nmod")) {
            return false;
        }
        return named.weight() != Weight.PART || Obliques.object(s, token, "of") == Syntax.NONE;
    }

    /** "the Democracy Forum". */
    private static boolean isName(Scene scene, ReadSentence sentence, int token) {
        return sentence.parse().tag(token).startsWith("NNP") && !scene.at(sentence, token).isEmpty();
    }

    private static boolean isMeeting(List<Draft> tellings, int token) {
        return tellings.stream().anyMatch(telling -> telling.match().token() == token
                && telling.move() == org.parley.model.Move.MEET);
    }

    private boolean isCertain(Sentence s, int token, Named named, Traits traits) {
        if (named.weight() == Weight.STRONG || traits.format().isPresent()) {
            return true;
        }
        for (int i = s.first(token); i <= s.last(token); i++) {
            if (words.isTopic(s, i)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> venue(Scene scene, ReadSentence sentence, int token, int top) {
        return scene.around()
                .place(sentence, token)
                .or(() -> scene.around().place(sentence, top))
                .map(Place::name);
    }
}
