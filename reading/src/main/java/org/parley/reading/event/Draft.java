package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.code.Codes;
import org.parley.reading.event.code.Codes.Code;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.place.Place;

/**
 * An event before it has an id.
 *
 * @param sentence where its trigger stands
 * @param match the frame
 * @param code its codes
 * @param agents who does it
 * @param recipients to whom
 * @param factuality whether it is so, and the words that tell
 * @param date when
 * @param place where
 * @param statement who says so
 * @param trigger the words that name it
 * @param evidence the sentences that tell of it
 */
public record Draft(
        ReadSentence sentence,
        Match match,
        Code code,
        Bound agents,
        Bound recipients,
        Factuality factuality,
        Optional<String> date,
        Optional<Place> place,
        Optional<String> statement,
        Span trigger,
        List<Span> evidence) {

    public Draft {
        evidence = List.copyOf(evidence);
    }

    public Move move() {
        return match.frame().move();
    }

    public Modality modality() {
        return factuality.modality();
    }

    /** Ids of those who do it. */
    public List<String> agentIds() {
        return agents.actors();
    }

    /** Ids of those to whom it is done. */
    public List<String> recipientIds() {
        return recipients.actors();
    }

    /** Ids of all who take part. */
    List<String> actorIds() {
        List<String> all = new ArrayList<>(agents.actors());
        all.addAll(recipients.actors());
        return all;
    }

    /** Whether only the context tells who does it: "the talks". */
    public boolean isAnaphoric() {
        return agents.tokens().isEmpty()
                && !agents.actors().isEmpty()
                && match.frame().kind() == Frame.Kind.NOUN;
    }

    Draft by(Bound others) {
        return new Draft(
                sentence, match, code, others, recipients, factuality, date, place, statement, trigger, evidence);
    }

    Draft to(Bound others) {
        return new Draft(sentence, match, code, agents, others, factuality, date, place, statement, trigger, evidence);
    }

    /** Done, whatever its words say of wishes. */
    Draft real() {
        Factuality actual = new Factuality(Modality.ACTUAL, true, factuality.path());
        return new Draft(sentence, match, code, agents, recipients, actual, date, place, statement, trigger, evidence);
    }

    /** The same at a meeting, whose day and place it has where it has none of its own. */
    public Draft on(Draft meeting) {
        return set(date.or(meeting::date), place.or(meeting::place));
    }

    /** The same where a meeting is, if its own place is not known. */
    public Draft at(Draft meeting) {
        return set(date, place.or(meeting::place));
    }

    private Draft set(Optional<String> day, Optional<Place> where) {
        return new Draft(
                sentence, match, code, agents, recipients, factuality, day, where, statement, trigger, evidence);
    }

    /** The act of speech that the same words are: what is refused or threatened is not done. */
    Draft turned(Match act, Codes codes) {
        Factuality actual = new Factuality(Modality.ACTUAL, true, factuality.path());
        return new Draft(
                sentence, act, codes.of(act), agents, recipients, actual, date, place, statement, trigger, evidence);
    }

    /** The same event, told once more by another. */
    public Draft with(Draft other) {
        List<Span> all = new ArrayList<>(evidence);
        other.evidence.stream().filter(span -> !all.contains(span)).forEach(all::add);
        all.sort(null);
        return new Draft(
                sentence,
                match,
                code,
                agents.isEmpty() ? other.agents.elsewhere() : agents,
                recipients.isEmpty() ? other.recipients.elsewhere() : recipients,
                factuality,
                date.or(other::date),
                place.or(other::place),
                statement,
                trigger,
                all);
    }

    Event event(String id) {
        return new Event(
                id,
                move(),
                code.plover(),
                code.cameo(),
                agents.actors(),
                recipients.actors(),
                Optional.empty(),
                modality(),
                date,
                place.map(Place::name),
                place.flatMap(Place::country),
                statement,
                trigger,
                match.frame().id(),
                evidence);
    }
}
