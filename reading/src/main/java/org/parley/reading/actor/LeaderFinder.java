package org.parley.reading.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.actor.lexicon.WordClass;

/** Learns for whom people act from what they lead: "the Russian delegation, headed by Vladimir Medinsky". */
final class LeaderFinder {

    private final Context context;

    LeaderFinder(Context context) {
        this.context = context;
    }

    void find(Stage stage) {
        for (Entity person : context.cast().entities()) {
            if (person.isPerson() && person.of().isEmpty()) {
                latest(person, stage).forEach(mention -> learn(stage, person, mention.head()));
            }
        }
    }

    /** The mentions in a sentence, which stand last while it is being read. */
    private static List<Mention> latest(Entity entity, Stage stage) {
        List<Mention> mentions = entity.mentions();
        int from = mentions.size();
        while (from > 0 && mentions.get(from - 1).sentence() == stage.index()) {
            from--;
        }
        return List.copyOf(mentions.subList(from, mentions.size()));
    }

    private void learn(Stage stage, Entity person, int head) {
        Entity led = led(stage, head);
        if (led != null && !led.isPerson() && person.of().isEmpty()) {
            Entity side = led.side();
            person.hold(null, side);
            person.learn(side.country(), side.sector());
        }
    }

    /** What a name after "led by" leads, or null. */
    private @Nullable Entity led(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        int by = sentence.head(head);
        if (by == Sentence.ROOT
                || !sentence.label(head).equals("pobj")
                || !sentence.lemma(by).equals("by")) {
            return null;
        }
        int verb = sentence.head(by);
        boolean leads = verb != Sentence.ROOT
                && stage.scan().lexicon().is(WordClass.HEADING, sentence.lemma(verb))
                && (sentence.label(verb).equals("acl") || sentence.label(verb).equals("relcl"));
        int noun = leads ? sentence.head(verb) : Sentence.ROOT;
        if (noun == Sentence.ROOT) {
            return null;
        }
        for (Entity entity : context.cast().entities()) {
            for (Mention mention : latest(entity, stage)) {
                if (mention.head() == noun) {
                    return entity;
                }
            }
        }
        return null;
    }
}
