package org.parley.reading.negotiation.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.item.Role;
import org.parley.reading.event.Draft;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;

/** Parts that events tell of: who mediates, who hosts. */
final class EventParts {

    private final Scene scene;
    private final Who who;
    private final RoleWords words;
    private final Matters matters;

    EventParts(Scene scene, Who who, RoleWords words, Matters matters) {
        this.scene = scene;
        this.who = who;
        this.words = words;
        this.matters = matters;
    }

    List<PartMention> read() {
        List<PartMention> found = new ArrayList<>();
        for (Happening happening : scene.happenings()) {
            Move move = happening.event().move();
            boolean several = scene.sides(happening.event().recipients()).size() > 1;
            if (move == Move.MEDIATE || move == Move.HOST || move == Move.INVITE && several) {
                happening.tellings().stream()
                        .filter(EventParts::isReal)
                        .forEach(telling -> found.add(mention(happening, telling)));
            }
        }
        return found;
    }

    private static boolean isReal(Draft telling) {
        return telling.modality() == Modality.ACTUAL || telling.modality() == Modality.PLANNED;
    }

    private PartMention mention(Happening happening, Draft telling) {
        Sentence s = telling.sentence().parse();
        int token = telling.match().token();
        Optional<RoleWords.Word> word = words.verb(s.lemma(token));
        Role other =
                switch (happening.event().move()) {
                    case HOST -> Role.HOST;
                    case INVITE -> Role.FACILITATOR;
                    default -> Role.MEDIATOR;
                };
        int matter = matters.of(s, token);
        boolean ofTruce = matters.isAt(s, matter, "truce") || matters.isAt(s, matter, "deal");
        List<String> agents = telling.agentIds().isEmpty() ? happening.event().agents() : telling.agentIds();
        return new PartMention(
                telling.sentence(),
                token,
                telling.trigger(),
                telling.match().frame().id(),
                word.map(RoleWords.Word::role)
                        .filter(role -> other == Role.MEDIATOR && !ofTruce)
                        .orElse(other),
                agents.stream()
                        .map(who::acting)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                matter,
                Optional.of(happening));
    }
}
