package org.parley.reading.negotiation.condition;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.negotiation.promise.Material;
import org.parley.reading.negotiation.promise.Matters;
import org.parley.reading.negotiation.promise.Setting;
import org.parley.reading.negotiation.promise.Undertakers;
import org.parley.reading.syntax.Tree;

/** Who asks, and of whom. Belongs to one report. */
final class Demanders {

    private final Undertakers doers;
    private final Setting setting;
    private final Matters matters;
    private final Mood mood;

    Demanders(Material material, Mood mood) {
        this.doers = material.doers();
        this.setting = material.setting();
        this.matters = material.matters();
        this.mood = mood;
    }

    /**
     * The two ends of a condition.
     *
     * @param asking ids of those who ask
     * @param asked ids of those who are to do it; empty where that is open
     */
    record Sides(List<String> asking, List<String> asked) {
        Sides {
            asking = List.copyOf(asking);
            asked = List.copyOf(asked);
        }
    }

    /** None where nobody asks, or only of himself. */
    Optional<Sides> of(ReadSentence sentence, Link link, int asked, DeedWords action, Optional<DeedWords> waiting) {
        List<String> doing = doing(sentence, link, asked, waiting);
        List<String> asking = asking(sentence, link, doing);
        boolean ofHimself = asking.equals(doing) && Tree.isVerb(sentence.parse(), asked);
        if (asking.isEmpty() || ofHimself) {
            return Optional.empty();
        }
        List<String> others = doing.stream().filter(id -> !asking.contains(id)).toList();
        return Optional.of(new Sides(asking, others.isEmpty() ? partners(sentence, asking, action, waiting) : others));
    }

    private List<String> doing(ReadSentence sentence, Link link, int asked, Optional<DeedWords> waiting) {
        Sentence s = sentence.parse();
        if (AskingFinder.isTorn(s, link, asked)) {
            return List.of();
        }
        List<String> doing = Tree.isVerb(s, asked) ? doers.ofClause(sentence, asked) : doers.agents(sentence, asked);
        return waiting.flatMap(words -> other(sentence, link, asked, words)).orElse(doing);
    }

    /** "Syria will not talk to <i>Israel</i> until it leaves": the pronoun is the other one. */
    private Optional<List<String>> other(ReadSentence sentence, Link link, int asked, DeedWords waiting) {
        Sentence s = sentence.parse();
        int subject = Tree.isVerb(s, asked) ? doers.subject(s, asked) : NONE;
        boolean open = subject != NONE
                && (s.lemma(subject).equals("it") || s.lemma(subject).equals("they"));
        int doer = open ? doers.subject(s, link.waiting()) : NONE;
        List<String> waits = doer == NONE ? List.of() : doers.at(sentence, doer);
        List<String> others = waits.isEmpty() ? List.of() : doers.within(sentence, waiting, waits);
        return others.size() == 1 ? Optional.of(others) : Optional.empty();
    }

    private List<String> asking(ReadSentence sentence, Link link, List<String> doing) {
        Sentence s = sentence.parse();
        List<String> speaker = doers.speaker(Scene.words(s, link.cue(), link.cue() + 1));
        return switch (link.marker().kind()) {
            case AWAITS -> orElse(doer(sentence, link, doing), speaker);
            case ALLOWS, TRADE -> allowing(sentence, link, doer(sentence, link, doing), speaker);
            case AHEAD -> orElse(speaker, demanding(sentence, link.waiting()));
            case FIRST, DEAL, DEPENDS -> speaker;
            case NOUN -> orElse(calling(sentence, link.cue()), speaker);
        };
    }

    /** Who says what he himself would do, or is ready for it; of talks and deals whoever says on what they wait. Others only foretell. */
    private List<String> allowing(ReadSentence sentence, Link link, List<String> doer, List<String> speaker) {
        Sentence s = sentence.parse();
        if (doer.isEmpty()) {
            int subject = doers.subject(s, link.waiting());
            boolean talks = subject != NONE
                    && matters.among(s, DeedWords.ofNoun(s, subject)).isPresent();
            return talks ? speaker : List.of();
        }
        boolean own = speaker.isEmpty() || doers.speaksFor(speaker, doer);
        return own || mood.isReadyAbove(s, link.waiting()) ? doer : List.of();
    }

    private static List<String> orElse(List<String> first, List<String> second) {
        return first.isEmpty() ? second : first;
    }

    /** Who will not or would do it, where that is not the side that is to act. */
    private List<String> doer(ReadSentence sentence, Link link, List<String> doing) {
        int subject = doers.subject(sentence.parse(), link.waiting());
        List<String> sides = subject == NONE ? List.of() : doers.at(sentence, subject);
        return sides.stream().noneMatch(doing::contains) ? sides : List.of();
    }

    /** "<i>The rebels</i> want the army to leave before", "<i>its</i> demand that they leave before". */
    private List<String> demanding(ReadSentence sentence, int verb) {
        Sentence s = sentence.parse();
        int head = mood.isDemand(s, verb) ? verb : s.head(verb);
        if (head == NONE) {
            return List.of();
        }
        if (Tree.isVerb(s, head)) {
            return doers.of(sentence, head);
        }
        int owner = Nominals.owner(s, head);
        return owner == NONE ? List.of() : doers.at(sentence, owner);
    }

    /** "<i>The rebels</i> made it a condition", "<i>Iran's</i> condition". */
    private List<String> calling(ReadSentence sentence, int condition) {
        Sentence s = sentence.parse();
        int owner = Nominals.possessor(s, condition);
        if (owner != NONE) {
            return doers.at(sentence, owner);
        }
        int up = s.head(condition);
        if (up != NONE && (s.lemma(up).equals("as") || s.label(condition).equals("appos"))) {
            up = s.head(up);
        }
        boolean calls = up != NONE && Tree.isVerb(s, up) && !s.lemma(up).equals("be");
        return calls ? doers.of(sentence, up) : List.of();
    }

    private List<String> partners(
            ReadSentence sentence, List<String> asking, DeedWords action, Optional<DeedWords> waiting) {
        List<String> named = doers.within(sentence, action, asking);
        if (named.isEmpty() && waiting.isPresent()) {
            named = doers.within(sentence, waiting.get(), asking);
        }
        if (!named.isEmpty()) {
            return named.size() == 1 ? named : List.of();
        }
        List<String> partners = setting.partners(asking.get(0));
        return partners.size() == 1 ? partners : List.of();
    }
}
