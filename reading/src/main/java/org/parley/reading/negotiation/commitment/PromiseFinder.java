package org.parley.reading.negotiation.commitment;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.commitment.PromiseLexicon.Fate;
import org.parley.reading.negotiation.commitment.PromiseWord.Kind;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.negotiation.promise.Material;
import org.parley.reading.negotiation.promise.Matters.Matter;
import org.parley.reading.negotiation.promise.Matters.Weight;
import org.parley.reading.negotiation.promise.Undertakers;
import org.parley.reading.syntax.Tree;

/** Finds the places in a report where somebody undertakes something. Belongs to one report. */
final class PromiseFinder {

    /** Sentences back in which an accord is still the one spoken of. */
    private static final int NEAR = 3;

    private final Material material;
    private final Scene scene;
    private final PromiseLexicon lexicon;
    private final WordSets lists;
    private final AgreedText texts;
    private final Undertakers doers;
    private final Relevance relevance;

    PromiseFinder(Material material, PromiseLexicon lexicon, AgreedText texts, Relevance relevance) {
        this.material = material;
        this.scene = material.scene();
        this.lexicon = lexicon;
        this.lists = material.lists();
        this.texts = texts;
        this.doers = material.doers();
        this.relevance = relevance;
    }

    /** In text order. */
    List<Promise> all() {
        List<Promise> found = new ArrayList<>();
        material.forEachWord((sentence, token) -> lexicon.words(sentence.parse().lemma(token))
                .forEach(word -> found.addAll(promises(sentence, word, token))));
        return found;
    }

