package org.parley.reading.actor.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.lexicon.Named.Sense;

/** A sequence of words cut into units: the longest names, nouns and forms of address that the lexicon knows, and what lies between. */
public final class Scan {

    private final String[] forms;
    private final String[] keys;
    private final List<Unit> units = new ArrayList<>();
    private final int[] unitOf;
    private final ActorLexicon lexicon;
    private final ReportNames names;
    private final boolean loud;

    /** @param forms the words as written; not to be changed afterwards */
    public Scan(ActorLexicon lexicon, String[] forms) {
        this(lexicon, forms, ReportNames.NONE);
    }

    /** @param names what the report itself introduces */
    public Scan(ActorLexicon lexicon, String[] forms, ReportNames names) {
        this.lexicon = lexicon;
        this.names = names;
        this.forms = forms;
        this.keys = new String[forms.length];
        this.unitOf = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            keys[i] = Spelling.key(forms[i]);
        }
        this.loud = Spelling.isLoud(forms);
        int at = 0;
        while (at < forms.length) {
            Unit unit = unitAt(at);
            for (int i = at; i < unit.end(); i++) {
                unitOf[i] = units.size();
            }
            units.add(unit);
            at = unit.end();
        }
    }

    private Unit unitAt(int at) {
        NameLexicon.Match name = name(at);
        PhraseTrie.Match<Role.Form> role = lexicon.role(keys, at);
        PhraseTrie.Match<Honorific> honorific = lexicon.honorific(keys, at);
        int nameEnd = name == null ? at : name.end();
        int roleEnd = role == null ? at : role.end();
        int honorificEnd = honorific == null || !Spelling.isCapitalised(forms[at]) ? at : honorific.end();
        ReportNames.Match own = names.longest(forms, keys, at);
        if (own != null && own.end() >= nameEnd && own.end() >= roleEnd) {
            return new Unit(at, own.end(), List.of(own.alias()), List.of(), List.of());
        }
        boolean owned = at > 0 && keys[at - 1].equals("'s") && roleEnd == nameEnd && roleEnd > at;
        if (name != null && !owned && nameEnd >= roleEnd && nameEnd >= honorificEnd) {
            return new Unit(at, nameEnd, name.aliases(), List.of(), List.of());
        }
        if (honorific != null && honorificEnd > at && honorificEnd >= roleEnd) {
            List<Role.Form> also = role != null && roleEnd == honorificEnd ? role.values() : List.of();
            return new Unit(at, honorificEnd, List.of(), also, honorific.values());
        }
        if (role != null && roleEnd > at) {
            return new Unit(at, roleEnd, List.of(), role.values(), List.of());
        }
        return new Unit(at, at + 1, List.of(), List.of(), List.of());
    }

    /** In capitals throughout, "WHO", "IS" and "FACT" are words. */
    private NameLexicon.@Nullable Match name(int at) {
        NameLexicon.Match match = lexicon.name(forms, keys, at);
        if (match == null || (loud && match.end() == at + 1 && lexicon.is(WordClass.ORDINARY, keys[at]))) {
            return null;
        }
        List<Named.Alias> allowed = names.allowed(match.aliases());
        return allowed.isEmpty() ? null : new NameLexicon.Match(match.end(), allowed);
    }

    /** Whether the words are written in capitals throughout, so that capitals tell nothing. */
    public boolean isLoud() {
        return loud;
    }

    public int size() {
        return forms.length;
    }

    public String form(int token) {
        return forms[token];
    }

    /** The word as it is looked up: lower case, no accents. */
    public String key(int token) {
        return keys[token];
    }

    /** The unit that covers a token. */
    public Unit unit(int token) {
        return units.get(unitOf[token]);
    }

    public List<Unit> units() {
        return List.copyOf(units);
    }

    public ActorLexicon lexicon() {
        return lexicon;
    }

    /** Whether a token is covered by the name of a state or organisation, no adjective. */
    public boolean isNamed(int token) {
        Unit unit = unit(token);
        return unit.isName() && !unit.isName(Sense.ADJECTIVE);
    }
}
