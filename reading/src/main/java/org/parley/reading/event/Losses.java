package org.parley.reading.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.NearMisses;
import org.parley.reading.event.frame.NearMisses.Miss;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Tells a trace which words that a frame took up became no event of their own, and why. Does nothing where nobody listens. */
final class Losses {

    private final Trace trace;
    private final NearMisses misses;

    Losses(Trace trace, FrameMatcher matcher) {
        this.trace = trace;
        this.misses = new NearMisses(matcher);
    }

    /**
     * What a sentence has lost.
     *
     * @param drafts what was made of it and of those before
     */
    void tell(Sentence s, Arguments arguments, List<Draft> drafts) {
        if (!trace.isOn()) {
            return;
        }
        SentenceFrames frames = arguments.frames();
        Set<Integer> used = new HashSet<>();
        for (int token = 0; token < s.size(); token++) {
            Match match = frames.at(token);
            used.addAll(match == null ? List.of() : match.nouns());
        }
        for (int token = 0; token < s.size(); token++) {
            tellUnfit(s, frames, token);
            Match match = frames.at(token);
            if (match != null && !isDrafted(s, token, drafts)) {
                trace.dropped(s, token, match.frame().id(), reason(s, match, arguments, used));
            }
        }
    }

    private void tellUnfit(Sentence s, SentenceFrames frames, int token) {
        for (Miss miss : misses.at(frames, token)) {
            Reason reason = miss.unmet().isEmpty() ? Reason.FITS_CLOSER : Reason.CONDITION;
            trace.dropped(s, token, miss.frame().id(), reason, miss.unmet());
        }
    }

    private static boolean isDrafted(Sentence s, int token, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(
                        draft -> draft.sentence().parse() == s && draft.match().token() == token);
    }

    private static Reason reason(Sentence s, Match match, Arguments arguments, Set<Integer> used) {
        if (used.contains(match.token())) {
            return Reason.USED_UP;
        }
        if (!Swallowed.hasEventOfItsOwn(s, match, arguments.frames())) {
            return Reason.NO_OWN_EVENT;
        }
        return arguments.isDoneByAThing(match) ? Reason.DONE_BY_A_THING : Reason.NO_DEED;
    }

    /**
     * What the report has lost.
     *
     * @param drafts all
     * @param told those that are events
     * @param merged those, each once
     */
    void tell(List<Draft> drafts, List<Draft> told, List<Draft> merged, Predicate<Draft> political) {
        if (!trace.isOn()) {
            return;
        }
        for (Draft draft : drafts) {
            if (!told.contains(draft)) {
                drop(draft, untold(draft, political));
            }
        }
        for (Draft draft : told) {
            if (merged.stream().noneMatch(event -> event.trigger().equals(draft.trigger()))) {
                tellOnceMore(draft, merged);
            }
        }
    }

    private void drop(Draft draft, Reason reason) {
        Sentence s = draft.sentence().parse();
        trace.dropped(s, draft.match().token(), draft.match().frame().id(), reason);
    }

    private static Reason untold(Draft draft, Predicate<Draft> political) {
        if (draft.agentIds().isEmpty() && draft.recipientIds().isEmpty()) {
            return Reason.NOBODY_TAKES_PART;
        }
        return political.test(draft) ? Reason.NOT_TOLD_AS_DONE : Reason.NOBODY_POLITICAL;
    }

    /** The event that a draft was merged into has its sentence among its evidence. */
    private void tellOnceMore(Draft draft, List<Draft> merged) {
        List<Draft> likely = merged.stream()
                .filter(event -> event.move() == draft.move())
                .filter(event -> event.evidence().contains(draft.sentence().span()))
                .toList();
        Optional<Span> first = likely.stream()
                .filter(event -> !Collections.disjoint(event.agentIds(), draft.agentIds()))
                .findFirst()
                .or(() -> likely.stream().findFirst())
                .map(Draft::trigger);
        if (first.isPresent()) {
            trace.repeated(first.get(), draft.trigger());
        } else {
            drop(draft, draft.sentence().isTitle() ? Reason.TITLE_ONLY : Reason.ONLY_SPOKEN_OF);
        }
    }
}
