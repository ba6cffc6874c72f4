package org.parley.reading.negotiation.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Role;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Scene;

/** Organisations whose very name says that they watch over a halt: "Sri Lanka Monitoring Mission", where the report tells of one. */
final class NamedParts {

    private static final String RULE = "part.name";

    private NamedParts() {}

    static List<PartMention> read(Scene scene, List<Ceasefire> ceasefires) {
        List<PartMention> found = new ArrayList<>();
        if (!ceasefires.isEmpty()) {
            scene.cast().actors().stream().filter(NamedParts::watches).forEach(actor -> mention(scene, actor)
                    .ifPresent(found::add));
        }
        return found;
    }

    private static boolean watches(Actor actor) {
        boolean body = actor.type() == ActorType.IGO || actor.type() == ActorType.BODY || actor.type() == ActorType.NGO;
        String name = actor.name().toLowerCase(Locale.ROOT);
        boolean watch = name.contains("monitoring ") || name.contains("observer ") || name.contains("verification ");
        return body && watch && !name.contains("election");
    }

    private static Optional<PartMention> mention(Scene scene, Actor actor) {
        for (Actor.Mention mention : actor.mentions()) {
            for (ReadSentence sentence : scene.sentences()) {
                if (!sentence.isTitle() && sentence.span().contains(mention.span())) {
                    return Optional.of(mention(sentence, actor, mention.span()));
                }
            }
        }
        return Optional.empty();
    }

    private static PartMention mention(ReadSentence sentence, Actor actor, Span words) {
        return new PartMention(
                sentence, 0, words, RULE, Role.MONITOR, List.of(actor.id()), Sentence.ROOT, Optional.empty());
    }
}
