package org.parley.reading.negotiation.condition;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.condition.ConditionLexicon.Kind;
import org.parley.reading.negotiation.condition.ConditionLexicon.Marker;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.negotiation.promise.Doers;
import org.parley.reading.negotiation.promise.Matters;
import org.parley.reading.negotiation.promise.Matters.Matter;
import org.parley.reading.negotiation.promise.Matters.Weight;
import org.parley.reading.negotiation.promise.Setting;
import org.parley.reading.syntax.Tree;

/** Finds the places in a report where somebody makes something wait for what he asks. Belongs to one report. */
final class AskingFinder {

    private final Scene scene;
    private final ConditionLexicon lexicon;
    private final Matters matters;
    private final Doers doers;
    private final Setting setting;

    AskingFinder(Scene scene, ConditionLexicon lexicon, Matters matters, Doers doers, Setting setting) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.matters = matters;
        this.doers = doers;
        this.setting = setting;
    }

    /** In text order. */
    List<Asking> all() {
        List<Asking> found = new ArrayList<>();
        for (ReadSentence sentence : scene.sentences()) {
            if (!sentence.isTitle()) {
                in(sentence, found);
            }
        }
        return found;
    }

    private void in(ReadSentence sentence, List<Asking> found) {
        Sentence s = sentence.parse();
        for (int i = 0; i < s.size(); i++) {
            for (Marker marker : lexicon.markers(s.lemma(i))) {
                Links.at(s, marker, i)
                        .filter(link -> fits(s, link))
                        .flatMap(link -> asking(sentence, link))
                        .ifPresent(found::add);
            }
        }
    }

    private boolean fits(Sentence s, Link link) {
        return switch (link.marker().kind()) {
            case AWAITS -> Mood.isWithheld(s, link.waiting());
            case ALLOWS -> Mood.isOpen(s, link.waiting()) && isWished(s, link);
            case TRADE -> Mood.isOpen(s, link.waiting());
            case AHEAD -> Mood.isDue(s, link.waiting());
            case FIRST, NOUN, DEPENDS, DEAL -> false;
        };
    }

    /** Not "if talks fail", "once again", "after a while". */
    private boolean isWished(Sentence s, Link link) {
        if (link.marker().id().equals("marker.only") && !isOnly(s, link)) {
            return false;
        }
        return !lexicon.isFailure(s.lemma(link.asked())) && !Mood.isRefused(s, link.asked());
    }

    private static boolean isOnly(Sentence s, Link link) {
        int before = link.cue() - 1;
        return before >= 0 && s.lemma(before).equals("only");
    }

    private Optional<Asking> asking(ReadSentence sentence, Link link) {
        Sentence s = sentence.parse();
        boolean ahead = link.marker().kind() == Kind.AHEAD;
        int asked = ahead ? link.waiting() : link.asked();
        DeedWords action = ahead
                ? DeedWords.ofVerb(s, asked).before(s, link.cue())
                : words(s, asked).after(s, link.cue());
        DeedWords waiting = ahead ? words(s, link.asked()) : waiting(s, link);
        List<String> doing = askedOf(sentence, asked);
        List<String> demanders =
                ahead ? doers.speaker(Scene.words(s, link.cue(), link.cue() + 1)) : demanders(sentence, link, doing);
        List<String> addressees =
                doing.stream().filter(id -> !demanders.contains(id)).toList();
        if (demanders.isEmpty() || demanders.equals(doing)) {
            return Optional.empty();
        }
        if (addressees.isEmpty()) {
            addressees = partners(sentence, demanders, action, waiting);
        }
        Asking asking = new Asking(
                sentence,
                link.cue(),
                link.marker().id(),
                demanders,
                addressees,
                action,
                waiting,
                matter(s, action, waiting));
        return isOfTalks(asking) ? Optional.of(asking) : Optional.empty();
    }

    private static DeedWords words(Sentence s, int head) {
        return Tree.isVerb(s, head) ? DeedWords.ofClause(s, head) : DeedWords.ofNoun(s, head);
    }

    private static DeedWords waiting(Sentence s, Link link) {
        DeedWords words = DeedWords.ofVerb(s, link.waiting());
        return link.cue() > link.waiting() ? words.before(s, link.cue()) : words;
    }

    private List<String> askedOf(ReadSentence sentence, int asked) {
        Sentence s = sentence.parse();
        if (Tree.isVerb(s, asked)) {
            int subject = s.dependent(asked, "nsubj");
            return subject == NONE ? List.of() : doers.at(sentence, subject);
        }
        return doers.agents(sentence, asked);
    }

    /** Who will not or would do it; where that is no side, or the side that is to act, whoever says so. */
    private List<String> demanders(ReadSentence sentence, Link link, List<String> doing) {
        Sentence s = sentence.parse();
        int subject = doers.subject(s, link.waiting());
        List<String> sides = subject == NONE ? List.of() : doers.at(sentence, subject);
        boolean own = !sides.isEmpty() && sides.stream().noneMatch(doing::contains);
        return own ? sides : doers.speaker(Scene.words(s, link.cue(), link.cue() + 1));
    }

    private List<String> partners(ReadSentence sentence, List<String> demanders, DeedWords action, DeedWords waiting) {
        List<String> named = doers.within(sentence, action, demanders);
        named = named.isEmpty() ? doers.within(sentence, waiting, demanders) : named;
        if (!named.isEmpty()) {
            return named.size() == 1 ? named : List.of();
        }
        List<String> partners = setting.partners(demanders.get(0));
        return partners.size() == 1 ? partners : List.of();
    }

    private Optional<Matter> matter(Sentence s, DeedWords action, DeedWords waiting) {
        Optional<Matter> own = matters.among(s, waiting);
        Optional<Matter> asked = matters.among(s, action);
        boolean better = own.isEmpty()
                || asked.map(Matter::weight).filter(Weight.OWN::equals).isPresent();
        return better ? asked.or(() -> own) : own;
    }

    private boolean isOfTalks(Asking asking) {
        Optional<Weight> weight = asking.matter().map(Matter::weight);
        if (weight.isEmpty()) {
            return false;
        }
        boolean two = !asking.addressees().isEmpty();
        return weight.get() == Weight.OWN
                ? two || setting.deals(asking.demanders())
                : two && setting.deals(asking.demanders());
    }
}
