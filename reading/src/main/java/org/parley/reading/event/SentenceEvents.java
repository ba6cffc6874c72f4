package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.place.Place;
import org.parley.reading.syntax.Tree;

/** What the frames of single sentences tell, before the report as a whole is looked at. Belongs to one report. */
final class SentenceEvents {

    private final EventLexicons lexicons;
    private final Participants participants;
    private final Surroundings around;
    private final Losses losses;
    private final List<Draft> drafts = new ArrayList<>();

    SentenceEvents(EventLexicons lexicons, Participants participants, Surroundings around, Losses losses) {
        this.lexicons = lexicons;
        this.participants = participants;
        this.around = around;
        this.losses = losses;
    }

    /** Those of all sentences read so far, in text order. */
    List<Draft> drafts() {
        return drafts;
    }

    void read(ReadSentence sentence) {
        Arguments arguments = new Arguments(sentence, participants, lexicons.matcher(), around);
        for (Match match : arguments.frames().all()) {
            if (Swallowed.hasEventOfItsOwn(sentence.parse(), match, arguments.frames())) {
                add(draft(sentence, match, arguments), arguments);
            }
        }
        losses.tell(sentence.parse(), arguments, drafts);
        for (Duties.Duty duty : lexicons.duties().in(sentence.parse())) {
            duty(sentence, duty, arguments).ifPresent(drafts::add);
        }
        for (Absences.Absence absence : lexicons.absences().in(sentence.parse())) {
            drafts.add(absence(sentence, absence, arguments));
        }
    }

    private void add(Draft draft, Arguments arguments) {
        boolean prevented = draft.move() == Move.POSTPONE || draft.move() == Move.CANCEL;
        boolean thing = !prevented && draft.agentIds().isEmpty() && arguments.isDoneByAThing(draft.match());
        if (!draft.factuality().deed() || thing || isGame(draft)) {
            return;
        }
        Draft said = lexicons.wills().read(lexicons.performances().bySpeaker(draft, around));
        Draft told = lexicons.absences().read(said, lexicons.codes());
        drafts.add(told);
        lexicons.promises().read(draft, around, participants).ifPresent(drafts::add);
        lexicons.performances().denial(told, around, participants::side).ifPresent(drafts::add);
    }

    /** "Brazil will meet Argentina in the final": teams, not states. */
    private boolean isGame(Draft draft) {
        if (draft.move() != Move.MEET && draft.move() != Move.ATTACK) {
            return false;
        }
        Sentence s = draft.sentence().parse();
        for (int token = 0; token < s.size(); token++) {
            if (lexicons.matcher().classes().isIn(s, token, "game")) {
                return true;
            }
        }
        return false;
    }

    /** A demand, where the one who says so speaks of another. */
    private Optional<Draft> duty(ReadSentence sentence, Duties.Duty duty, Arguments arguments) {
        Span trigger = trigger(sentence.parse(), duty.match());
        Bound addressed = arguments.at(duty.doer());
        Optional<String> speaker = around.speaker(trigger);
        if (speaker.isEmpty() || addressed.actors().stream().noneMatch(participants::isPolitical)) {
            return Optional.empty();
        }
        String side = participants.side(speaker.get());
        if (addressed.actors().stream().map(participants::side).anyMatch(side::equals)) {
            return Optional.empty();
        }
        Match match = duty.match().as(duty.match().frame(), arguments.frames().thing(duty.deed()));
        return Optional.of(new Draft(
                sentence,
                match,
                lexicons.codes().of(match),
                new Bound(List.of(), List.of(speaker.get())),
                addressed,
                new Factuality(Modality.ACTUAL, true, List.of()),
                around.saidOn(trigger, speaker.get()::equals),
                Optional.empty(),
                around.statement(trigger),
                trigger,
                List.of(sentence.span())));
    }

    /** At the meeting that others came to. */
    private Draft absence(ReadSentence sentence, Absences.Absence absence, Arguments arguments) {
        Span trigger = trigger(sentence.parse(), absence.match());
        Factuality told = around.modality(sentence.parse(), absence.verb());
        return new Draft(
                sentence,
                absence.match(),
                lexicons.codes().of(absence.match()),
                arguments.at(absence.absent()),
                Bound.NOBODY,
                told,
                around.date(sentence, absence.verb()).or(() -> around.date(sentence, absence.talks())),
                around.place(sentence, absence.verb()).or(() -> around.place(sentence, absence.talks())),
                around.statement(trigger),
                trigger,
                List.of(sentence.span()));
    }

