package org.parley.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An attribution: somebody is reported to say something.
 *
 * @param id local to the reading: {@code s1}
 * @param speaker id of the actor who speaks; none for "reportedly"
 * @param source the speaker's noun phrase
 * @param cue the verb or noun that makes it speech; none for a quotation that goes on
 * @param content what is said, in text order; not empty
 * @param form in whose words
 * @param medium in or through what it was said: "a written message"
 * @param addressee id of the actor it was said to
 * @param date ISO 8601 day, month, year or span when it was said
 * @param via ids of the media that pass it on
 * @param within id of the statement whose content holds this one
 * @param rule id of the rule that found it
 * @param evidence whole sentences; not empty
 */
public record Statement(
        String id,
        Optional<String> speaker,
        Optional<Span> source,
        Optional<Span> cue,
        List<Span> content,
        Form form,
        Optional<String> medium,
        Optional<String> addressee,
        Optional<String> date,
        List<String> via,
        Optional<String> within,
        String rule,
        List<Span> evidence) {

    public Statement {
        content = List.copyOf(content);
        via = List.copyOf(via);
        evidence = List.copyOf(evidence);
        if (content.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("Statement " + id + " needs content and evidence");
        }
    }

    /** In whose words the content is given. */
    public enum Form {
        /** The speaker's, between quotation marks. */
        DIRECT,
        /** The reporter's, with some of the speaker's between quotation marks. */
        MIXED,
        /** The reporter's. */
        INDIRECT;

        /** The word the contract uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
