package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.model.item.Ceasefire.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.negotiation.Phrases;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Finds the places of a report that name a halt to the fighting. Immutable. */
final class MentionFinder {

    private final HaltNames names;
    private final WordList carriers;
    private final StanceReader stances;
    private final Terms terms;
    private final Moods moods;

    private MentionFinder(HaltNames names, WordList carriers, StanceReader stances, Terms terms, Moods moods) {
        this.names = names;
        this.carriers = carriers;
        this.stances = stances;
        this.terms = terms;
        this.moods = moods;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    static MentionFinder load() {
        return new MentionFinder(
                HaltNames.load(),
                WordList.load("carriers.tsv", "nouns"),
                StanceReader.load(),
                Terms.load(),
                Moods.load());
    }

    /** In text order. */
    List<Mention> in(Scene scene) {
        List<Mention> found = new ArrayList<>();
        Holders holders = new Holders(scene);
        for (ReadSentence sentence : scene.sentences()) {
            Sentence s = sentence.parse();
            for (int token = 0; token < s.size(); token++) {
                if (names.mayBe(s.lemma(token))) {
                    names.at(s, token)
                            .flatMap(name -> mention(scene, holders, sentence, name))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Mention> mention(Scene scene, Holders holders, ReadSentence sentence, HaltNames.Found name) {
        Sentence s = sentence.parse();
        if (isCounted(s, name.token())) {
            return Optional.empty();
        }
        Carried carried = name.verb() ? new Carried(name.token(), Optional.empty(), true) : carried(s, name);
        if (!carried.any()) {
            return Optional.empty();
        }
        boolean definite = !name.verb() && (name.known() || isOfDeal(s, name.token())) && isDefinite(s, carried.head());
        Optional<Stance> own = name.verb() ? deed(scene, s, name) : carried.own();
        List<Stance> told = stances.of(s, carried.head(), own, definite, scene.around());
        if (isNone(s, carried.head()) && told.stream().allMatch(stance -> Stance.isWish(stance.status()))) {
            return Optional.empty();
        }
        HaltDates.Dates dates = new HaltDates(scene, sentence).of(carried.head(), told);
        List<String> within = new ArrayList<>(holders.within(sentence, name.token()));
        if (carried.head() != name.token()) {
            holders.within(sentence, carried.head()).stream()
                    .filter(p -> !within.contains(p))
                    .forEach(within::add);
        }
        List<String> doers = doers(holders, sentence, name, told);
        doers.stream().filter(p -> !within.contains(p)).forEach(within::add);
        boolean weak = name.verb() && !name.alone() && isMereDeed(told);
        return Optional.of(new Mention(
                sentence,
                new Span(s.start(name.first()), s.end(name.token())),
                name.rule(),
                carried.head(),
                definite,
                isApart(s, name.token()),
                terms.of(s, name.token()),
                within,
                !isOneSided(s, name, told),
                told,
                dates.start(),
                dates.end(),
                dates.signed(),
                weak));
    }

    /** The noun that a halt stands before, where it means the halt too, and what it says. */
    private record Carried(int head, Optional<Stance> own, boolean any) {}

    private Carried carried(Sentence s, HaltNames.Found name) {
        int head = s.head(name.token());
        boolean before = head > name.token()
                && (Tree.is(s, name.token(), "compound")
                        || Tree.is(s, name.token(), "nmod")
                        || Tree.is(s, name.token(), "amod"));
        if (!before) {
            return new Carried(name.token(), Optional.empty(), true);
        }
        Optional<WordList.Entry> carrier = carriers.of(s.lemma(head));
        if (carrier.isEmpty()) {
            return new Carried(head, Optional.empty(), true);
        }
        WordList.Entry entry = carrier.get();
        Optional<Stance> own = entry.status()
                .map(status -> new Stance(status, status, head, entry.rule(), false, false, entry.weak()));
        return new Carried(head, own, !entry.says().equals(WordList.NOTHING));
    }

    /** What a verb that names the halt says by itself: the fighting has stopped, is to stop. */
    private Optional<Stance> deed(Scene scene, Sentence s, HaltNames.Found name) {
        return moods.of(Status.IN_EFFECT, mood(scene, s, name.token()))
                .map(status -> new Stance(status, Status.IN_EFFECT, name.token(), name.rule(), false, true, false));
    }

    /** "how to stop the fighting": an infinitive that nothing above it makes a fact is none. */
    private static Modality mood(Scene scene, Sentence s, int verb) {
        Factuality factuality = scene.around().modality(s, verb);
        boolean open = Tree.isInfinitive(s, verb) && (factuality.path().isEmpty() || Tree.isInterrogative(s, verb));
        return open ? Modality.POSSIBLE : factuality.modality();
    }

    private static boolean isMereDeed(List<Stance> told) {
        return told.stream().allMatch(stance -> stance.rule().startsWith("halt.") || stance.weak())
                || told.get(0).status() == Status.IN_EFFECT
                || told.get(0).status() == Status.VIOLATED;
    }

    private List<String> doers(Holders holders, ReadSentence sentence, HaltNames.Found name, List<Stance> told) {
        if (name.verb()) {
            return holders.doers(sentence, name.token());
        }
        Set<String> sides = new LinkedHashSet<>();
        boolean refused = told.stream().anyMatch(stance -> stance.status() == Status.REJECTED);
        for (Stance stance : told) {
            holders.doers(sentence, stance.token()).stream()
                    .filter(side -> stance.doer() || !stance.weak() && holders.isArmedGroup(side))
                    .forEach(sides::add);
            if (Stance.isWish(stance.said())) {
                sides.addAll(holders.partners(sentence, stance.token()));
            }
            if (refused && Stance.isWish(stance.said())) {
                sides.addAll(holders.owners(sentence, stance.token()));
            }
        }
        return List.copyOf(sides);
    }

    private static boolean isOneSided(Sentence s, HaltNames.Found name, List<Stance> told) {
        boolean alone = name.verb()
                || told.stream()
                        .anyMatch(stance -> stance.said() == Status.DECLARED || stance.said() == Status.OFFERED);
        return alone || Phrases.isNear(s, name.token(), "unilateral");
    }

    /** "the cessation of hostilities agreement". */
    private boolean isOfDeal(Sentence s, int noun) {
        int of = Phrases.below(s, noun, "of", true);
        int object = of == Sentence.ROOT ? of : Tree.objectOf(s, of);
        return object != Sentence.ROOT
                && carriers.of(s.lemma(object))
                        .filter(entry -> entry.says().equals(WordList.SAME))
                        .isPresent();
    }

    /** "30 ceasefires": none in particular. */
    private static boolean isCounted(Sentence s, int noun) {
        if (!s.tag(noun).equals("NNS")) {
            return false;
        }
        for (int d = s.firstDependent(noun); d != Sentence.ROOT && d < noun; d = s.nextSibling(d)) {
            if (s.tag(d).equals("CD") || s.lemma(d).equals("many") || s.lemma(d).equals("several")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefinite(Sentence s, int head) {
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            boolean known =
                    switch (s.label(d)) {
                        case "det" -> !isIndefinite(s.lemma(d));
                        case "poss" -> true;
                        default -> s.entity(d).endsWith("-DATE") && !isAn(s, head);
                    };
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** "no truce", "did not bring a truce": there is none, and nobody wants or refuses one by these words. */
    private static boolean isNone(Sentence s, int head) {
        int determiner = s.dependent(head, "det");
        boolean no = determiner != Sentence.ROOT && s.lemma(determiner).equals("no");
        int verb = Tree.is(s, head, "dobj") ? s.head(head) : Sentence.ROOT;
        return no || verb != Sentence.ROOT && Tree.has(s, verb, "neg");
    }

    private static boolean isAn(Sentence s, int head) {
        int determiner = s.dependent(head, "det");
        return determiner != Sentence.ROOT && isIndefinite(s.lemma(determiner));
    }

    private static boolean isIndefinite(String determiner) {
        return switch (determiner) {
            case "a", "an", "any", "no", "another", "some", "every", "each", "either", "neither" -> true;
            default -> false;
        };
    }

    private static boolean isApart(Sentence s, int head) {
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            boolean apart =
                    switch (s.lemma(d)) {
                        case "new",
                                "another",
                                "second",
                                "third",
                                "fresh",
                                "previous",
                                "early",
                                "earlier",
                                "separate",
                                "other" -> true;
                        default -> false;
                    };
            if (apart) {
                return true;
            }
        }
        return false;
    }
}
