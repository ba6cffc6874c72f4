package org.parley.reading.time.pattern;

/** What a pattern takes from the words it matches; patterns name these in small letters. */
public enum Slot {
    /** Year in four figures. */
    Y,
    /** Year in two figures. */
    YY,
    /** Month, 1 to 12. */
    M,
    /** Day of the month. */
    D,
    /** A count. */
    N,
    /** A count with a decimal point, without the point. */
    F,
    /** A unit: ordinal of {@link org.parley.reading.time.value.CalendarUnit}. */
    U,
    /** Weekday, 1 = Monday. */
    W,
    /** Ordinal number of a quarter, half, century or month. */
    O,
    /** Season. */
    S,
    /** Part of the day. */
    P,
    /** Hour. */
    H,
    /** Minute. */
    I,
    /** Hour and minute in four figures. */
    HM,
    /** Hours that a.m. or p.m. add. */
    T,
    /** Time zone. */
    Z,
    /** -1 last, 0 this, 1 next. */
    K,
    /** Period of a set. */
    E,
    /** Another expression inside. */
    X,
    /** A time of day inside. */
    C
}
