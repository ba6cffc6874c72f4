package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.item.Ceasefire.Status;
import org.parley.reading.event.Surroundings;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/**
 * Goes up from a halt to the fighting through all that governs it, and reads what the words on the way say of it: the nearest says what
 * became of it, those above who wants, offers or rejects that. Immutable.
 */
final class StanceReader {

    private static final int DEEPEST = 14;

    private final StanceWords words;
    private final WordList frames;
    private final WordList manners;
    private final Moods moods;

    StanceReader(StanceWords words, WordList frames, WordList manners, Moods moods) {
        this.words = words;
        this.frames = frames;
        this.manners = manners;
        this.moods = moods;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    static StanceReader load() {
        return new StanceReader(
                StanceWords.load(),
                WordList.load("frames.tsv", "words"),
                WordList.load("manners.tsv", "words"),
                Moods.load());
    }

    /**
     * All that is said of it, best first.
     *
     * @param head of the words that name it
     * @param own what the words themselves say, if they do
     * @param definite whether it is one that is known
     */
    List<Stance> of(Sentence s, int head, Optional<Stance> own, boolean definite, Surroundings around) {
        List<Stance> all = new ArrayList<>();
        climb(s, head, own, definite, around, all);
        clausesBelow(s, head, around, all);
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            manner(s, d, all);
        }
        frame(s, head, all);
        all.sort((a, b) -> Boolean.compare(a.weak(), b.weak()));
        return all;
    }

    private void climb(
            Sentence s, int head, Optional<Stance> own, boolean definite, Surroundings around, List<Stance> all) {
        Optional<Stance> told = own;
        int at = head;
        for (int step = 0; step < DEEPEST; step++) {
            int over = governor(s, at);
            if (over == Sentence.ROOT) {
                break;
            }
            String place = place(s, at);
            Optional<StanceWords.Word> word = word(s, over, place);
            if (step == 0 && (place.equals("subj") || place.equals("obj"))) {
                joined(s, over, place, around, all);
            }
            if (word.isPresent() && !isOfAnybody(s, over) && !isOfOther(s, at, head, told, word.get())) {
                told = over(told, word.get(), s, over, definite, around, all);
            }
            if (closes(s, at)) {
                break;
            }
            at = over;
        }
        told.ifPresent(stance -> all.add(0, stance));
    }

