package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts or speaks in a report.
 *
 * @param id local to the reading: {@code a1}
 * @param name the fullest form of the name in the report, without title
 * @param type what kind of actor
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER sector code, such as {@code GOV}
 * @param office a person's office as the text gives it, without the country word
 * @param of id of the actor the office is held for
 * @param mentions where the report speaks of it, in text order, pronouns included; not empty
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        Optional<String> country,
        Optional<String> sector,
        Optional<String> office,
        Optional<String> of,
        List<Mention> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
        if (name.isBlank() || mentions.isEmpty()) {
            throw new IllegalArgumentException("Actor " + id + " needs a name and a mention");
        }
    }

    /**
     * @param span the words that stand for the actor
     * @param rule id of the rule or lexicon entry that found them
     */
    public record Mention(Span span, String rule) {}
}
