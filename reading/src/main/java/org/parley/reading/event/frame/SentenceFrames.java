package org.parley.reading.event.frame;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame.Kind;
import org.parley.reading.event.frame.FrameLexicon.Worded;
import org.parley.reading.syntax.Tree;

/** The frames that fit the tokens of one sentence; each is worked out once, when it is asked for. */
public final class SentenceFrames {

    private static final int DEEPEST = 3;

    private final Sentence s;
    private final FrameMatcher matcher;
    private final Persons persons;
    private final @Nullable Match[] matches;
    private final boolean[] asked;

    SentenceFrames(Sentence s, FrameMatcher matcher, Persons persons) {
        this.s = s;
        this.matcher = matcher;
        this.persons = persons;
        this.matches = new Match[s.size()];
        this.asked = new boolean[s.size()];
    }

    /** All of the sentence, without nouns that another predicate uses up. */
    public List<Match> all() {
        boolean[] used = new boolean[s.size()];
        for (int i = 0; i < s.size(); i++) {
            Match match = at(i);
            if (match != null) {
                match.nouns().forEach(noun -> used[noun] = true);
            }
        }
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Match match = at(i);
            if (match != null && !used[i]) {
                all.add(match);
            }
        }
        return all;
    }

    /** The best frame of a token, or null. */
    public @Nullable Match at(int token) {
        if (!asked[token]) {
            asked[token] = true;
            matches[token] = match(token);
        }
        return matches[token];
    }

    private @Nullable Match match(int token) {
        for (Worded worded : begun(token)) {
            Match match = matcher.fit(this, worded, token);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** All frames that begin with the word at a token, the most specific first; a participle may be an adjective where no verb fits. */
    List<Worded> begun(int token) {
        FrameLexicon lexicon = matcher.lexicon();
        String tag = s.tag(token);
        if (tag.startsWith("VB")) {
            List<Worded> verbs = lexicon.of(Kind.VERB, s.lemma(token));
            return tag.equals("VBN") ? joined(verbs, lexicon.of(Kind.ADJ, s.form(token))) : verbs;
        }
        if (tag.startsWith("NN")) {
            boolean whole = !isPartOfName(token, tag) && !Syntax.isModifier(s, token);
            return whole ? lexicon.of(Kind.NOUN, s.lemma(token)) : List.of();
        }
        return tag.startsWith("JJ") ? lexicon.of(Kind.ADJ, s.lemma(token)) : List.of();
    }

    private static List<Worded> joined(List<Worded> first, List<Worded> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Worded> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private boolean isPartOfName(int token, String tag) {
        if (!tag.startsWith("NNP")) {
            return false;
        }
        int before = s.dependent(token, "compound");
        boolean titled = before != NONE && isTitled(before) && isTitled(token);
        return titled || !s.entity(token).equals("O");
    }

    /** "General Agreement", but not in text that is all capitals. */
    private boolean isTitled(int token) {
        String form = s.form(token);
        return s.tag(token).startsWith("NNP")
                && form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(1));
    }

    Sentence sentence() {
        return s;
    }

    /** Whether what stands at a token is such a thing. */
    boolean fills(int token, String filler) {
        return switch (filler) {
            case "" -> true;
            case "actor" -> persons.isActor(token);
            case "person" -> persons.isPerson(token);
            default -> matcher.classes().isIn(s, token, filler) || thing(token).equals(filler);
        };
    }

    /** What kind of thing a token names. */
    public String thing(int token) {
        return thing(token, 0);
    }

    private String thing(int token, int depth) {
        int meant = matcher.classes().meant(s, token);
        Match match = at(meant);
        if (match != null) {
            return passesOn(match) && depth < DEEPEST
                    ? passedOn(match, depth)
                    : matcher.things().of(match.frame());
        }
        if (!Tree.isVerb(s, meant)) {
            return matcher.things().of(s, meant, matcher.classes());
        }
        int inner = inner(meant);
        return inner == NONE || depth >= DEEPEST ? Things.OTHER : thing(inner, depth + 1);
    }

    /** "agree to meet" is about a meeting. */
    private static boolean passesOn(Match match) {
        return switch (match.frame().move()) {
            case AGREE, ACCEPT, OFFER, CONCEDE, RESUME ->
                match.frame().kind() != Kind.NOUN || match.complement() != NONE;
            default -> false;
        };
    }

    private String passedOn(Match match, int depth) {
        for (int candidate : matcher.candidates(s, match)) {
            String thing = thing(candidate, depth + 1);
            if (!thing.equals(Things.OTHER)) {
                return thing;
            }
        }
        return matcher.things().of(match.frame());
    }

    /** What an empty verb is about: "begin <i>withdrawing</i>", "hold <i>talks</i>". */
    private int inner(int verb) {
        int complement = Complements.of(s, verb);
        return complement != NONE ? complement : matcher.roles().object(s, verb);
    }
}
