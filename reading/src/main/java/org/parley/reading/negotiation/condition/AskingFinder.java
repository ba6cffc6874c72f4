package org.parley.reading.negotiation.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.condition.ConditionLexicon.Kind;
import org.parley.reading.negotiation.condition.ConditionLexicon.Marker;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.negotiation.promise.Material;
import org.parley.reading.negotiation.promise.Matters;
import org.parley.reading.negotiation.promise.Matters.Matter;
import org.parley.reading.negotiation.promise.Matters.Weight;
import org.parley.reading.syntax.Tree;

/** Finds the places in a report where somebody makes something wait for what he asks. Belongs to one report. */
final class AskingFinder {

    private final Material material;
    private final ConditionLexicon lexicon;
    private final Predicates predicates;
    private final Mood mood;
    private final Matters matters;
    private final Demanders demanders;

    AskingFinder(Material material, ConditionLexicon lexicon, Predicates predicates, Mood mood) {
        this.material = material;
        this.lexicon = lexicon;
        this.predicates = predicates;
        this.mood = mood;
        this.matters = material.matters();
        this.demanders = new Demanders(material, mood);
    }

    /** In text order. */
    List<Asking> all() {
        List<Asking> found = new ArrayList<>();
        material.forEachWord((sentence, token) ->
                lexicon.markers(sentence.parse().lemma(token)).forEach(marker -> at(sentence, token, marker, found)));
        return found;
    }

    private void at(ReadSentence sentence, int cue, Marker marker, List<Asking> found) {
        Sentence s = sentence.parse();
        Links.at(s, marker, cue)
                .map(link -> link.waitingFor(mood.readied(s, link.waiting())))
                .filter(link -> fits(s, link))
                .or(() -> predicates.at(s, marker, cue))
                .flatMap(link -> asking(sentence, link))
                .filter(asking -> found.stream().noneMatch(other -> isSame(other, asking)))
                .ifPresent(found::add);
    }

    private static boolean isSame(Asking one, Asking other) {
        return one.sentence().index() == other.sentence().index()
                && one.action().from() < other.action().end()
                && other.action().from() < one.action().end();
    }

    private boolean fits(Sentence s, Link link) {
        return switch (link.marker().kind()) {
            case AWAITS -> mood.isWithheld(s, link.waiting());
            case ALLOWS -> mood.isOpen(s, link.waiting()) && isWished(s, link);
            case TRADE -> mood.isOpen(s, link.waiting());
            case AHEAD -> mood.isDue(s, link.waiting()) || mood.isDemand(s, link.waiting());
            case FIRST, NOUN, DEPENDS, DEAL -> true;
        };
    }

    /** Not "if talks fail", "once again", "after a while". */
    private boolean isWished(Sentence s, Link link) {
        boolean only = link.cue() > 0 && s.lemma(link.cue() - 1).equals("only");
        if (link.marker().id().equals("marker.only") && !only) {
            return false;
        }
        return !lexicon.isFailure(s.lemma(link.asked())) && !mood.isNegated(s, link.asked());
    }

    private Optional<Asking> asking(ReadSentence sentence, Link link) {
        Sentence s = sentence.parse();
        boolean ahead = link.marker().kind() == Kind.AHEAD;
        int asked = ahead ? mood.demanded(s, link.waiting()) : link.asked();
        if (asked < 0) {
            return Optional.empty();
        }
        DeedWords action = ahead ? plain(s, asked).before(s, link.cue()) : words(s, link, asked);
        Optional<DeedWords> waiting = ahead ? Optional.of(plain(s, link.asked())) : waiting(s, link);
        return demanders
                .of(sentence, link, asked, action, waiting)
                .map(sides -> new Asking(sentence, link, sides, action, waiting, matter(s, action, waiting)))
                .filter(this::isOfTalks);
    }

    /** A clause with its subject after a conjunction; after a word of duty the deed alone. */
    private DeedWords words(Sentence s, Link link, int asked) {
        boolean duty = link.marker().kind() == Kind.FIRST || link.marker().kind() == Kind.DEAL;
        if (isTorn(s, link, asked)) {
            return DeedWords.between(s, link.cue() + 1, s.last(asked) + 1);
        }
        DeedWords words = Tree.isVerb(s, asked) && !duty ? DeedWords.ofClause(s, asked) : plain(s, asked);
        boolean named = link.marker().kind() == Kind.NOUN && link.cue() > asked;
        return withoutRemark(s, named ? words.before(s, s.first(link.cue())) : words.after(s, link.cue()));
    }

    /** The tree has the verb of a condition beside that of what waits. */
    static boolean isTorn(Sentence s, Link link, int asked) {
        return s.label(asked).equals("conj") && s.label(link.cue()).equals("prep") && !s.isUnder(asked, link.cue());
    }

    /** Without ", a demand that Moscow rejected". */
    private DeedWords withoutRemark(Sentence s, DeedWords words) {
        for (int i = words.from() + 2; i < words.end(); i++) {
            if (material.lists().has("demand", s, i)
                    && Tree.isPunctuation(s, s.first(i) - 1 < 0 ? i : s.first(i) - 1)) {
                return words.before(s, s.first(i));
            }
        }
        return words;
    }

    private static DeedWords plain(Sentence s, int head) {
        return Tree.isVerb(s, head) ? DeedWords.ofVerb(s, head) : DeedWords.ofNoun(s, head);
    }

    /** "the talks will resume": what waits is told by the subject. */
    private boolean isOfTalks(Sentence s, int verb) {
        int subject = Tree.isVerb(s, verb) ? s.dependent(verb, "nsubj") : -1;
        return subject >= 0
                && !Tree.isProper(s, subject)
                && matters.among(s, DeedWords.ofNoun(s, subject))
                        .filter(m -> m.weight() == Weight.OWN)
                        .isPresent();
    }

    private Optional<DeedWords> waiting(Sentence s, Link link) {
        if (link.waiting() < 0) {
            return Optional.empty();
        }
        DeedWords words =
                isOfTalks(s, link.waiting()) ? DeedWords.ofClause(s, link.waiting()) : plain(s, link.waiting());
        return Optional.of(link.cue() > link.waiting() ? words.before(s, link.cue()) : words);
    }

    private Optional<Matter> matter(Sentence s, DeedWords action, Optional<DeedWords> waiting) {
        Optional<Matter> own = waiting.flatMap(words -> matters.among(s, words));
        Optional<Matter> asked = matters.among(s, action);
        boolean better = own.isEmpty()
                || asked.map(Matter::weight).filter(Weight.OWN::equals).isPresent();
        return better ? asked.or(() -> own) : own;
    }

    private boolean isOfTalks(Asking asking) {
        Optional<Weight> weight = asking.matter().map(Matter::weight);
        boolean two = !asking.addressees().isEmpty();
        return weight.isPresent()
                && (two || weight.get() == Weight.OWN || material.setting().isOfDealings());
    }
}
