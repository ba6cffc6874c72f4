package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;

/**
 * Classes of nouns ({@code classes.tsv}): talks, agreements, weapons. A member is a lemma, or a modifier and a lemma ("peace plan").
 * One with an exclamation mark before it is none: "!press conference". The class {@code transparent} holds nouns that mean what stands after their "of": "a round of talks". Immutable.
 */
public final class NounClasses {

    private static final String TRANSPARENT = "transparent";
    private static final String OF = " of ";

    private final Map<String, List<Member>> byLemma = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** A noun of a class: alone, with a word before it, or with one after its "of". */
    private record Member(String modifier, String complement, String name, boolean excluded) {}

    private NounClasses() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    public static NounClasses load() {
        NounClasses classes = new NounClasses();
        for (LexiconFile.Entry entry : LexiconFile.read(NounClasses.class, "classes.tsv")) {
            classes.names.add(entry.id());
            for (String noun : entry.list("nouns")) {
                boolean excluded = noun.startsWith("!");
                classes.add(excluded ? noun.substring(1) : noun, entry.id(), excluded);
            }
        }
        return classes;
    }

    private void add(String noun, String name, boolean excluded) {
        int of = noun.indexOf(OF);
        if (of > 0) {
            put(noun.substring(0, of), new Member("", noun.substring(of + OF.length()), name, excluded));
            return;
        }
        int cut = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-'));
        put(noun.substring(cut + 1), new Member(cut < 0 ? "" : noun.substring(0, cut), "", name, excluded));
        if (noun.indexOf('-') >= 0) {
            put(noun, new Member("", "", name, excluded));
        }
    }

    private void put(String lemma, Member member) {
        byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(member);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Whether a noun, or what it is a round, series or part of, belongs to a class. */
    public boolean isIn(Sentence s, int token, String name) {
        int meant = meant(s, token);
        return holds(s, meant, name) || (meant != token && holds(s, token, name));
    }

    /** What a transparent noun is a part of; other tokens mean themselves. */
    public int meant(Sentence s, int token) {
        if (!holds(s, token, TRANSPARENT)) {
            return token;
        }
        int of = Obliques.object(s, token, "of");
        return of == Syntax.NONE ? token : of;
    }

    private boolean holds(Sentence s, int token, String name) {
        List<Member> members = byLemma.get(s.lemma(token));
        boolean found = false;
        for (int i = 0; members != null && i < members.size(); i++) {
            Member member = members.get(i);
            boolean open = member.name().equals(name) && (!found || member.excluded());
            if (open && hasModifier(s, token, member.modifier()) && hasComplement(s, token, member.complement())) {
                if (member.excluded()) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean hasComplement(Sentence s, int token, String complement) {
        if (complement.isEmpty()) {
            return true;
        }
        int of = Obliques.object(s, token, "of");
        return of != Syntax.NONE && s.lemma(of).equals(complement);
    }

    static boolean hasModifier(Sentence s, int token, String modifier) {
        if (modifier.isEmpty()) {
            return true;
        }
        for (int d = s.firstDependent(token); d != Syntax.NONE && d < token; d = s.nextSibling(d)) {
            if (s.lemma(d).equals(modifier)) {
                return true;
            }
        }
        return false;
    }
}
