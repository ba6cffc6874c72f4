package org.parley.reading.negotiation.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Document;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.Unkept;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds the parts that others than the sides have of a report. Immutable and safe to share between threads. */
public final class PartReader {

    private final RoleWords words;
    private final Matters matters;

    private PartReader(RoleWords words, Matters matters) {
        this.words = words;
        this.matters = matters;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static PartReader load(NounClasses nouns) {
        return new PartReader(RoleWords.load(), Matters.load());
    }

    /** Whether sides talk or agree, also where that makes no item. */
    private static boolean isBetweenSides(Scene scene) {
        return scene.happenings().stream().map(Happening::event).anyMatch(event -> {
            List<String> sides =
                    switch (event.move()) {
                        case MEET, AGREE, SIGN, RESUME -> event.agents();
                        case MEDIATE -> event.recipients();
                        default -> List.of();
                    };
            return scene.sides(sides).size() > 1;
        });
    }

    /** What the words of a report give to whom, whatever it is in. */
    public Parts parts(Scene scene) {
        Who who = new Who(scene);
        List<PartMention> mentions = new ArrayList<>(new EventParts(scene, who, words, matters).read());
        mentions.addAll(new WordParts(scene, who, words, matters).read());
        return new Parts(mentions);
    }

    /** In text order, numbered. */
    public List<Participation> read(
            Scene scene,
            Parts told,
            List<Round> rounds,
            List<Document> documents,
            List<Ceasefire> ceasefires,
            Trace trace) {
        Links links = new Links(scene, rounds, ceasefires, documents);
        if (links.isEmpty() && !isBetweenSides(scene)) {
            return List.of();
        }
        List<PartMention> mentions = new ArrayList<>(told.mentions());
        mentions.addAll(NamedParts.read(scene, ceasefires));
        mentions.removeIf(mention -> mention.sentence().isTitle());
        mentions.sort(Comparator.comparing(PartMention::words));
        PartJoiner joiner = new PartJoiner(scene, links);
        mentions.forEach(joiner::add);
        List<Participation> parts = joiner.done();
        new Unkept(scene, trace, parts).tell(mentions, m -> new Naming(m.words(), m.rule()), m -> Reason.A_SIDE_ITSELF);
        return parts;
    }
}
