package org.parley.reading.time.pattern;

/** What a word can be inside a temporal expression. Patterns name these in capitals. */
public enum TimeClass {
    /** January to December; 1 to 12. */
    MONTH,
    /** Monday to Sunday; 1 to 7. */
    WEEKDAY,
    /** Mondays to Sundays; 1 to 7. */
    WEEKDAYS,
    /** A unit in the singular; ordinal of {@link org.parley.reading.time.value.CalendarUnit}. */
    UNIT,
    /** A unit in the plural. */
    UNITS,
    /** A whole number, in figures or words. */
    NUM,
    /** A number with a decimal point; ten times its value. */
    DECIMAL,
    /** Twenty to ninety, before a hyphen and another number. */
    TENS,
    /** An ordinal in figures or words. */
    ORD,
    SEASON,
    PART,
    /** a, an. */
    A,
    /** last, this, next; counted from the day of speaking. */
    NEAR,
    /** past, coming; before a stretch of time. */
    SPAN,
    /** previous, following; counted from the text's last date. */
    TEXTUAL,
    /** end, beginning, middle. */
    EDGE,
    /** early, late, mid. */
    EARLY,
    VAGUE,
    APPROX,
    /** daily, weekly. */
    EACH,
    ZONE,
    AMPM,
    /** What a figure after it counts is no year. */
    NOYEAR,
    /** the sixties. */
    DECADEWORD,
    /** After it, "a year" or "years" is a stretch of time. */
    SPANNING,
    YEARPREP,
    /** What can be so many years old and is not a person. */
    THING,
    /** Four figures that are taken for a year where they stand. */
    YEAR,
    /** Four figures that could be a year. */
    YNUM,
    /** Two figures. */
    YY,
    /** 1 to 31 in figures, with or without -st, -nd, -rd, -th. */
    DAY,
    /** 1st to 31st, in figures with their ending. */
    DAYTH,
    /** 1 to 12 in figures. */
    MNUM,
    /** 0 to 24 in figures. */
    HOUR,
    /** 00 to 59, in two figures. */
    MIN,
    /** Four figures that could be a time of day. */
    HHMM,
    /** 1980s; the decade as three figures. */
    DECADE,
    /** 1800s; the century as two figures. */
    HUNDREDS,
    /** 80s, also with an apostrophe. */
    SHORTDECADE,
    /** A word that can be a time, or all that a time is known by. */
    KEY,
    /** A word with a capital. */
    CAP,
    /** Tagged as a plural common noun. */
    PLURAL,
    /** Tagged as a noun or adjective. */
    NOMINAL,
    /** Tagged as a verb or modal. */
    VERBAL;

    long bit() {
        return 1L << ordinal();
    }
}
