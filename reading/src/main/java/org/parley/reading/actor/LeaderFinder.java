package org.parley.reading.actor;

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
                for (Mention mention : person.mentions()) {
                    if (mention.sentence() == stage.index()) {
                        learn(stage, person, mention.head());
                    }
                }
            }
        }
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
            for (Mention mention : entity.mentions()) {
                if (mention.sentence() == stage.index() && mention.head() == noun) {
                    return entity;
                }
            }
        }
        return null;
    }
}
