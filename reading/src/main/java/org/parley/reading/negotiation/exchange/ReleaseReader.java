package org.parley.reading.negotiation.exchange;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.item.Exchange.Count;
import org.parley.model.item.Exchange.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.negotiation.deed.Table;
import org.parley.reading.negotiation.deed.Use;
import org.parley.reading.negotiation.deed.Uses;
import org.parley.reading.syntax.Tree;

/** Finds the places in a report that tell of people handed over or set free. Belongs to one report. */
final class ReleaseReader {

    private static final Set<String> COURT = Set.of("bail", "bond", "parole", "charge", "questioning", "hospital", "surety");

    private final Scene scene;
    private final Doers doers;
    private final Holders holders;
    private final CaptivesLexicon captives;
    private final HandingLexicon handings;

    ReleaseReader(Scene scene, Doers doers, CaptivesLexicon captives, HandingLexicon handings) {
        this.scene = scene;
        this.doers = doers;
        this.holders = new Holders(scene, doers);
        this.captives = captives;
        this.handings = handings;
    }

    List<Release> read() {
        List<Release> releases = new ArrayList<>();
        for (ReadSentence sentence : scene.sentences()) {
            if (handings.occursIn(sentence.parse())) {
                read(sentence, releases);
            }
        }
        return releases;
    }

    private void read(ReadSentence sentence, List<Release> releases) {
        Sentence s = sentence.parse();
        boolean[] told = new boolean[s.size()];
        for (int i = 0; i < s.size(); i++) {
            Optional<Captives> people = Tree.isNoun(s, i) || s.tag(i).equals("CD") ? captives.of(s, i) : Optional.empty();
            if (people.isPresent()) {
                below(sentence, i, people.get(), told, releases);
            }
        }
    }

    private void below(ReadSentence sentence, int people, Captives who, boolean[] told, List<Release> releases) {
        Sentence s = sentence.parse();
        if (Syntax.isModifier(s, people) || s.label(people).equals("poss")) {
            int noun = s.head(people);
            Optional<Handing> handing = handings.noun(s, noun);
            if (handing.isPresent() && who.held() && !told[noun]) {
                told[noun] = true;
                releases.add(release(sentence, noun, NONE, who, handing.get()));
            }
            return;
        }
        for (Use use : Uses.of(s, people)) {
            Optional<Handing> handing = handings.of(s, use);
            boolean free = handing.isPresent() && !told[use.predicate()] && !isByCourt(s, use.predicate());
            if (free && (who.held() || handing.get().held() && isHeld(sentence, people))) {
                told[use.predicate()] = true;
                releases.add(release(sentence, use.predicate(), people, who, handing.get()));
                return;
            }
        }
    }

    /** Whether a sentence says that people are held whom their noun does not tell so. */
    private boolean isHeld(ReadSentence sentence, int people) {
        Sentence s = sentence.parse();
        for (int i = 0; i < s.size(); i++) {
            boolean held = i != people && captives.of(s, i).filter(Captives::held).isPresent();
            if (held || Holding.is(s.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByCourt(Sentence s, int predicate) {
        for (String preposition : List.of("on", "from", "without", "after", "for")) {
            int object = Obliques.object(s, predicate, preposition);
            if (object != NONE && COURT.contains(s.lemma(object))) {
                return true;
            }
        }
        return false;
    }

    private Release release(ReadSentence sentence, int predicate, int people, Captives who, Handing handing) {
        Sentence s = sentence.parse();
        Modality modality = scene.around().modality(s, predicate).modality();
        List<String> parties = parties(sentence, predicate, people, handing);
        int first = people == NONE ? predicate : Math.min(predicate, people);
        int last = people == NONE ? predicate : Math.max(predicate, people);
        return new Release(
                sentence,
                predicate,
                Scene.words(s, first, last + 1),
                handing,
                who.category(),
                who.id(),
                parties,
                counts(s, predicate, people, parties, handing),
                isDefinite(s, predicate),
                modality,
                status(s, predicate, modality),
                scene.around().date(sentence, predicate),
                doers.happening(sentence, predicate));
    }

    private List<String> parties(ReadSentence sentence, int predicate, int people, Handing handing) {
        if (!handing.mutual()) {
            return holders.of(sentence, predicate, people);
        }
        List<String> parties = doers.of(sentence, predicate);
        for (String preposition : List.of("with", "between", "by")) {
            parties = Doers.joined(parties, doers.after(sentence, predicate, preposition));
        }
        if (parties.isEmpty()) {
            return Table.near(scene, sentence.index());
        }
        return parties.size() > 1
                ? parties
                : Doers.joined(parties, Table.partner(scene, parties.get(0), sentence.index()).stream().toList());
    }

    private static List<Count> counts(Sentence s, int predicate, int people, List<String> parties, Handing handing) {
        int counted = people == NONE ? counted(s, predicate) : people;
        OptionalInt number = counted == NONE ? OptionalInt.empty() : Numbers.of(s, counted);
        if (number.isEmpty()) {
            return List.of();
        }
        if (handing.mutual() && parties.size() == 2) {
            return exchanged(s, predicate, counted, parties, number.getAsInt());
        }
        Optional<String> from = parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
        return List.of(new Count(from, number.getAsInt()));
    }

    /** "1,000 from each side", "1,200 for 450". */
    private static List<Count> exchanged(Sentence s, int predicate, int counted, List<String> parties, int number) {
        int other = Obliques.object(s, predicate, "for");
        OptionalInt second = other == NONE ? OptionalInt.empty() : Numbers.of(s, other);
        if (second.isPresent()) {
            return List.of(
                    new Count(Optional.of(parties.get(0)), number),
                    new Count(Optional.of(parties.get(1)), second.getAsInt()));
        }
        return Numbers.isEach(s, counted)
                ? parties.stream().map(id -> new Count(Optional.of(id), number)).toList()
                : List.of(new Count(Optional.empty(), number));
    }

    /** The people of a swap: "a swap involving 1,000 individuals". */
    private static int counted(Sentence s, int noun) {
        for (int i = noun + 1; i <= s.last(noun); i++) {
            if (Tree.isNoun(s, i) && Numbers.of(s, i).isPresent() && !s.entity(i).endsWith("DATE")) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isDefinite(Sentence s, int predicate) {
        int determiner = s.dependent(predicate, "det");
        return Tree.isNoun(s, predicate) && determiner != NONE && s.lemma(determiner).startsWith("th");
    }

    private static Optional<Status> status(Sentence s, int predicate, Modality modality) {
        boolean going = s.tag(predicate).equals("VBG") && Tree.has(s, predicate, "aux");
        return switch (modality) {
            case ACTUAL -> Optional.of(going ? Status.UNDER_WAY : Status.COMPLETED);
            case PLANNED -> Optional.of(Status.AGREED);
            case PROPOSED, CONDITIONAL -> Optional.of(Status.PROPOSED);
            case POSSIBLE -> Optional.empty();
            case DENIED -> Optional.of(Status.REFUSED);
        };
    }
}