    private List<Promise> promises(ReadSentence sentence, PromiseWord word, int cue) {
        Sentence s = sentence.parse();
        List<Promise> found = new ArrayList<>();
        for (int deed : Complements.of(s, word, cue)) {
            if (isMade(sentence, word, cue, deed) && !isForVictory(s, deed) && !isForVictory(s, cue)) {
                promise(sentence, word, cue, deed).filter(relevance::holds).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether it is so: not denied, not asked for, not merely possible. */
    private boolean isMade(ReadSentence sentence, PromiseWord word, int cue, int deed) {
        Sentence s = sentence.parse();
        boolean modal = s.tag(cue).equals("MD");
        Modality modality = scene.around().modality(s, modal ? deed : cue).modality();
        boolean made =
                switch (modality) {
                    case ACTUAL, PLANNED, CONDITIONAL -> true;
                    case PROPOSED -> modal;
                    case POSSIBLE, DENIED -> modal && relevance.isRenounced(s, deed);
                };
        boolean withheld = modal && Tree.has(s, deed, "neg") && !relevance.isRenounced(s, deed);
        return made
                && !withheld
                && !isOfNobody(s, cue)
                && !Tree.isInterrogative(s, deed)
                && fits(sentence, word, cue, deed);
    }

    /** "neither side is willing". */
    private boolean isOfNobody(Sentence s, int cue) {
        int subject = doers.subject(s, cue);
        int determiner = subject == NONE ? NONE : s.dependent(subject, "det");
        return subject != NONE
                && (lists.has("none", s, subject) || (determiner != NONE && lists.has("none", s, determiner)));
    }

    private boolean fits(ReadSentence sentence, PromiseWord word, int cue, int deed) {
        Sentence s = sentence.parse();
        return switch (word.kind()) {
            case DUTY -> texts.governs(s, deed) || (isAccordWord(s, cue) && isNearAccord(sentence));
            case TEXT -> texts.isAgreed(s, doers.subject(s, cue));
            default -> true;
        };
    }

    /** "will", "are to"; "would" and "must" rather say what somebody thinks. */
    private boolean isAccordWord(Sentence s, int cue) {
        return !s.tag(cue).equals("MD") || lists.has("accord-modal", s, cue);
    }

    /** Whether the sentence or one shortly before it speaks of an agreed text. */
    private boolean isNearAccord(ReadSentence sentence) {
        int last = sentence.index();
        return scene.sentences().subList(Math.max(0, last - NEAR), last + 1).stream()
                .anyMatch(other -> !other.isTitle() && texts.isNamed(other.parse()));
    }

    private Optional<Promise> promise(ReadSentence sentence, PromiseWord word, int cue, int deed) {
        Sentence s = sentence.parse();
        List<String> obligors = known(sentence, word, cue, deed, obligors(sentence, word, cue, deed));
        DeedWords action = action(s, deed);
        if (obligors.isEmpty() || (word.kind() == Kind.MODAL && !isOwnSpeech(s, cue, obligors))) {
            return Optional.empty();
        }
        Promise promise = new Promise(
                sentence, word, cue, deed, action, obligors, fate(s, word, cue, deed), matter(sentence, deed, action));
        boolean apart = word.kind() == Kind.DUTY && !texts.governs(s, deed);
        return apart && !relevance.isOfAccord(promise) ? Optional.empty() : Optional.of(promise);
    }

    /** Of a passive with its subject: "lists will be exchanged". */
    private static DeedWords action(Sentence s, int deed) {
        if (!Tree.isVerb(s, deed)) {
            return DeedWords.ofNoun(s, deed);
        }
        return Tree.isPassive(s, deed) ? DeedWords.ofClause(s, deed) : DeedWords.ofVerb(s, deed);
    }

    /** The matter that its words name; who is set free is one whatever he is called. */
    private Optional<Matter> matter(ReadSentence sentence, int deed, DeedWords action) {
        Sentence s = sentence.parse();
        return doers.frees(sentence, deed)
                ? Optional.of(new Matter("captives", Weight.OWN, Scene.words(s, deed, deed + 1)))
                : material.matters().among(s, action);
    }

    private List<String> obligors(ReadSentence sentence, PromiseWord word, int cue, int deed) {
        Sentence s = sentence.parse();
        return switch (word.kind()) {
            case VERB -> doers.of(sentence, cue);
            case ADJ -> ofSubject(sentence, cue);
            case NOUN -> ofNoun(sentence, cue, deed);
            case MODAL, DUTY -> s.tag(cue).equals("MD") ? doers.ofClause(sentence, deed) : ofSubject(sentence, cue);
            case TEXT -> ofObject(sentence, cue, deed);
        };
    }

    /** "a text in which <i>they</i> undertook", "obliges <i>each of them</i>": those who last dealt with each other. */
    private List<String> known(ReadSentence sentence, PromiseWord word, int cue, int deed, List<String> obligors) {
        Sentence s = sentence.parse();
        int subject = doers.subject(s, deed);
        boolean duty = word.kind() == Kind.DUTY;
        boolean plural = subject != NONE
                && (lists.has("all", s, subject) || (duty && lists.has("own-men", s, subject) && obligors.isEmpty()));
        if (!plural || obligors.size() > 1) {
            return obligors;
        }
        List<String> together = doers.lastTogether(sentence, cue);
        return together.containsAll(obligors) && !together.isEmpty() ? together : obligors;
    }

    private List<String> ofSubject(ReadSentence sentence, int predicate) {
        List<String> agents = doers.agents(sentence, predicate);
        return agents.isEmpty() ? doers.at(sentence, doers.subject(sentence.parse(), predicate)) : agents;
    }

    /** "Iran's promise to", "gave a promise to": the owner, else who does what the clause above the noun says. */
    private List<String> ofNoun(ReadSentence sentence, int cue, int deed) {
        Sentence s = sentence.parse();
        int owner = Nominals.possessor(s, cue);
        List<String> owners = owner == NONE ? List.of() : doers.at(sentence, owner);
        List<String> binding = owner != NONE && s.tag(owner).equals("PRP$") ? ofVerbAbove(sentence, cue) : List.of();
        if (!binding.isEmpty()) {
            return binding;
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        List<String> agents = doers.agents(sentence, cue);
        agents = agents.isEmpty() ? doers.at(sentence, doers.subject(s, deed)) : agents;
        return agents.isEmpty() ? ofVerbAbove(sentence, cue) : agents;
    }

    /** "<i>Hamas</i> broke its promise", "accused <i>Hamas</i> of breaking its promise": the pronoun is the doer of its clause. */
    private List<String> ofVerbAbove(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        int up = s.head(noun);
        while (up != NONE && !Tree.isVerb(s, up)) {
            up = s.head(up);
        }
        return up == NONE || s.tag(up).startsWith("VB") && Tree.isPassive(s, up) ? List.of() : doers.of(sentence, up);
    }

    private List<String> ofObject(ReadSentence sentence, int cue, int deed) {
        Sentence s = sentence.parse();
        int object = s.dependent(cue, "dobj");
        List<String> own = object == NONE ? List.of() : doers.at(sentence, object);
        return own.isEmpty() ? doers.at(sentence, doers.subject(s, deed)) : own;
    }

    /** Whoever says "we will" or is reported to say that he will undertakes it; others only foretell. */
    private boolean isOwnSpeech(Sentence s, int modal, List<String> obligors) {
        Span words = Scene.words(s, modal, modal + 1);
        return doers.speaksFor(doers.speaker(words), obligors) && !isWarned(words);
    }

    private boolean isWarned(Span words) {
        Optional<Span> cue = scene.around().cue(words);
        return cue.isPresent()
                && scene.sentences().stream()
                        .filter(sentence -> sentence.span().contains(cue.get()))
                        .anyMatch(sentence -> isWarning(sentence.parse(), cue.get()));
    }

    private boolean isWarning(Sentence s, Span cue) {
        for (int i = 0; i < s.size(); i++) {
            if (cue.contains(s.start(i)) && lexicon.isOutside("warning", s.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "if he wins the election": promised to voters. */
    private boolean isForVictory(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("advcl") && lexicon.isOutside("victory", s.lemma(d))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Fate> fate(Sentence s, PromiseWord word, int cue, int deed) {
        if (word.kind() == Kind.NOUN) {
            int up = s.head(cue);
            Optional<Fate> fate = up == NONE ? Optional.empty() : lexicon.fate(s.lemma(up));
            if (fate.isPresent() || up == NONE || s.head(up) == NONE) {
                return fate;
            }
            fate = s.label(up).equals("prep") ? lexicon.fate(s.lemma(s.head(up))) : Optional.empty();
            return fate;
        }
        return lexicon.way(s.lemma(deed));
    }
}
