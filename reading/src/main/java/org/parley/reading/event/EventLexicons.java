package org.parley.reading.event;

import org.parley.reading.event.code.Codes;
import org.parley.reading.event.frame.FrameMatcher;

/** What is known of predicates, before any report is read. Immutable. */
record EventLexicons(
        FrameMatcher matcher,
        Codes codes,
        Wills wills,
        Performances performances,
        Duties duties,
        Promises promises,
        Absences absences,
        Efforts efforts) {

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    static EventLexicons load() {
        FrameMatcher matcher = FrameMatcher.load();
        Codes codes = Codes.load(matcher.things());
        return new EventLexicons(
                matcher,
                codes,
                new Wills(codes, matcher.things()),
                new Performances(),
                Duties.load(matcher.roles()),
                Promises.load(codes, matcher.things()),
                Absences.load(matcher.classes()),
                Efforts.load());
    }
}
