package org.parley.reading.event.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/**
 * Verbs that lend a noun their subject ({@code light.tsv}): "<i>held</i> talks", "<i>launched</i> an attack", "<i>came under</i> fire".
 * Immutable.
 */
public final class LightVerbs {

    private static final int DEEPEST = 3;

    private final Map<String, Boolean> subjectActs = new HashMap<>();
    private final Set<String> seeking = new HashSet<>();

    private LightVerbs() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    public static LightVerbs load() {
        LightVerbs verbs = new LightVerbs();
        for (LexiconFile.Entry entry : LexiconFile.read(LightVerbs.class, "light.tsv")) {
            if (entry.cell("subject").equals("seeker")) {
                verbs.seeking.addAll(entry.list("verbs"));
                continue;
            }
            boolean agent = entry.cell("subject").equals("agent");
            if (!agent && !entry.cell("subject").equals("recipient")) {
                throw entry.error("expected agent, recipient or seeker, found " + entry.cell("subject"));
            }
            entry.list("verbs").forEach(words -> verbs.subjectActs.put(words, agent));
        }
        return verbs;
    }

    /** Verbs and adjectives whose subject is one side of the meeting that they want, offer or refuse. */
    Set<String> seeking() {
        return Set.copyOf(seeking);
    }

    /**
     * A verb that says no more than that a noun's event happens.
     *
     * @param verb its token
     * @param subjectActs whether its subject does what the noun names; else it is done to the subject
     */
    public record Support(int verb, boolean subjectActs) {}

    /** The light verb over a noun, or null. */
    @Nullable
    Support over(Sentence s, int noun, NounClasses classes) {
        int top = Nominals.firstOfRow(s, noun);
        for (int i = 0; i < DEEPEST && isPart(s, top, classes); i++) {
            top = Nominals.firstOfRow(s, s.head(s.head(top)));
        }
        Support above = above(s, top);
        return above != null ? above : below(s, noun);
    }

    /** "a round <i>of talks</i>". */
    private static boolean isPart(Sentence s, int noun, NounClasses classes) {
        int of = s.head(noun);
        if (!s.label(noun).equals("pobj") || of == Syntax.NONE || !s.lemma(of).equals("of")) {
            return false;
        }
        int whole = s.head(of);
        return whole != Syntax.NONE && classes.meant(s, whole) == noun;
    }

    private @Nullable Support above(Sentence s, int noun) {
        int head = s.head(noun);
        if (head == Syntax.NONE) {
            return null;
        }
        return switch (s.label(noun)) {
            case "dobj", "nsubjpass" -> support(head, s.lemma(head));
            case "pobj" -> {
                int verb = s.head(head);
                boolean clause = verb != Syntax.NONE && Tree.isVerb(s, verb);
                yield clause ? support(verb, s.lemma(verb) + " " + s.lemma(head)) : null;
            }
            default -> null;
        };
    }

    /** "the talks <i>held</i> in Geneva", "the talks that they <i>held</i>". */
    private @Nullable Support below(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean clause = s.label(d).equals("acl") || s.label(d).equals("relcl");
            if (clause && Tree.isVerb(s, d) && !Tree.has(s, d, "dobj") && d > noun) {
                Support support = support(d, s.lemma(d));
                if (support != null && (Syntax.isPassive(s, d) || Obliques.object(s, d, "by") != Syntax.NONE)) {
                    return support;
                }
            }
        }
        return null;
    }

    private @Nullable Support support(int verb, String words) {
        Boolean acts = subjectActs.get(words);
        return acts == null ? null : new Support(verb, acts);
    }
}
