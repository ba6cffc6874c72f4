package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.lexicon.Pronoun;
import org.parley.reading.trace.Ground;

/** Pronouns in the light of who speaks the words around them. */
final class QuotationPronouns {

    private final Context context;
    private final SpeakerIndex speakers;
    private final Map<String, Entity> entities;
    private final PronounResolver resolver;

    /** @param entities by the ids that the speakers go by */
    QuotationPronouns(Context context, SpeakerIndex speakers, Map<String, Entity> entities) {
        this.context = context;
        this.speakers = speakers;
        this.entities = entities;
        this.resolver = new PronounResolver(context);
    }

    /** The mentions of a sentence with those in the first person, and without the third person for whoever speaks. */
    List<Placed> settled(Stage stage, List<Placed> before) {
        List<Placed> settled = new ArrayList<>();
        for (Placed placed : before) {
            if (isOfOwnSpeaker(stage, placed)) {
                other(stage, placed).ifPresent(settled::add);
            } else {
                settled.add(placed);
            }
        }
        for (int i = 0; i < stage.sentence().size(); i++) {
            firstPerson(stage, i).ifPresent(settled::add);
        }
        return settled;
    }

    private @Nullable Entity speaker(Stage stage, int token) {
        return speakers.speakerOf(stage.index(), token).map(entities::get).orElse(null);
    }

    private Optional<Pronoun> pronoun(Stage stage, int token) {
        return stage.sentence().tag(token).startsWith("PRP")
                ? context.lexicon().pronoun(stage.scan().key(token))
                : Optional.empty();
    }

    /** "He is a friend", Kerry said: "he" is somebody else. */
    private boolean isOfOwnSpeaker(Stage stage, Placed placed) {
        Mention mention = placed.mention();
        return mention.kind() == Kind.PRONOUN
                && placed.entity().isPerson()
                && pronoun(stage, mention.from())
                        .filter(p -> !p.first() && !p.plural())
                        .isPresent()
                && placed.entity().equals(speaker(stage, mention.from()));
    }

    private Optional<Placed> other(Stage stage, Placed placed) {
        Mention mention = placed.mention();
        return pronoun(stage, mention.from())
                .map(p -> resolver.antecedent(stage, mention.from(), p, placed.entity()))
                .map(entity -> new Placed(mention, entity));
    }

    private Optional<Placed> firstPerson(Stage stage, int token) {
        Pronoun pronoun = pronoun(stage, token).filter(Pronoun::first).orElse(null);
        Entity speaker = pronoun == null ? null : speaker(stage, token);
        if (pronoun == null || speaker == null) {
            return Optional.empty();
        }
        context.trace().settled(stage.sentence(), token, Ground.QUOTED);
        Mention mention =
                new Mention(stage.index(), token, token, token + 1, token, token + 1, Kind.PRONOUN, pronoun.id());
        return Optional.of(new Placed(mention, pronoun.plural() ? speaker.employer() : speaker));
    }
}
