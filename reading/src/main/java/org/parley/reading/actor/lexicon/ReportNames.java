package org.parley.reading.actor.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.lexicon.Named.Alias;
import org.parley.reading.actor.lexicon.Named.Sense;

/** Names that a report introduces itself: organisations that no lexicon has, and acronyms in brackets. Filled before it is used. */
public final class ReportNames {

    /** None. */
    static final ReportNames NONE = new ReportNames();

    private final PhraseTrie<Alias> phrases = new PhraseTrie<>();
    private boolean empty = true;

    /** @param form as the report writes it */
    public void add(Named named, String form) {
        phrases.add(form, NameLexicon.alias(named, Sense.NAME, form));
        empty = false;
    }

    public boolean isEmpty() {
        return empty;
    }

    @Nullable
    Match longest(String[] forms, String[] keys, int from) {
        PhraseTrie.Match<Alias> match = empty ? null : phrases.longest(keys, from, keys.length);
        if (match == null) {
            return null;
        }
        List<Alias> fitting = NameLexicon.fitting(match.values(), forms, from, match.end());
        return fitting.isEmpty() ? null : new Match(match.end(), fitting.get(0));
    }

    record Match(int end, Alias alias) {}
}
