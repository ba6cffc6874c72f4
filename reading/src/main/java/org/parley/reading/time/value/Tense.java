package org.parley.reading.time.value;

/** Where the clause puts what it tells, seen from the day it was said. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** "Would": ahead of something past. */
    FUTURE_IN_PAST,
    /** Set for a later day by somebody in the past: behind or ahead, whichever is nearer. */
    PLANNED,
    /** The clause does not say, or what it says belongs to another event. */
    UNKNOWN
}
