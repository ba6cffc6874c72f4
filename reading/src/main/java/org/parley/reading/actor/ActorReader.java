package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ActorType;
import org.parley.model.Report;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.lexicon.ActorLexicon;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.ReportNames;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.phrase.PhraseReader;
import org.parley.reading.frame.Frame;
import org.parley.reading.trace.Trace;

/**
 * Finds who acts and speaks in a report.
 *
 * <p>Reading has two phases. {@link #read} finds names and descriptions, and the pronouns of the third person. Once statements are known,
 * {@link ActorReading#withSpeakers} adds the first person inside quotations. Ids do not change between the two. Immutable and safe to
 * share between threads.
 */
public final class ActorReader {

    private final ActorLexicon lexicon;
    private final PhraseReader phrases = new PhraseReader();

    public ActorReader(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A reader with the lexicons that come with it. */
    public static ActorReader create() {
        return new ActorReader(ActorLexicon.load());
    }

    /** @param sentences of the report, in text order, the title's included */
    public ActorReading read(Report report, Frame frame, List<ReadSentence> sentences) {
        return read(report, frame, sentences, Trace.NONE);
    }

    /** The same, with somebody who hears what was considered. */
    public ActorReading read(Report report, Frame frame, List<ReadSentence> sentences, Trace trace) {
        List<Stage> plain = stages(sentences, new ReportNames());
        ReportNames names = new Introductions(phrases).over(plain);
        Optional<Named> home = home(frame);
        Acronyms.refuse(plain, home, names);
        List<Stage> stages = names.isEmpty() ? plain : stages(sentences, names);
        Cast cast = new Cast(year(report, frame), trace);
        Context context = new Context(lexicon, phrases, cast, Outlook.over(stages, home), stages, trace);
        stages.stream().filter(s -> !s.title()).forEach(stage -> read(context, stage));
        stages.stream().filter(Stage::title).forEach(stage -> read(context, stage));
        return ActorReading.of(context);
    }

    /** The state whose place the dateline names: "the government" is its where the report names no other. */
    private Optional<Named> home(Frame frame) {
        String place = frame.dateline().place().orElse("");
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Scan scan = new Scan(lexicon, Spelling.words(place).toArray(String[]::new));
        return scan.units().stream()
                .filter(Unit::isName)
                .map(unit -> unit.alias().named())
                .filter(named -> named.type() == ActorType.STATE)
                .reduce((first, last) -> last);
    }

    private static Optional<Integer> year(Report report, Frame frame) {
        return report.published().or(() -> frame.dateline().date()).map(LocalDate::getYear);
    }

    private List<Stage> stages(List<ReadSentence> sentences, ReportNames names) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Scan scan = Stage.scan(sentences.get(i).parse(), lexicon, names);
            stages.add(new Stage(
                    i, sentences.get(i).parse(), scan, sentences.get(i).isTitle()));
        }
        return stages;
    }

    private static void read(Context context, Stage stage) {
        Referents referents = new Referents(context);
        new PersonFinder(context, referents).find(stage);
        new NameFinder(context, referents).find(stage);
        new DescriptionFinder(context, referents).find(stage);
        new PronounResolver(context).resolve(stage);
        new LeaderFinder(context).find(stage);
    }
}
