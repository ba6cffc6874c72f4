package org.parley.model;

import java.util.Locale;

/** How the date of a report is known. */
public enum PublishedBasis {
    /** It came beside the text, or the user gave it. */
    METADATA,
    /** It is printed before the lead. */
    DATELINE,
    /** It follows from the text, as from a day named with its weekday. */
    INFERRED,
    /** It is not known. */
    NONE;

    /** The word the contract uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
