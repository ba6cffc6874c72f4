package org.parley.record.account;

import java.util.Comparator;

/** Ids that are local to a reading: a letter and a number. */
public final class LocalIds {

    /** By letter, then by number: {@code r2} comes before {@code r10}. */
    public static final Comparator<String> ORDER = Comparator.comparing((String id) -> id.charAt(0))
            .thenComparing(String::length)
            .thenComparing(id -> id);

    private LocalIds() {}
}
