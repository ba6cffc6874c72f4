package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.model.item.Basis.Ground;
import org.parley.model.item.Round.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Draft;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.Governors.Governor;
import org.parley.reading.negotiation.round.Mention.Order;
import org.parley.reading.negotiation.round.Mention.Sides;
import org.parley.reading.negotiation.round.RoundWords.Named;
import org.parley.reading.negotiation.round.RoundWords.Weight;
import org.parley.reading.negotiation.round.States.State;
import org.parley.reading.place.Place;
import org.parley.reading.syntax.Tree;

/** Reads what the words around one word for a meeting say of it. */
final class MentionBuilder {

    private final Scene scene;
    private final Seats seats;
    private final Lexicons lexicons;
    private final ReadSentence sentence;
    private final Sentence s;
    private final int head;
    private final int top;
    private final Named named;
    private final Traits traits;
    private final List<Draft> tellings;
    private final boolean series;

    /**
     * @param head the word
     * @param top the "round" that it is one of, or itself
     * @param tellings events that the word or what governs it tells
     * @param series whether the report speaks of talks: "the first meeting" is one of them
     */
    MentionBuilder(
            Scene scene,
            Seats seats,
            Lexicons lexicons,
            ReadSentence sentence,
            int head,
            int top,
            Named named,
            Traits traits,
            List<Draft> tellings,
            boolean series) {
        this.scene = scene;
        this.seats = seats;
        this.lexicons = lexicons;
        this.sentence = sentence;
        this.s = sentence.parse();
        this.head = head;
        this.top = top;
        this.named = named;
        this.traits = traits;
        this.tellings = List.copyOf(tellings);
        this.series = series;
    }

    /** None where one side alone gathers; one; or two, where a clause tells of another meeting of the series: "the talks, <i>launched in March</i>, had been set for July". */
    List<Mention> mentions() {
        Sides sides = seats.of(sentence, head, top, tellings);
        if (named.weight() == Weight.WEAK && sides.own() && sides.parties().size() == 1) {
            return List.of();
        }
        List<Governor> below = new ArrayList<>(Governors.below(s, top));
        if (head != top) {
            below.addAll(Governors.below(s, head));
        }
        List<Governor> above = Governors.above(s, top, lexicons.states());
        if (below.stream().anyMatch(this::isDated) && above.stream().anyMatch(this::isScheduled)) {
            return List.of(mention(sides, above, true), mention(sides, below, false).before());
        }
        List<Governor> all = new ArrayList<>(below);
        all.addAll(above);
        return List.of(mention(sides, all, false));
    }

    private boolean isDated(Governor governor) {
        return scene.around().date(sentence, governor.token()).isPresent();
    }

    private boolean isScheduled(Governor governor) {
        State state = lexicons.states().of(s, governor.token(), governor.place());
        return state != null && state.actual().filter(Status.SCHEDULED::equals).isPresent();
    }

    private Mention mention(Sides sides, List<Governor> governors, boolean split) {
        Progress progress = new Progress(scene, sentence, top, lexicons.states(), governors);
        Dating dating = new Dating(scene, sentence, head, top, progress, split);
        List<Sign> signs = signs(progress, dating);
        return new Mention(
                sentence,
                new Span(s.start(head), s.end(head)),
                named.id(),
                isCertain(sides) || dating.sinceLast().isPresent(),
                Traits.isDefinite(s, top) || Traits.isDefinite(s, head),
                isFounding(signs, sides),
                sides,
                traits.ordinal(),
                traits.order(),
                dating.when(),
                venue(progress),
                traits.format(),
                signs,
                grounds(dating, signs),
                seats.happenings(sentence, tellings));
    }

    private List<Sign> signs(Progress progress, Dating dating) {
        List<Sign> over = progress.signs();
        List<Sign> signs = beside(over);
        signs.addAll(over);
        if (signs.isEmpty()) {
            progress.own(head).or(() -> progress.own(top)).ifPresent(signs::add);
        }
        dating.sinceLast().ifPresent(signs::add);
        if (signs.isEmpty()) {
            dating.sinceFirst().ifPresent(signs::add);
        }
        return signs;
    }

    /** "the resumption of the stalled talks": they are stalled no more. */
    private List<Sign> beside(List<Sign> over) {
        boolean goesOn = over.stream().anyMatch(sign -> !sign.isSetback());
        List<Sign> beside = new ArrayList<>(traits.signs());
        beside.removeIf(sign -> goesOn && sign.isSetback());
        return beside;
    }

    /** Neither under a condition nor denied; and told as one meeting where the words around do not tell whose it is. */
    private boolean isFounding(List<Sign> signs, Sides sides) {
        boolean single = tellings.stream().anyMatch(telling -> telling.move() == Move.MEET)
                || Traits.isDefinite(s, top)
                || Traits.isDefinite(s, head)
                || traits.isNumbered()
                || head != top
                || !signs.isEmpty() && signs.stream().noneMatch(sign -> sign.rule().equals("round.state.after"))
                || traits.order() != Order.SAME
                || traits.format().isPresent()
                || isDatedOrAbout();
        if (!sides.own() && !single) {
            return false;
        }
        Modality modality = scene.around().modality(s, top).modality();
        return modality != Modality.CONDITIONAL && (modality != Modality.DENIED || !signs.isEmpty());
    }

    private boolean isCertain(Sides sides) {
        boolean own = sides.own();
        boolean isSeries = series && (traits.isNumbered() || named.weight() == Weight.PART);
        if (named.weight() == Weight.STRONG || traits.format().isPresent() || isSeries || own && seats.areOpponents(sides.parties()) || isHandled()) {
            return true;
        }
        int clause = own ? clause() : head;
        int from = s.first(clause);
        int last = s.last(clause);
        for (int i = from; i <= last; i++) {
            if (lexicons.words().isTopic(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "resume the conference", "broke off the session": what the events have for talks. */
    private boolean isHandled() {
        return series
                && tellings.stream().anyMatch(telling -> switch (telling.move()) {
                    case RESUME, SUSPEND, POSTPONE, WALK_OUT -> true;
                    default -> false;
                });
    }

    private boolean isDatedOrAbout() {
        if (scene.around().date(sentence, head).isPresent()) {
            return true;
        }
        for (int i = s.first(head); i <= s.last(head); i++) {
            if (lexicons.words().isTopic(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** The verb over the word, or itself. */
    private int clause() {
        int at = head;
        while (!Tree.isVerb(s, at) && s.head(at) != Sentence.ROOT) {
            at = s.head(at);
        }
        return at;
    }

    private Optional<String> venue(Progress progress) {
        return scene.around()
                .place(sentence, head)
                .or(() -> scene.around().place(sentence, top))
                .map(Place::name)
                .or(progress::place)
                .or(this::placeBehind);
    }

    /** "talks with Ukraine <i>in Istanbul</i>": the place hangs on whoever it is with. */
    private Optional<String> placeBehind() {
        for (int i = head + 1; i <= s.last(top); i++) {
            int place = s.lemma(i).equals("in") || s.lemma(i).equals("at") ? s.dependent(i, "pobj") : Sentence.ROOT;
            Optional<Place> named = place == Sentence.ROOT ? Optional.empty() : scene.around().named(sentence, place);
            if (named.isPresent()) {
                return named.map(Place::name);
            }
        }
        return Optional.empty();
    }

    private List<Ground> grounds(Dating dating, List<Sign> signs) {
        List<Ground> grounds = new ArrayList<>(traits.grounds());
        grounds.addAll(dating.grounds());
        signs.forEach(sign -> grounds.add(new Ground("status", sign.words(), sign.rule())));
        return grounds;
    }
}
