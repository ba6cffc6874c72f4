package org.parley.reading.actor;

import java.util.Optional;
import org.parley.model.ActorType;
import org.parley.model.Span;

/**
 * A person or group that a report only describes in passing: "dozens of protesters", "a Chinese citizen". It is no actor of the reading
 * unless something is found that it does or has done to it.
 *
 * @param type {@code person} or {@code group} as a rule; an organisation where the noun says so
 * @param country ISO 3166-1 alpha-3, where the phrase tells it
 * @param sector PLOVER code; {@code CVL} for people of whom nothing else is said
 * @param name the phrase without its article
 * @param span the noun phrase with its complement, article included
 * @param rule id of the lexicon entry or rule that decided
 */
public record Candidate(
        ActorType type, Optional<String> country, Optional<String> sector, String name, Span span, String rule) {}
