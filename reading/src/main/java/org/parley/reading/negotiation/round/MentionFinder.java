package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.item.Basis.Naming;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.Mention.Order;
import org.parley.reading.negotiation.round.RoundWords.Named;
import org.parley.reading.negotiation.round.RoundWords.Weight;
import org.parley.reading.syntax.Tree;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds the words of a report that name a meeting. Belongs to one report. */
final class MentionFinder {

    private final Scene scene;
    private final Seats seats;
    private final Lexicons lexicons;
    private final Trace trace;
    private final boolean speaksOfTalks;

    MentionFinder(Scene scene, Seats seats, Lexicons lexicons, Trace trace) {
        this.trace = trace;
        this.scene = scene;
        this.seats = seats;
        this.lexicons = lexicons;
        this.speaksOfTalks = scene.sentences().stream().anyMatch(sentence -> hasStrong(sentence.parse()));
    }

    private boolean hasStrong(Sentence s) {
        for (int token = 0; token < s.size(); token++) {
            Named noun = lexicons.words().noun(s, token);
            if (noun != null && noun.weight() == Weight.STRONG
                    || lexicons.words().isTalker(s, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a report has any noun or event of a meeting. */
    static boolean speaksOfAny(Scene scene, RoundWords words) {
        for (ReadSentence sentence : scene.sentences()) {
            Sentence s = sentence.parse();
            for (int token = 0; token < s.size(); token++) {
                Named noun = words.noun(s, token);
                if (noun != null && noun.weight() != Weight.LENGTH) {
                    return true;
                }
            }
        }
        return scene.happenings().stream()
                .flatMap(happening -> happening.tellings().stream())
                .anyMatch(telling -> words.verb(telling) != null);
    }

    /** In text order. */
    List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        Ellipsis ellipsis = new Ellipsis(scene, lexicons.modifiers());
        for (ReadSentence sentence : scene.sentences()) {
            for (int token = 0; token < sentence.parse().size(); token++) {
                Named noun = lexicons.words().noun(sentence.parse(), token);
                Named named = noun == null ? verb(sentence, token) : noun;
                if (named != null && (noun == null || isNoun(sentence, token, named))) {
                    List<Mention> found = at(sentence, token, named, noun == null);
                    mentions.addAll(found);
                    found.forEach(mention -> ellipsis.after(mention).ifPresent(mentions::add));
                }
            }
        }
        return mentions;
    }

    private @Nullable Named verb(ReadSentence sentence, int token) {
        if (!Tree.isVerb(sentence.parse(), token)) {
            return null;
        }
        return scene.telling(sentence, token).map(lexicons.words()::verb).orElse(null);
    }

    private List<Mention> at(ReadSentence sentence, int token, Named named, boolean verb) {
        Sentence s = sentence.parse();
        int top = verb ? token : top(s, token);
        Traits traits = Traits.of(s, token, top, lexicons.modifiers());
        boolean part = named.weight() == Weight.PART && !traits.isNumbered() && traits.order() != Order.NEW;
        List<Draft> tellings = seats.tellings(sentence, token, top);
        Optional<Naming> excluding = traits.excluding();
        excluding.ifPresent(word -> trace.dropped(word.words(), word.rule(), Reason.NO_MEETING_OF_SIDES));
        if (excluding.isPresent() || part && tellings.isEmpty() || named.weight() == Weight.LENGTH) {
            return List.of();
        }
        if (named.weight() == Weight.WEAK && seats.isMediated(sentence, token, tellings)) {
            return List.of();
        }
        return new MentionBuilder(scene, seats, lexicons, sentence, token, top, named, traits, tellings, speaksOfTalks)
                .mentions();
    }

    /** "a round <i>of talks</i>": what is said of the round is said of the talks. */
    private int top(Sentence s, int noun) {
        int top = noun;
        while (s.label(top).equals("pobj")
                && s.head(top) != Syntax.NONE
                && s.lemma(s.head(top)).equals("of")) {
            int above = s.head(s.head(top));
            if (above == Syntax.NONE || !lexicons.words().isPart(s, above)) {
                return top;
            }
            top = above;
        }
        return top;
    }

    /** Neither a word that only tells what kind of thing another is, nor the "round" of another meeting, nor "the Democracy Forum". */
    private boolean isNoun(ReadSentence sentence, int token, Named named) {
        Sentence s = sentence.parse();
        boolean name = Tree.isProper(s, token) && !scene.at(sentence, token).isEmpty();
        if (name || s.label(token).equals("compound") || s.label(token).equals("nmod")) {
            return false;
        }
        int of = lexicons.words().isPart(s, token) ? Obliques.object(s, token, "of") : Syntax.NONE;
        return of == Syntax.NONE
                || named.weight() == Weight.WEAK && lexicons.words().noun(s, of) == null;
    }
}
