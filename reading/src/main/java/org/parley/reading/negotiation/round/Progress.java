package org.parley.reading.negotiation.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.model.item.Round.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.Governors.Governor;
import org.parley.reading.negotiation.round.States.Day;
import org.parley.reading.negotiation.round.States.State;
import org.parley.reading.place.Place;
import org.parley.reading.syntax.Tree;

/** Tells how far the meeting at a word has come, and when it begins and ends, by the words over it. Belongs to one sentence. */
final class Progress {

    static final String BY_MODALITY = "round.modality";

    private final Scene scene;
    private final ReadSentence sentence;
    private final Sentence s;
    private final int top;
    private final List<Governor> governors;
    private final States states;

    Progress(Scene scene, ReadSentence sentence, int top, States states, List<Governor> governors) {
        this.scene = scene;
        this.sentence = sentence;
        this.s = sentence.parse();
        this.top = top;
        this.states = states;
        this.governors = List.copyOf(governors);
    }

    /** What the words over it say, nearest first. */
    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (Governor governor : governors) {
            State state = states.of(s, governor.token(), governor.place());
            Status status = state == null ? null : status(state, governor.token());
            if (state != null && status != null) {
                signs.add(new Sign(status, words(governor.token()), state.id()));
            }
        }
        return signs;
    }

    private @Nullable Status status(State state, int token) {
        Modality modality = scene.around().modality(s, token).modality();
        if (modality == Modality.ACTUAL) {
            return isToday(state, token)
                    ? Status.UNDER_WAY
                    : actual(state.actual().orElse(null), token);
        }
        if (modality == Modality.DENIED) {
            return Tree.has(s, token, "neg") ? state.denied().orElse(null) : null;
        }
        boolean likely = modality == Modality.PLANNED || modality == Modality.PROPOSED;
        return state.keeps() ? open(modality).orElse(null) : likely ? state.open().orElse(null) : null;
    }

    private boolean isToday(State state, int token) {
        Optional<String> today = scene.times().published().map(LocalDate::toString);
        return state.today()
                && today.isPresent()
                && (scene.around().date(sentence, token).equals(today)
                        || scene.around().date(sentence, top).equals(today));
    }

    /** What is said in the present is not over: "are holding"; "the talks take place" tells nothing. */
    private @Nullable Status actual(@Nullable Status status, int token) {
        if (status != Status.HELD || !Tree.isVerb(s, token)) {
            return status;
        }
        boolean finite = s.tag(token).equals("VBP")
                || s.tag(token).equals("VBZ")
                || s.tag(token).equals("VB");
        return isGoingOn(token) ? Status.UNDER_WAY : finite ? null : status;
    }

    /** "are holding", "is negotiating". */
    boolean isGoingOn(int verb) {
        if (!s.tag(verb).equals("VBG")) {
            return false;
        }
        int be = s.dependent(verb, "aux");
        return be != Syntax.NONE && (s.tag(be).equals("VBZ") || s.tag(be).equals("VBP"));
    }

    /** The meeting's own modality, where the words over it say nothing. */
    Optional<Sign> own(int head) {
        Modality modality = scene.around().modality(s, head).modality();
        Optional<Status> status = Tree.isVerb(s, head) && modality == Modality.ACTUAL
                ? Optional.of(isGoingOn(head) ? Status.UNDER_WAY : Status.HELD)
                : open(modality);
        return status.map(found -> new Sign(found, words(head), BY_MODALITY));
    }

    private static Optional<Status> open(Modality modality) {
        return switch (modality) {
            case PLANNED -> Optional.of(Status.SCHEDULED);
            case PROPOSED, POSSIBLE -> Optional.of(Status.PROPOSED);
            case ACTUAL, CONDITIONAL, DENIED -> Optional.empty();
        };
    }

    /** The day on which a governing word lets it begin or end, and which word. */
    Optional<Dated> dated(Day day) {
        for (Governor governor : governors) {
            State state = states.of(s, governor.token(), governor.place());
            if (state != null && state.day() == day) {
                Optional<Dated> found = scene.around()
                        .date(sentence, governor.token())
                        .map(date -> new Dated(date, words(governor.token()), state.id()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Where a word that lets it happen says that it does. */
    Optional<String> place() {
        for (Governor governor : governors) {
            State state = states.of(s, governor.token(), governor.place());
            Optional<String> place = state == null || state.day() == Day.NOTHING
                    ? Optional.empty()
                    : scene.around().place(sentence, governor.token()).map(Place::name);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Span words(int token) {
        return new Span(s.start(token), s.end(token));
    }

    /**
     * A day and the word that tells it.
     *
     * @param date ISO 8601
     */
    record Dated(String date, Span words, String rule) {}
}
