package org.parley.reading.event.modality;

import static org.parley.reading.syntax.Tree.is;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.reading.event.modality.Embedder.Kind;
import org.parley.reading.syntax.Tree;

/** What a noun's own words say of it: "no talks", "planned talks", "talks scheduled for Monday", "talks that were cancelled". */
final class NounForce {

    private final EmbedderLexicon lexicon;
    private final Negation negation;
    private final VerbForce verbs;

    NounForce(EmbedderLexicon lexicon, VerbForce verbs) {
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon);
        this.verbs = verbs;
    }

    Value of(Sentence s, int noun, List<Step> path) {
        Value value = Value.PLAIN;
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            Value said = saidBy(s, noun, d, path);
            if (said != null && value.isPlain()) {
                value = said;
            }
        }
        String denial = deniedWithVerb(s, noun) ? null : negation.noun(s, noun);
        if (denial != null) {
            path.add(new Step(noun, denial, "not"));
            return value.negated();
        }
        return value;
    }

    /** "no" with a subject or object denies the verb, which passes the denial on. */
    private static boolean deniedWithVerb(Sentence s, int noun) {
        return switch (s.label(noun)) {
            case "nsubj", "nsubjpass", "dobj", "attr" -> true;
            default -> false;
        };
    }

    private @Nullable Value saidBy(Sentence s, int noun, int dependent, List<Step> path) {
        Value value =
                switch (s.label(dependent)) {
                    case "nmod", "amod" -> modifier(s, dependent, path);
                    case "acl", "relcl" -> clause(s, noun, dependent, path);
                    default -> null;
                };
        return value;
    }

    private @Nullable Value modifier(Sentence s, int dependent, List<Step> path) {
        Embedder row = lexicon.row(s, dependent, Kind.MOD, "noun");
        if (row == null) {
            return null;
        }
        Value value = Value.PLAIN.below(row.positive());
        path.add(new Step(dependent, row.id(), value.words()));
        return value;
    }

    private @Nullable Value clause(Sentence s, int noun, int verb, List<Step> path) {
        if (Tree.isInfinitive(s, verb)) {
            boolean own = lexicon.has(s, noun, Kind.NOUN, "inf");
            boolean acts = is(s, verb, "relcl") && !Tree.has(s, verb, "dobj");
            boolean relative = acts || Tree.isPassive(s, verb);
            return own || !relative ? null : Value.of(Modality.PLANNED);
        }
        String complement = place(s, verb);
        if (complement == null || isAnswer(s, noun, verb)) {
            return null;
        }
        Embedder row = lexicon.row(s, verb, Kind.VERB, complement);
        if (row == null) {
            return null;
        }
        Value value = row.applied(verbs.of(s, verb, path));
        path.add(new Step(verb, row.id(), value.words()));
        return value;
    }

    /** A proposal that is rejected is a proposal all the same. */
    private boolean isAnswer(Sentence s, int noun, int verb) {
        Embedder row = lexicon.row(s, noun, Kind.NOUN);
        return row != null && row.isSaying() && lexicon.has(s, verb, Kind.VERB, "content");
    }

    /** The noun's place in the clause that hangs on it: subj, obj, or null where it has none. */
    private static @Nullable String place(Sentence s, int verb) {
        if (is(s, verb, "acl")) {
            return s.tag(verb).equals("VBN") ? "obj" : null;
        }
        int subject = s.dependent(verb, "nsubj");
        int passive = s.dependent(verb, "nsubjpass");
        if (passive != Sentence.ROOT) {
            return isRelative(s, passive) ? "obj" : null;
        }
        if (subject != Sentence.ROOT && isRelative(s, subject)) {
            return "subj";
        }
        int object = s.dependent(verb, "dobj");
        boolean gap = object == Sentence.ROOT || isRelative(s, object);
        return gap ? "obj" : null;
    }

    private static boolean isRelative(Sentence s, int token) {
        return s.tag(token).equals("WDT") || s.tag(token).equals("WP");
    }
}
