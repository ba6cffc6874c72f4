package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Plover;
import org.parley.model.Span;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.code.Codes;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.Things;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.syntax.Tree;

/** Words of the future ({@code promises.tsv}): who says that he himself will release, withdraw or help offers it. Immutable. */
final class Promises {

    private final Map<String, Promise> byLemma = new HashMap<>();
    private final Codes codes;
    private final Things kinds;

    private record Promise(Frame frame, List<String> things) {}

    private Promises(Codes codes, Things kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken or a thing is unknown */
    static Promises load(Codes codes, Things kinds) {
        Promises promises = new Promises(codes, kinds);
        for (LexiconFile.Entry entry : LexiconFile.read(Promises.class, "promises.tsv")) {
            entry.list("things").stream().filter(thing -> !kinds.has(thing)).forEach(thing -> {
                throw entry.error("no thing is called " + thing);
            });
            Promise promise = new Promise(frame(entry.id()), entry.list("things"));
            entry.list("words").forEach(word -> promises.byLemma.put(word, promise));
        }
        return promises;
    }

    private static Frame frame(String id) {
        return new Frame(
                id,
                Frame.Kind.VERB,
                List.of(),
                List.of(),
                List.of(),
                Move.OFFER,
                Optional.of(new Plover("AGREE", Optional.empty())),
                Optional.empty(),
                Optional.of("intend"));
    }

    /** The offer that a deed to come is in the mouth of its doer. */
    Optional<Draft> read(Draft deed, Surroundings around, Participants participants) {
        Sentence s = deed.sentence().parse();
        int modal = modal(s, deed.match());
        if (modal == NONE || !isSaidByDoer(deed, around, participants)) {
            return Optional.empty();
        }
        Promise promise = byLemma.get(s.lemma(modal));
        String own = deed.match().thing();
        String thing = own.equals(Things.OTHER) ? kinds.of(deed.match().frame()) : own;
        if (promise == null || !promise.things().contains(thing)) {
            return Optional.empty();
        }
        Match match = new Match(
                promise.frame(),
                modal,
                List.of(modal),
                List.of(),
                null,
                deed.match().token(),
                thing);
        return Optional.of(draft(deed, match, around, new Span(s.start(modal), s.end(modal))));
    }

    private Draft draft(Draft deed, Match match, Surroundings around, Span trigger) {
        return new Draft(
                deed.sentence(),
                match,
                codes.of(match),
                deed.agents(),
                deed.recipients(),
                new Factuality(Modality.ACTUAL, true, List.of()),
                around.saidOn(trigger, deed.agentIds()::contains),
                Optional.empty(),
                around.statement(trigger),
                trigger,
                deed.evidence());
    }

    /** The "will" over a verb that nothing negates, or {@link Syntax#NONE}. */
    private int modal(Sentence s, Match match) {
        int verb = match.anchor();
        if (!Tree.isVerb(s, verb) || Tree.has(s, verb, "neg") || Syntax.isPassive(s, verb)) {
            return NONE;
        }
        for (int d = s.firstDependent(verb); d != NONE && d < verb; d = s.nextSibling(d)) {
            if (s.tag(d).equals("MD") && byLemma.containsKey(s.lemma(d))) {
                return d;
            }
        }
        return NONE;
    }

    private static boolean isSaidByDoer(Draft deed, Surroundings around, Participants participants) {
        return around.speaker(deed.trigger())
                .map(participants::side)
                .filter(side -> deed.agentIds().stream().map(participants::side).anyMatch(side::equals))
                .isPresent();
    }
}
