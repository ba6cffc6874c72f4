package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.lexicon.Pronoun;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Reason;

/**
 * Finds whom pronouns mean: of the actors that agree with one, the subject of a clause around it, else the subject of the sentence
 * before, else who was met last.
 */
final class PronounResolver {

    /** How many sentences back a pronoun can reach. */
    private static final int REACH = 3;

    /** More than any mention can have: a subject is never somebody in its own clause's adjunct. */
    private static final int ADJUNCT = 80;

    /** What counts for one who spoke before, and against one whom the words are about. */
    private static final int SPEECH = 16;

    private final Context context;

    PronounResolver(Context context) {
        this.context = context;
    }

    void resolve(Stage stage) {
        Sentence sentence = stage.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.tag(i);
            if (tag.startsWith("PRP")) {
                resolvePersonal(stage, i);
            } else if (tag.startsWith("WP") || tag.equals("WDT")) {
                resolveRelative(stage, i);
            }
        }
    }

    private void resolvePersonal(Stage stage, int token) {
        Pronoun pronoun = context.lexicon().pronoun(stage.scan().key(token)).orElse(null);
        if (pronoun == null || pronoun.first()) {
            return;
        }
        if (pronoun.neuter() && isExpletive(stage.sentence(), token)) {
            context.trace().dropped(stage.sentence(), token, pronoun.id(), Reason.EXPLETIVE);
            return;
        }
        Entity entity = antecedent(stage, token, pronoun);
        if (entity == null) {
            context.trace().dropped(stage.sentence(), token, pronoun.id(), Reason.NO_ANTECEDENT);
        } else {
            context.trace().settled(stage.sentence(), token, Ground.AGREES);
            Mention mention =
                    new Mention(stage.index(), token, token, token + 1, token, token + 1, Kind.PRONOUN, pronoun.id());
            List<Entity> meant = pronoun.plural() ? together(entity, stage, token) : List.of(entity);
            meant.forEach(each -> each.add(mention));
        }
    }

    /** Those who share the latest mention of an actor: "they" after "both sides" are both. */
    private List<Entity> together(Entity entity, Stage stage, int token) {
        Mention latest = entity.latestBefore(stage.index(), token);
        List<Entity> together = new ArrayList<>();
        for (Entity other : context.cast().entities()) {
            boolean shares = latest != null && other.mentions().stream().anyMatch(m -> m.isAt(latest));
            if (other.equals(entity) || shares) {
                together.add(other);
            }
        }
        return together;
    }

    /** "who threatened", "which has two ministers": the noun that the clause belongs to. */
    private void resolveRelative(Stage stage, int token) {
        int noun = relativeNoun(stage.sentence(), token);
        if (noun == Sentence.ROOT || noun >= token) {
            return;
        }
        for (Entity entity : context.cast().entities()) {
            Mention mention = entity.latestBefore(stage.index(), token);
            if (mention != null
                    && mention.sentence() == stage.index()
                    && mention.head() == noun
                    && mention.kind() != Kind.ANCHOR) {
                entity.add(new Mention(
                        stage.index(), token, token, token + 1, token, token + 1, Kind.PRONOUN, "pronoun.relative"));
                context.trace().settled(stage.sentence(), token, Ground.RELATIVE);
                return;
            }
        }
    }

    private static int relativeNoun(Sentence sentence, int token) {
        int verb = sentence.label(token).startsWith("nsubj") ? sentence.head(token) : Sentence.ROOT;
        while (verb != Sentence.ROOT && !sentence.label(verb).equals("relcl")) {
            verb = sentence.label(verb).equals("conj") || sentence.label(verb).equals("ccomp")
                    ? sentence.head(verb)
                    : Sentence.ROOT;
        }
        return verb == Sentence.ROOT ? Sentence.ROOT : sentence.head(verb);
    }

    /** "it" that means nobody: "it is necessary", "it was decided", weather and time. */
    private static boolean isExpletive(Sentence sentence, int token) {
        if (sentence.tag(token).equals("PRP$")) {
            return false;
        }
        if (!sentence.label(token).startsWith("nsubj")) {
            return true;
        }
        int verb = sentence.head(token);
        if (verb == Sentence.ROOT || sentence.label(token).equals("nsubjpass")) {
            return true;
        }
        String lemma = sentence.lemma(verb);
        return lemma.equals("be")
                || lemma.equals("seem")
                || lemma.equals("appear")
                || lemma.equals("remain")
                || lemma.equals("become")
                || lemma.equals("take")
                || lemma.equals("mean")
                || lemma.equals("happen")
                || sentence.dependent(verb, "auxpass") != Sentence.ROOT;
    }

    /** Whom a pronoun of the third person means, or null. */
    @Nullable
    Entity antecedent(Stage stage, int token, Pronoun pronoun) {
        return antecedent(stage, token, pronoun, null);
    }

    /** The same, with somebody who cannot be meant: the speaker of the quotation that the pronoun stands in. */
    @Nullable
    Entity antecedent(Stage stage, int token, Pronoun pronoun, @Nullable Entity except) {
        Entity best = null;
        int bestScore = 0;
        for (Entity entity : context.cast().entities()) {
            if (!entity.equals(except) && agrees(entity, pronoun)) {
                int score = score(entity, stage, token, pronoun);
                context.trace().weighed(stage.index(), token, entity.number(), entity.name(), score);
                if (score > bestScore) {
                    best = entity;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static boolean agrees(Entity entity, Pronoun pronoun) {
        if (pronoun.first()) {
            return false;
        }
        if (pronoun.neuter()) {
            return !entity.isPerson() && !entity.isPlural() && entity.type() != ActorType.GROUP;
        }
        if (pronoun.plural()) {
            return !entity.isPerson() || entity.isPlural();
        }
        return entity.isPerson() && entity.gender().agreesWith(pronoun.gender());
    }

    private int score(Entity entity, Stage stage, int token, Pronoun pronoun) {
        int best = 0;
        for (Mention mention : entity.mentions()) {
            int distance = stage.index() - mention.sentence();
            boolean earlier = distance > 0 || (distance == 0 && mention.head() < token);
            if (earlier && distance <= REACH && mention.kind() != Kind.ANCHOR) {
                int speech = pronoun.neuter() ? speech(stage, mention, token) : 0;
                best = Math.max(best, score(mention, distance, token) + speech);
            }
        }
        boolean known = !pronoun.neuter() && !pronoun.plural() && entity.gender() == pronoun.gender();
        boolean named = entity.isNamed();
        boolean unlikely = pronoun.plural() && entity.type() == ActorType.STATE;
        return best == 0 ? 0 : Math.max(0, best + (known ? 6 : 0) + (named ? 3 : 0) - (unlikely ? 10 : 0));
    }

    /** "The presidency said so. Rwanda refused to go, it added": whoever spoke goes on; whom the words are about seldom says them. */
    private int speech(Stage stage, Mention mention, int token) {
        Sentence sentence = stage.sentence();
        int cue = sentence.label(token).equals("nsubj") ? sentence.head(token) : Sentence.ROOT;
        int told = cue == Sentence.ROOT ? Sentence.ROOT : sentence.dependent(cue, "ccomp");
        if (told == Sentence.ROOT) {
            return 0;
        }
        if (mention.sentence() == stage.index()) {
            return sentence.isUnder(mention.head(), told) ? -SPEECH : 0;
        }
        Sentence other = context.stages().get(mention.sentence()).sentence();
        int place = NounPhrases.place(other, mention.head());
        int verb = other.label(place).equals("nsubj") ? other.head(place) : Sentence.ROOT;
        return verb != Sentence.ROOT && other.dependent(verb, "ccomp") != Sentence.ROOT ? SPEECH : 0;
    }

    private int score(Mention mention, int distance, int token) {
        Stage other = context.stages().get(mention.sentence());
        if (other.title()) {
            return distance == 0 ? 10 : 1;
        }
        Sentence sentence = other.sentence();
        int score = 40 - 12 * distance;
        int place = NounPhrases.place(sentence, mention.head());
        boolean subject = sentence.label(place).startsWith("nsubj");
        if (subject) {
            int verb = sentence.head(place);
            boolean main = verb != Sentence.ROOT && isMain(sentence, verb);
            score += main ? 16 : 9;
        }
        if (distance == 0) {
            score += commands(sentence, place, token) ? 10 : 0;
            score -= isSameClauseObject(sentence, mention.head(), token) ? 30 : 0;
            score -= isInOwnAdjunct(sentence, mention.head(), token) ? ADJUNCT : 0;
        }
        return score + (mention.kind() == Kind.PRONOUN ? 2 : 0);
    }

    /** "Speaking to Kerry, he said": whoever stands in an adjunct that has no subject of its own is not its clause's subject. */
    private static boolean isInOwnAdjunct(Sentence sentence, int mention, int token) {
        int verb = sentence.head(token);
        boolean subject = verb != Sentence.ROOT && sentence.label(token).startsWith("nsubj");
        if (!subject || mention == verb || !sentence.isUnder(mention, verb)) {
            return false;
        }
        int at = mention;
        while (sentence.head(at) != verb) {
            if (sentence.label(at).equals("poss") || hasSubject(sentence, at)) {
                return false;
            }
            at = sentence.head(at);
        }
        boolean source = sentence.lemma(at).equals("according");
        return !source
                && !hasSubject(sentence, at)
                && (sentence.label(at).equals("prep") || sentence.label(at).equals("advcl"));
    }

    private static boolean hasSubject(Sentence sentence, int verb) {
        return sentence.dependent(verb, "nsubj") != Sentence.ROOT
                || sentence.dependent(verb, "nsubjpass") != Sentence.ROOT;
    }

    private static boolean isMain(Sentence sentence, int verb) {
        String label = sentence.label(verb);
        return label.equals("root") || label.equals("conj") || label.equals("parataxis");
    }

    /** Whether the clause of one token is around the other. */
    private static boolean commands(Sentence sentence, int place, int token) {
        int verb = sentence.head(place);
        return verb != Sentence.ROOT && sentence.isUnder(token, verb);
    }

    /** "Lavrov met him": subject and object of one verb are two. */
    private static boolean isSameClauseObject(Sentence sentence, int mention, int token) {
        boolean possessive = sentence.tag(token).equals("PRP$");
        return !possessive
                && sentence.head(mention) == sentence.head(token)
                && sentence.head(token) != Sentence.ROOT
                && !sentence.label(token).startsWith("nsubj");
    }
}
