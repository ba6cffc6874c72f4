package org.parley.record.account;

import java.util.List;
import java.util.Optional;
import org.parley.model.ActorType;

/**
 * Somebody, across reports.
 *
 * @param key {@code RUS}, {@code m23}, {@code sergey-lavrov}
 * @param name the fullest form in most use
 * @param country ISO 3166-1 alpha-3
 * @param side key of the side for which a person or body acts; none for a side itself, and where no report tells it
 * @param forms other names that reports use, in alphabetical order
 * @param offices a person's, by their first day
 */
public record Identity(
        String key,
        String name,
        ActorType type,
        Optional<String> country,
        Optional<String> side,
        List<String> forms,
        List<Tenure> offices) {

    public Identity {
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
    }
}
