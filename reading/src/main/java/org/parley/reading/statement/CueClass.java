package org.parley.reading.statement;

/** What a cue says about how its content was put. */
enum CueClass {
    /** Spoken, or put in words in any way. */
    SPEECH,
    /** Written or broadcast. */
    WRITING,
    /** A thought or wish; counts when an identified person or body has it, with a clause. */
    OPINION,
    /** What a paper says: a survey finds, a report shows. */
    EVIDENCE
}
