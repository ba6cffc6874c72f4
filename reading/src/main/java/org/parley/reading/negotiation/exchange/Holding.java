package org.parley.reading.negotiation.exchange;

import java.util.Set;

/** Words that say that people are held. */
final class Holding {

    private static final Set<String> WORDS = Set.of(
            "kidnap", "kidnapper", "kidnapping", "abduct", "abduction", "abductor", "captor", "captivity", "capture", "hostage", "jail", "prison",
            "imprison", "detain", "detention", "custody", "captive", "hijacker", "ransom", "pow");

    private Holding() {}

    static boolean is(String lemma) {
        return WORDS.contains(lemma);
    }
}
