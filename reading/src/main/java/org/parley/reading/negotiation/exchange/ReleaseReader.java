package org.parley.reading.negotiation.exchange;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.item.Exchange.Category;
import org.parley.model.item.Exchange.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Dealings;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.negotiation.deed.Reality;
import org.parley.reading.negotiation.deed.Use;
import org.parley.reading.negotiation.deed.Uses;
import org.parley.reading.negotiation.exchange.Holding.Held;
import org.parley.reading.negotiation.exchange.Outcomes.Outcome;
import org.parley.reading.syntax.Tree;

/** Finds the places in a report that tell of people handed over or set free. Belongs to one report. */
final class ReleaseReader {

    /** What stands beside a release that no side grants. */
    private static final String COURT = "court";
    /** What stands over a release that is still to come. */
    private static final String RESUMED = "resumed";

    /** Sentences after a release in which other people may be meant to be held too. */
    private static final int NEAR = 2;

    private final Scene scene;
    private final Doers doers;
    private final ExchangeLexicons lexicons;
    private final Holders holders;
    private final Tally tally;

    ReleaseReader(Scene scene, Doers doers, ExchangeLexicons lexicons) {
        this.scene = scene;
        this.doers = doers;
        this.lexicons = lexicons;
        this.tally = new Tally(scene, lexicons.words());
        this.holders = new Holders(scene, doers, new Dealings(scene), lexicons.words(), tally);
    }

    List<Release> read() {
        List<Release> releases = new ArrayList<>();
        for (ReadSentence sentence : scene.sentences()) {
            if (lexicons.handings().occursIn(sentence.parse())) {
                read(sentence, releases);
            }
        }
        return releases;
    }

    private void read(ReadSentence sentence, List<Release> releases) {
        Sentence s = sentence.parse();
        boolean[] told = new boolean[s.size()];
        for (int i = 0; i < s.size(); i++) {
            Optional<People> people = people(sentence, i);
            if (people.isPresent()) {
                below(sentence, people.get(), told, releases);
            }
        }
    }

    /** Whom a token names: those of the lexicon, people of any kind, a person by name, a mere number. */
    private Optional<People> people(ReadSentence sentence, int token) {
        Sentence s = sentence.parse();
        boolean number = s.tag(token).equals("CD");
        if (!Tree.isNoun(s, token) && !number) {
            return Optional.empty();
        }
        Optional<Captives> known = lexicons.captives().of(s, token);
        boolean person =
                s.entity(token).endsWith("PERSON") || s.entity(token).endsWith("NORP") || lexicons.isPeople(s, token);
        return known.isPresent() || person || number && !Syntax.isModifier(s, token)
                ? Optional.of(new People(token, known))
                : Optional.empty();
    }

    private void below(ReadSentence sentence, People people, boolean[] told, List<Release> releases) {
        Sentence s = sentence.parse();
        int token = people.token();
        boolean before = Syntax.isModifier(s, token) || s.label(token).equals("poss");
        if (before && s.head(token) != NONE) {
            int noun = s.head(token);
            Optional<Handing> handing = lexicons.handings().noun(s, noun);
            if (handing.isPresent() && people.isHeld() && !told[noun]) {
                told[noun] = true;
                releases.add(release(sentence, noun, new People(NONE, people.who()), handing.get()));
            }
            return;
        }
        for (Use use : Uses.of(s, token)) {
            Optional<Handing> handing = lexicons.handings().of(s, use);
            boolean free = handing.isPresent() && !told[use.predicate()] && !isByCourt(s, use.predicate());
            if (free && (people.isHeld() || isHeld(sentence, people, handing.get(), use.predicate(), releases))) {
                told[use.predicate()] = true;
                releases.add(release(sentence, use.predicate(), people, handing.get()));
                return;
            }
        }
    }

    /** Whether people are held whose noun does not tell so: by words beside it, by those who free them, or by what was told before. */
    private boolean isHeld(
            ReadSentence sentence, People people, Handing handing, int predicate, List<Release> releases) {
        if (lexicons.holding().in(sentence.parse(), people.token()).isPresent()) {
            return true;
        }
        boolean near = !releases.isEmpty()
                && sentence.index()
                                - releases.get(releases.size() - 1).sentence().index()
                        <= NEAR;
        return near || handing.held() && holders.isArmed(doers.of(sentence, predicate));
    }

    private boolean isByCourt(Sentence s, int predicate) {
        for (String preposition : List.of("on", "from", "without", "after", "for")) {
            int object = Obliques.object(s, predicate, preposition);
            if (object != NONE && lexicons.words().has(COURT, s, object)) {
                return true;
            }
        }
        return false;
    }

    private Release release(ReadSentence sentence, int predicate, People people, Handing handing) {
        Sentence s = sentence.parse();
        Modality modality = Reality.of(scene, sentence, predicate);
        Optional<Outcome> outcome = lexicons.outcomes().of(s, predicate, modality);
        List<String> parties = holders.parties(sentence, predicate, people, handing);
        Optional<Held> told =
                people.isHeld() ? Optional.empty() : lexicons.holding().in(s, people.token());
        return new Release(
                sentence,
                predicate,
                people.words(s, predicate),
                handing,
                category(told, people, parties),
                told.map(Held::ground),
                people.rule(),
                parties,
                tally.of(sentence, predicate, people.token(), parties, handing.mutual()),
                isDefinite(s, predicate),
                isIndefinite(s, predicate),
                modality,
                outcome.map(Outcome::status).or(() -> told(s, predicate, modality)),
                outcome.map(Outcome::rule).orElse(handing.id()),
                scene.around().date(sentence, predicate),
                doers.happening(sentence, predicate));
    }

    /** What they are by their noun, else by the words of the sentence, else by those who hold them. */
    private Category category(Optional<Held> held, People people, List<String> parties) {
        if (people.isHeld()) {
            return people.category();
        }
        Category told = held.map(Held::category).orElse(people.category());
        boolean jailed = told == Category.PRISONERS || told == Category.DETAINEES;
        return jailed && holders.isArmed(parties) && parties.size() == 1 ? Category.CAPTIVES : told;
    }

    private static boolean isDefinite(Sentence s, int predicate) {
        int determiner = s.dependent(predicate, "det");
        return Tree.isNoun(s, predicate)
                && determiner != NONE
                && s.lemma(determiner).startsWith("th");
    }

    /** "an exchange": not the one spoken of. */
    private static boolean isIndefinite(Sentence s, int predicate) {
        int determiner = s.dependent(predicate, "det");
        return Tree.isNoun(s, predicate)
                && determiner != NONE
                && !s.lemma(determiner).startsWith("th");
    }

    /** "talks on exchanges", "the resumption of the swaps": still to come. */
    private Optional<Status> told(Sentence s, int predicate, Modality modality) {
        boolean open = modality == Modality.ACTUAL && Tree.isNoun(s, predicate) && isTalkedOf(s, predicate);
        return open ? Optional.of(Status.PROPOSED) : status(s, predicate, modality);
    }

    private boolean isTalkedOf(Sentence s, int noun) {
        int up = s.label(noun).equals("pobj")
                ? s.head(s.head(noun))
                : s.label(noun).equals("dobj") ? s.head(noun) : NONE;
        return up != NONE && lexicons.words().has(RESUMED, s, up);
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
