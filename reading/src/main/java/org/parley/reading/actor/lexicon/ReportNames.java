package org.parley.reading.actor.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.lexicon.Named.Alias;
import org.parley.reading.actor.lexicon.Named.Sense;

/**
 * What a report itself says about names: organisations that no lexicon has, acronyms in brackets, and names of the lexicon that it does
 * not mean. Filled before it is used.
 */
public final class ReportNames {

    /** None. */
    static final ReportNames NONE = new ReportNames();

    private final PhraseTrie<Alias> phrases = new PhraseTrie<>();
    private final Set<Alias> refused = new HashSet<>();
    private boolean empty = true;

    /** @param form as the report writes it */
    public void add(Named named, String form) {
        phrases.add(form, NameLexicon.alias(named, Sense.NAME, form));
        empty = false;
    }

    /** The report does not mean that name of the lexicon. */
    public void refuse(Alias alias) {
        refused.add(alias);
    }

    public boolean isEmpty() {
        return empty && refused.isEmpty();
    }

    /** Those that the report can mean. */
    List<Alias> allowed(List<Alias> aliases) {
        return refused.isEmpty()
                ? aliases
                : aliases.stream().filter(a -> !refused.contains(a)).toList();
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
