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
 * The class {@code transparent} holds nouns that mean what stands after their "of": "a round of talks". Immutable.
 */
public final class NounClasses {

    private static final String TRANSPARENT = "transparent";

    private final Map<String, List<Member>> byLemma = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private record Member(String modifier, String name) {}

    private NounClasses() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    public static NounClasses load() {
        NounClasses classes = new NounClasses();
        for (LexiconFile.Entry entry : LexiconFile.read(NounClasses.class, "classes.tsv")) {
            classes.names.add(entry.id());
            for (String noun : entry.list("nouns")) {
                classes.add(noun, entry.id());
            }
        }
        return classes;
    }

    private void add(String noun, String name) {
        int cut = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-'));
        String head = noun.substring(cut + 1);
        String modifier = cut < 0 ? "" : noun.substring(0, cut);
        byLemma.computeIfAbsent(head, key -> new ArrayList<>()).add(new Member(modifier, name));
        if (noun.indexOf('-') >= 0) {
            byLemma.computeIfAbsent(noun, key -> new ArrayList<>()).add(new Member("", name));
        }
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
        if (members != null) {
            for (Member member : members) {
                if (member.name().equals(name) && hasModifier(s, token, member.modifier())) {
                    return true;
                }
            }
        }
        return false;
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