    private Draft draft(ReadSentence sentence, Match match, Arguments arguments) {
        Bound agents = arguments.agents(match);
        Bound recipients = arguments.recipients(match, agents);
        Factuality factuality = modality(sentence.parse(), match);
        Span trigger = trigger(sentence.parse(), match);
        return new Draft(
                sentence,
                match,
                lexicons.codes().of(match),
                agents,
                recipients,
                factuality,
                began(sentence, match).or(() -> saidOn(sentence.parse(), match, trigger, agents)),
                place(sentence, match),
                around.statement(trigger),
                trigger,
                List.of(sentence.span()));
    }

    /** "Have not met since May": May is when they last did. */
    private Optional<String> began(ReadSentence sentence, Match match) {
        boolean not = Tree.has(sentence.parse(), match.anchor(), "neg");
        return date(sentence, match)
                .map(span -> not && span.indexOf('/') > 0 ? span.substring(0, span.indexOf('/')) : span);
    }

    /** Who tries to mediate mediates, whether he succeeds or not. */
    private Factuality modality(Sentence s, Match match) {
        Factuality own = around.modality(s, match.token());
        int effort = match.frame().move() == Move.MEDIATE && own.modality() != Modality.ACTUAL
                ? lexicons.efforts().over(s, match.anchor())
                : Syntax.NONE;
        return effort == Syntax.NONE ? own : around.modality(s, effort);
    }

    /** Of the clause, or of the meeting at which it is done: "walked out of <i>Monday's</i> talks". */
    private Optional<String> date(ReadSentence sentence, Match match) {
        Optional<String> own = around.date(sentence, match.token()).or(() -> around.date(sentence, match.anchor()));
        for (int noun : isAtTable(match.frame().move()) ? match.nouns() : List.<Integer>of()) {
            own = own.or(() -> around.date(sentence, noun));
        }
        return own;
    }

    private Optional<Place> place(ReadSentence sentence, Match match) {
        Optional<Place> own = around.place(sentence, match.anchor()).or(() -> around.place(sentence, match.token()));
        for (int noun : isAtTable(match.frame().move()) ? match.nouns() : List.<Integer>of()) {
            own = own.or(() -> around.place(sentence, noun));
        }
        return own;
    }

    /** What is done while a meeting lasts, or to it where it sits. */
    private static boolean isAtTable(Move move) {
        return switch (move) {
            case MEET, HOST, WALK_OUT, STAY_AWAY, MEDIATE -> true;
            default -> false;
        };
    }

    /** An act of speech falls on the day of the speech that it is part of, unless it is told as done before. */
    private Optional<String> saidOn(Sentence s, Match match, Span trigger, Bound agents) {
        String perfect = Syntax.perfect(s, match.anchor());
        if (!Arguments.isSaid(match.frame().move())
                || perfect.equals("had")
                || agents.actors().isEmpty()) {
            return Optional.empty();
        }
        Predicate<String> doer = speaker -> isBy(speaker, agents.actors());
        Optional<String> said = around.saidOn(trigger, doer);
        return perfect.isEmpty() ? said.or(() -> around.lastSpeech(trigger, doer)) : said;
    }

    private boolean isBy(String speaker, List<String> agents) {
        return agents.contains(speaker)
                || agents.contains(participants.side(speaker))
                || agents.stream().map(participants::side).anyMatch(speaker::equals);
    }

    /** The words of the predicate from the first to the last, if they stand together; its head otherwise. */
    private static Span trigger(Sentence s, Match match) {
        int first = match.token();
        int last = match.token();
        for (int word : match.words()) {
            first = Math.min(first, word);
            last = Math.max(last, word);
        }
        boolean together = last - first < match.words().size() + 2;
        return together
                ? new Span(s.start(first), s.end(last))
                : new Span(s.start(match.token()), s.end(match.token()));
    }
}
