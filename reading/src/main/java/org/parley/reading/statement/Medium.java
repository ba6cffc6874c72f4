package org.parley.reading.statement;

/** What a noun has to do with how speech reaches the reader. */
enum Medium {
    /** A text somebody issues: "statement", "letter". */
    PAPER,
    /** An event at which people speak: "briefing". */
    OCCASION,
    /** A way of speaking: "Twitter", "telephone". */
    CHANNEL,
    /** What is nothing but speech, so that words at the end of a sentence can only mean where it was said: "interview". */
    UTTERANCE,
    /** Who passes on what others say: "agency", "radio". */
    PRESS,
    /** Who is cited without a name: "diplomat". */
    VOICE,
    /** A text that lays something down: "agreement". */
    RULESET
}
