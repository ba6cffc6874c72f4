package org.parley.reading.negotiation.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.item.Role;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.DoerWords;
import org.parley.reading.negotiation.Phrases;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Parts that words tell of: verbs, what people are called, and phrases such as "under the auspices of". */
final class WordParts {

    private final Scene scene;
    private final Who who;
    private final RoleWords words;
    private final Matters matters;
    private final Called called;

    WordParts(Scene scene, Who who, RoleWords words, Matters matters) {
        this.scene = scene;
        this.who = who;
        this.words = words;
        this.matters = matters;
        this.called = new Called(who);
    }

    List<PartMention> read() {
        List<PartMention> found = new ArrayList<>();
        for (ReadSentence sentence : scene.sentences()) {
            Sentence s = sentence.parse();
            for (int token = 0; token < s.size(); token++) {
                if (words.mayBe(s.lemma(token))) {
                    int at = token;
                    words.at(s, token).stream()
                            .map(word -> mention(sentence, at, word))
                            .flatMap(Optional::stream)
                            .findFirst()
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<PartMention> mention(ReadSentence sentence, int token, RoleWords.Word word) {
        Sentence s = sentence.parse();
        int matter = matter(sentence, token, word);
        boolean free = word.about().isEmpty()
                || word.about().equals("nation") && isOfNation(sentence, token)
                || word.about().equals("as") && takesPart(s, token);
        if (matter == Sentence.ROOT && !free || !isReal(s, token, word)) {
            return Optional.empty();
        }
        List<String> actors = actors(sentence, token, word);
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartMention(
                        sentence,
                        token,
                        Scene.words(s, token, token + 1),
                        word.rule(),
                        role(s, matter, word),
                        actors,
                        matter,
                        Optional.empty()));
    }

    /** "the Chinese hosts". */
    private boolean isOfNation(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        for (int d = s.firstDependent(noun); d != Sentence.ROOT && d < noun; d = s.nextSibling(d)) {
            boolean nation = s.tag(d).equals("JJ") || s.tag(d).startsWith("NNP");
            if (nation && s.tag(noun).equals("NNS") && !who.owner(sentence, d).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "invited as observers". */
    private static boolean takesPart(Sentence s, int noun) {
        int as = s.head(noun);
        boolean after = as != Sentence.ROOT && s.lemma(as).equals("as") && s.head(as) != Sentence.ROOT;
        if (!after) {
            return false;
        }
        return switch (s.lemma(s.head(as))) {
            case "invite", "admit", "attend", "participate", "join", "sit", "accept", "ask" -> true;
            default -> false;
        };
    }

    /** Who arranges a truce or a deal goes between its sides. */
    private Role role(Sentence s, int matter, RoleWords.Word word) {
        boolean arranged = word.kind() == RoleWords.Kind.VERB && word.role() == Role.FACILITATOR;
        return arranged && (matters.isAt(s, matter, "truce") || matters.isAt(s, matter, "deal"))
                ? Role.MEDIATOR
                : word.role();
    }

    private boolean isReal(Sentence s, int token, RoleWords.Word word) {
        Modality modality = scene.around().modality(s, token).modality();
        return word.kind() != RoleWords.Kind.VERB || modality == Modality.ACTUAL || modality == Modality.PLANNED;
    }

    /** What it is about, as its entry asks; the clause's own matter for a phrase. */
    private int matter(ReadSentence sentence, int token, RoleWords.Word word) {
        Sentence s = sentence.parse();
        if (word.kind() == RoleWords.Kind.PHRASE) {
            return phraseMatter(s, token, word);
        }
        int matter = matters.of(s, token);
        if (matter == Sentence.ROOT) {
            matter = word.kind() == RoleWords.Kind.VERB ? ofPronoun(s, token) : ofClause(s, token);
        }
        return switch (word.about()) {
            case "truce", "talks" -> matters.isAt(s, matter, word.about()) ? matter : Sentence.ROOT;
            case "nation", "as" -> Sentence.ROOT;
            default -> matter;
        };
    }

    /** "which also hosts them": what was spoken of just before. */
    private int ofPronoun(Sentence s, int verb) {
        int over = Phrases.below(s, verb, "over", true);
        int object = over == Sentence.ROOT ? s.dependent(verb, "dobj") : Tree.objectOf(s, over);
        boolean thing = object != Sentence.ROOT
                && (s.lemma(object).equals("it")
                        || s.lemma(object).equals("them")
                        || s.lemma(object).equals("they"));
        return thing ? matters.before(s, verb) : Sentence.ROOT;
    }

    /** "attended the talks as an observer": what the verb over the noun is about. */
    private int ofClause(Sentence s, int noun) {
        int as = s.head(noun);
        if (as == Sentence.ROOT || !s.lemma(as).equals("as") || s.head(as) == Sentence.ROOT) {
            return Sentence.ROOT;
        }
        int over = s.head(as);
        return matters.isAt(s, over) ? over : matters.of(s, over);
    }

    /** "talks under the auspices of", "met in the presence of": what the phrase hangs on, or anything of the kind in its sentence. */
    private int phraseMatter(Sentence s, int token, RoleWords.Word word) {
        if (!Tree.is(s, token, "pobj")) {
            return Sentence.ROOT;
        }
        int preposition = s.head(token);
        if (!word.about().isEmpty() && !s.lemma(preposition).equals(word.about())) {
            return Sentence.ROOT;
        }
        int over = s.head(preposition);
        if (over == Sentence.ROOT) {
            return Sentence.ROOT;
        }
        return matters.isAt(s, over) || matters.isAt(s, over, "meeting") ? over : inClause(s, over);
    }

    private int inClause(Sentence s, int verb) {
        for (int at = s.first(verb); at <= s.last(verb); at++) {
            if (matters.isAt(s, at)) {
                return at;
            }
        }
        return Sentence.ROOT;
    }

    private List<String> actors(ReadSentence sentence, int token, RoleWords.Word word) {
        return switch (word.kind()) {
            case VERB -> doers(sentence, token);
            case NOUN -> called.at(sentence, token);
            case PHRASE -> Tree.is(sentence.parse(), token, "pobj") ? owners(sentence, token) : List.of();
        };
    }

    private List<String> doers(ReadSentence sentence, int verb) {
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>();
        boolean before = Tree.is(s, verb, "nmod") || Tree.is(s, verb, "amod");
        if (before) {
            for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
                found.addAll(who.owner(sentence, d));
            }
        } else {
            DoerWords.of(s, verb).forEach(token -> found.addAll(who.at(sentence, token)));
        }
        return List.copyOf(found);
    }

    /** Whose a noun is: "UN auspices", "Norway's mediation", "the auspices of the OSCE". */
    private List<String> owners(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>();
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean of = Tree.is(s, d, "prep")
                    && (s.lemma(d).equals("of")
                            || s.lemma(d).equals("from")
                            || s.lemma(d).equals("by"));
            if (of && Tree.objectOf(s, d) != Sentence.ROOT) {
                found.addAll(who.at(sentence, Tree.objectOf(s, d)));
            } else if (d < noun && !Tree.is(s, d, "det")) {
                found.addAll(who.owner(sentence, d));
            }
        }
        return List.copyOf(found);
    }
}
