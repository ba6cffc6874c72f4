package org.parley.language.identify;

import java.util.Optional;

/**
 * What {@link EnglishCheck} finds.
 *
 * @param english whether the text may be read as English; a text that does not tell may
 * @param language English name of the other language where it is not and the language is known
 */
public record Verdict(boolean english, Optional<String> language) {

    static final Verdict ENGLISH = new Verdict(true, Optional.empty());

    public Verdict {
        if (english && language.isPresent()) {
            throw new IllegalArgumentException("English has no other language: " + language.get());
        }
    }

    static Verdict other(String language) {
        return new Verdict(false, Optional.of(language));
    }

    static Verdict unknown() {
        return new Verdict(false, Optional.empty());
    }
}