    /** "a truce agreed in May" may look as if the truce had agreed. */
    private Optional<StanceWords.Word> word(Sentence s, int over, String place) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Optional<StanceWords.Word> word = words.at(s, over, place);
        boolean looks = place.equals("subj") && s.tag(over).equals("VBD") && !Tree.has(s, over, "dobj");
        return word.isEmpty() && looks ? words.at(s, over, "obj") : word;
    }

    /** "took effect in May but collapsed in June": verbs joined to the one that holds the halt. */
    private void joined(Sentence s, int verb, String place, Surroundings around, List<Stance> all) {
        for (int next = s.dependent(verb, "conj"); next != Sentence.ROOT; next = s.dependent(next, "conj")) {
            boolean own = Tree.has(s, next, "nsubj") || Tree.has(s, next, "nsubjpass");
            if (!Tree.isVerb(s, next) || own) {
                return;
            }
            int at = next;
            String its = Syntax.isPassive(s, at) || Tree.has(s, at, "auxpass")
                    ? "obj"
                    : place.equals("obj") && !Syntax.isPassive(s, verb) ? "" : "subj";
            word(s, at, its).flatMap(word -> stance(word, s, at, around)).ifPresent(all::add);
        }
    }

    /** What holds a token, over a preposition. */
    private static int governor(Sentence s, int at) {
        int head = s.head(at);
        boolean preposition = head != Sentence.ROOT && (Tree.is(s, at, "pobj") || Tree.is(s, at, "pcomp"));
        return preposition ? s.head(head) : head;
    }

    /** Where a token stands below what governs it: obj, subj, inf, that, ing or a preposition; empty elsewhere. */
    private static String place(Sentence s, int at) {
        int head = s.head(at);
        return switch (s.label(at)) {
            case "pobj", "pcomp" -> s.lemma(head);
            case "dobj", "nsubjpass", "attr", "oprd" -> "obj";
            case "nsubj", "csubj" -> Syntax.isPassive(s, head) ? "obj" : "subj";
            case "xcomp" -> s.tag(at).equals("VBG") ? "ing" : "inf";
            case "ccomp", "acomp" -> "that";
            case "acl" -> Tree.isInfinitive(s, at) ? "inf" : "";
            case "advcl" -> Tree.isInfinitive(s, at) ? "inf" : "";
            default -> "";
        };
    }

    /** "the machinery for a truce was in place": that is said of another noun. */
    private static boolean isOfOther(Sentence s, int at, int head, Optional<Stance> told, StanceWords.Word word) {
        boolean stands = Standing.rank(word.status()) >= Standing.rank(Status.IN_EFFECT);
        return at != head && Tree.isNoun(s, at) && told.isEmpty() && stands;
    }

    /** "those who break a truce": nobody in particular does. */
    private static boolean isOfAnybody(Sentence s, int verb) {
        int head = s.head(verb);
        return Tree.is(s, verb, "relcl") && head != Sentence.ROOT && !Tree.isNoun(s, head);
    }

    /** What stands above says nothing of the halt: another clause. */
    private static boolean closes(Sentence s, int at) {
        return switch (s.label(at)) {
            case "relcl" -> true;
            case "conj" -> Tree.isVerb(s, at);
            case "advcl" -> !Tree.isInfinitive(s, at);
            case "acl" -> !Tree.isInfinitive(s, at);
            default -> false;
        };
    }

    private Optional<Stance> over(
            Optional<Stance> told,
            StanceWords.Word word,
            Sentence s,
            int token,
            boolean definite,
            Surroundings around,
            List<Stance> all) {
        Optional<Stance> mine = stance(word, s, token, around);
        if (told.isEmpty() || mine.isEmpty()) {
            return told.isEmpty() ? mine : told;
        }
        Stance inner = told.get();
        Stance outer = mine.get();
        if (outer.said() == Status.REJECTED && inner.isWanted()) {
            all.add(inner);
            return mine;
        }
        Stance both = Attitudes.over(inner, outer, definite);
        if (both.token() != inner.token()) {
            all.add(inner.faded());
        }
        return Optional.of(both);
    }

    private Optional<Stance> stance(StanceWords.Word word, Sentence s, int token, Surroundings around) {
        Modality mood = isAwaited(s, token)
                ? Modality.POSSIBLE
                : around.modality(s, token).modality();
        boolean broken = word.holds() && mood == Modality.DENIED;
        Optional<Status> says = broken ? Optional.of(Status.VIOLATED) : moods.of(word.status(), mood);
        return says.map(status -> new Stance(
                status,
                word.status(),
                token,
                word.rule(),
                word.holds() && status == Status.IN_EFFECT,
                word.doer(),
                isWeak(word.status(), status, mood)));
    }

    /** What may happen to a halt says little of it; that it was not broken or ended says that it holds. */
    private static boolean isWeak(Status said, Status status, Modality mood) {
        boolean kept = mood == Modality.DENIED && said != Status.EXTENDED;
        return status == Status.IN_EFFECT && status != said && !kept;
    }

    /** "until a truce is signed": it has not been. */
    private static boolean isAwaited(Sentence s, int verb) {
        boolean present = s.tag(verb).equals("VBZ") || s.tag(verb).equals("VBP") || Syntax.isPassive(s, verb);
        boolean past = false;
        boolean waits = false;
        for (int d = s.firstDependent(verb); d != Sentence.ROOT && d < verb; d = s.nextSibling(d)) {
            past |= s.tag(d).equals("VBD");
            waits |= (Tree.is(s, d, "mark") || Tree.is(s, d, "advmod")) && isWaiting(s.lemma(d));
        }
        return waits && present && !past;
    }

    private static boolean isWaiting(String mark) {
        return switch (mark) {
            case "until", "till", "unless", "before", "once", "if", "when" -> true;
            default -> false;
        };
    }

    /** "a truce that took effect", "the truce signed in May". */
    private void clausesBelow(Sentence s, int head, Surroundings around, List<Stance> all) {
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (Tree.is(s, d, "acl") || Tree.is(s, d, "relcl") || Tree.is(s, d, "nmod") && Tree.isVerb(s, d)) {
                int verb = d;
                words.at(s, verb, below(s, verb))
                        .flatMap(word -> stance(word, s, verb, around))
                        .ifPresent(all::add);
            }
        }
    }

    private static String below(Sentence s, int verb) {
        boolean object = Syntax.isPassive(s, verb) || Tree.has(s, verb, "nsubj") && !isRelativeSubject(s, verb);
        return object ? "obj" : "subj";
    }

    private static boolean isRelativeSubject(Sentence s, int verb) {
        int subject = s.dependent(verb, "nsubj");
        return subject != Sentence.ROOT && Syntax.isRelativePronoun(s, subject);
    }

    private void manner(Sentence s, int word, List<Stance> all) {
        manners.of(s.lemma(word)).ifPresent(entry -> add(entry, word, all));
    }

    private void frame(Sentence s, int head, List<Stance> all) {
        if (Tree.is(s, head, "pobj")) {
            int preposition = s.head(head);
            frames.of(s.lemma(preposition)).ifPresent(entry -> entry.status()
                    .ifPresent(status ->
                            all.add(new Stance(status, status, preposition, entry.rule(), false, false, true))));
        }
    }

    private static void add(WordList.Entry entry, int token, List<Stance> all) {
        entry.status()
                .ifPresent(
                        status -> all.add(new Stance(status, status, token, entry.rule(), false, false, entry.weak())));
    }
}
