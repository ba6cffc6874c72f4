package org.parley.reading.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.actor.lexicon.Pronoun;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.phrase.Portrait;

/** Whose a side is by its pronoun: "their team", "his side", "our army". */
final class Possessors {

    private final Context context;

    Possessors(Context context) {
        this.context = context;
    }

    /** The state or group that the phrase stands for, or null where it is not known. */
    @Nullable
    Entity side(Stage stage, Portrait portrait, int from, int head) {
        Role.Kind kind = portrait.role().map(Role::kind).orElse(Role.Kind.GROUP);
        boolean stands = kind == Role.Kind.SIDE
                || kind == Role.Kind.STATE
                || kind == Role.Kind.PARTY
                || (kind == Role.Kind.FORCE && portrait.plural());
        Optional<Pronoun> pronoun = context.lexicon().pronoun(stage.scan().key(from));
        if (!stands || pronoun.isEmpty() || from == head) {
            return null;
        }
        Entity speaker = pronoun.get().plural() && !pronoun.get().first() ? speaker(stage, head) : null;
        Entity owner = speaker != null ? speaker : antecedent(stage, from, pronoun.get());
        return owner == null || owner.side().isPerson() ? null : owner.side();
    }

    /** Who says the clause that a token stands in, where a person who acts for a side does: "he said that their team is ready". */
    private @Nullable Entity speaker(Stage stage, int token) {
        Sentence sentence = stage.sentence();
        int verb = token;
        while (verb != Sentence.ROOT && !sentence.label(verb).equals("ccomp")) {
            verb = sentence.head(verb);
        }
        int above = verb == Sentence.ROOT ? Sentence.ROOT : sentence.head(verb);
        int subject = above == Sentence.ROOT ? Sentence.ROOT : sentence.dependent(above, "nsubj");
        Entity speaker = subject == Sentence.ROOT ? null : at(stage, subject);
        return speaker != null && speaker.isPerson() && !speaker.side().isPerson() ? speaker : null;
    }

    private @Nullable Entity at(Stage stage, int token) {
        Optional<Pronoun> pronoun = context.lexicon().pronoun(stage.scan().key(token));
        if (pronoun.isPresent()) {
            return antecedent(stage, token, pronoun.get());
        }
        for (Entity entity : context.cast().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.sentence() == stage.index() && mention.head() == token) {
                    return entity;
                }
            }
        }
        return null;
    }

    private @Nullable Entity antecedent(Stage stage, int token, Pronoun pronoun) {
        return new PronounResolver(context).antecedent(stage, token, pronoun);
    }
}
