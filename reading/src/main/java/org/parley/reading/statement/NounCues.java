package org.parley.reading.statement;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds what a noun of saying says: "his call for restraint", "made the announcement that", "expressed hope that". */
final class NounCues {

    private static final int FAR = 8;
    private static final int FEW = 5;

    private final NounLexicon nouns;

    private final SharedSpeaker shared;
    private final Extent extent;
    private final MediumLexicon media;

    NounCues(NounLexicon nouns, SharedSpeaker shared, Extent extent, MediumLexicon media) {
        this.media = media;
        this.nouns = nouns;
        this.shared = shared;
        this.extent = extent;
    }

    Optional<NounMatch> match(Sentence s, int noun, Trace trace) {
        for (NounCue cue : nouns.of(s.lemma(noun))) {
            Optional<NounMatch> match = match(s, noun, cue, trace);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<NounMatch> match(Sentence s, int noun, NounCue cue, Trace trace) {
        int carrier = carrier(s, noun, cue);
        String complement = "";
        int content = clause(s, noun, carrier, cue);
        if (content != Sentence.ROOT) {
            complement = Tree.isInfinitive(s, content) ? "inf" : "that";
        } else {
            int preposition = preposition(s, noun, carrier, cue);
            if (preposition == Sentence.ROOT) {
                return none(s, noun, cue, Reason.NO_CONTENT, trace);
            }
            complement = s.lemma(preposition);
            content = Tree.objectOf(s, preposition);
        }
        int source = source(s, noun, carrier, cue);
        if (cue.feeling() && source != Attribution.NONE && !feels(s, source)) {
            return none(s, noun, cue, Reason.NOT_A_SPEAKER, trace);
        }
        if (source == Attribution.NONE
                || s.entity(source).endsWith("-DATE")
                || Realis.isNobody(s, source)
                || s.isUnder(source, content)
                || !Tree.isNominal(s, source) && !isPossessive(s, source)) {
            return none(s, noun, cue, Reason.NO_SPEAKER, trace);
        }
        NounMatch match = build(s, noun, cue, carrier, complement, content, source);
        int governor = carrier != Attribution.NONE ? carrier : governor(s, noun);
        if (governor != Sentence.ROOT) {
            extent.carryOn(s, governor, match.said(), false);
        }
        return Optional.of(match);
    }

    private static Optional<NounMatch> none(Sentence s, int noun, NounCue cue, Reason reason, Trace trace) {
        if (trace.isOn()) {
            trace.dropped(s, noun, cue.id() + "/noun", reason);
        }
        return Optional.empty();
    }

    /** Papers and speeches stir feelings; they have none. */
    private boolean feels(Sentence s, int source) {
        String lemma = s.lemma(source);
        return !media.is(lemma, Medium.PAPER) && !media.is(lemma, Medium.OCCASION);
    }

    private static boolean isPossessive(Sentence s, int token) {
        return s.tag(token).equals("PRP$");
    }

    private static NounMatch build(
            Sentence s, int noun, NounCue cue, int carrier, String complement, int content, int source) {
        boolean clause = complement.equals("that") || complement.equals("inf");
        if (cue.feeling() && !clause && carrier != Attribution.NONE) {
            // The noun itself is part of what was said: "extended | thanks to Qatar for hosting the talks".
            boolean[] said = Marks.phrase(s, noun);
            addComplements(s, carrier, noun, cue, said);
            return new NounMatch(cue, complement, source, carrier, carrier, carrier, noun, said);
        }
        int start =
                cue.feeling() && carrier != Attribution.NONE && carrier < noun && noun - carrier < 3 ? carrier : noun;
        return new NounMatch(cue, complement, source, carrier, start, noun, content, Marks.phrase(s, content));
    }

    private static void addComplements(Sentence s, int carrier, int noun, NounCue cue, boolean[] said) {
        for (int d = s.firstDependent(carrier); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > noun && s.label(d).equals("prep") && cue.takes(s.lemma(d))) {
                Marks.add(s, said, d);
            }
        }
    }

    /** The verb that has the noun as its object and makes it speech, or {@link Attribution#NONE}. */
    private int carrier(Sentence s, int noun, NounCue cue) {
        int head = s.head(noun);
        String label = s.label(noun);
        boolean object = label.equals("dobj") || label.equals("nsubjpass");
        if (!object) {
            head = verbBefore(s, noun);
            object = true;
        }
        if (head == Sentence.ROOT || !Tree.isVerb(s, head)) {
            return Attribution.NONE;
        }
        boolean said = object && nouns.carries(s.lemma(head), cue) && Realis.isSaid(s, head, false);
        return said ? head : Attribution.NONE;
    }

    /** The verb right before the noun's phrase, where it has no object: in "made the announcement on Monday that" parsers lose the object. */
    private static int verbBefore(Sentence s, int noun) {
        for (int t = noun - 1; t > Math.max(0, noun - FEW); t--) {
            if (Tree.isVerb(s, t)) {
                return Tree.has(s, t, "dobj") || s.isUnder(t, noun) ? Sentence.ROOT : t;
            }
            String tag = s.tag(t);
            if (!tag.equals("DT") && !tag.startsWith("JJ") && !tag.equals("NN") && !tag.equals("PRP$")) {
                return Sentence.ROOT;
            }
        }
        return Sentence.ROOT;
    }

    private static int clause(Sentence s, int noun, int carrier, NounCue cue) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > noun && isContentClause(s, d, cue)) {
                return d;
            }
        }
        int infinitive = cue.takes("inf") ? infinitiveAfter(s, noun) : Sentence.ROOT;
        if (infinitive != Sentence.ROOT) {
            return infinitive;
        }
        if (carrier != Attribution.NONE) {
            for (int d = s.firstDependent(carrier); d != Sentence.ROOT; d = s.nextSibling(d)) {
                boolean clausal = s.label(d).equals("ccomp") || s.label(d).equals("advcl");
                if (d > noun && clausal && opensWithThat(s, d) && cue.takes("that")) {
                    return d;
                }
            }
        }
        return Sentence.ROOT;
    }

    /** The infinitive right after "threats from both sides", which parsers hang on the verb above. */
    private static int infinitiveAfter(Sentence s, int noun) {
        int to = s.last(noun) + 1;
        boolean named = hasSpeaker(s, noun)
                && to > noun + 1
                && to < s.size()
                && s.tag(to).equals("TO");
        return named && s.head(to) > to && s.first(s.head(to)) == to ? s.head(to) : Sentence.ROOT;
    }

    private static boolean hasSpeaker(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > noun && (s.lemma(d).equals("from") || s.lemma(d).equals("by"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContentClause(Sentence s, int token, NounCue cue) {
        String label = s.label(token);
        if (!label.equals("acl") && !label.equals("ccomp") && !label.equals("relcl")) {
            return false;
        }
        return Tree.isInfinitive(s, token)
                ? cue.takes("inf") && label.equals("acl")
                : cue.takes("that") && opensWithThat(s, token);
    }

    private static boolean opensWithThat(Sentence s, int clause) {
        int mark = s.dependent(clause, "mark");
        return mark != Sentence.ROOT && s.lemma(mark).equals("that");
    }

    private static int preposition(Sentence s, int noun, int carrier, NounCue cue) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > noun
                    && s.label(d).equals("prep")
                    && cue.takes(s.lemma(d))
                    && Tree.objectOf(s, d) != Sentence.ROOT) {
                return d;
            }
        }
        if (carrier != Attribution.NONE) {
            for (int d = s.firstDependent(carrier); d != Sentence.ROOT; d = s.nextSibling(d)) {
                boolean near = d > noun && d - noun <= FAR;
                if (near
                        && s.label(d).equals("prep")
                        && cue.takes(s.lemma(d))
                        && Tree.objectOf(s, d) != Sentence.ROOT) {
                    return d;
                }
            }
        }
        return Sentence.ROOT;
    }

    /** The verb that a noun in "with a call for" hangs on. */
    private static int governor(Sentence s, int noun) {
        int preposition = s.head(noun);
        boolean with = preposition != Sentence.ROOT && s.lemma(preposition).equals("with");
        return with ? s.head(preposition) : Sentence.ROOT;
    }

    private int source(Sentence s, int noun, int carrier, NounCue cue) {
        int named = s.dependent(noun, "poss");
        if (named != Sentence.ROOT && !isPossessive(s, named)) {
            return named;
        }
        if (carrier != Attribution.NONE) {
            int outer = shared.outer(s, carrier);
            return Subjects.of(s, outer == Attribution.NONE ? carrier : outer);
        }
        if (cue.feeling()) {
            return Attribution.NONE;
        }
        int owner = s.dependent(noun, "poss");
        if (owner != Sentence.ROOT) {
            return owner;
        }
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean by = s.lemma(d).equals("by") || cue.prepositions().contains(s.lemma(d));
            if (d > noun && by && Tree.has(s, d, "pobj")) {
                return s.dependent(d, "pobj");
            }
        }
        return companion(s, noun);
    }

    /** "took office with a call for peace": the subject of the verb. */
    private static int companion(Sentence s, int noun) {
        int preposition = s.head(noun);
        if (preposition == Sentence.ROOT || !s.lemma(preposition).equals("with")) {
            return Attribution.NONE;
        }
        int verb = s.head(preposition);
        while (verb != Sentence.ROOT && !Tree.isVerb(s, verb)) {
            verb = s.head(verb);
        }
        return verb == Sentence.ROOT || Tree.isPassive(s, verb) ? Attribution.NONE : Subjects.of(s, verb);
    }
}
