package org.parley.reading.negotiation.document;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.model.item.Document.Kind;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Coordination;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.syntax.Tree;

/** Finds the places in a report where papers are named. Belongs to one report. */
final class MentionReader {

    /** Nouns for a copy or the wording of a paper. */
    private static final Set<String> WORDING =
            Set.of("text", "copy", "version", "wording", "term", "provision", "clause");

    private final Scene scene;
    private final Doers doers;
    private final PaperLexicon papers;
    private final Deeds deeds;

    MentionReader(Scene scene, Doers doers, PaperLexicon papers, ActLexicon acts) {
        this.scene = scene;
        this.doers = doers;
        this.papers = papers;
        this.deeds = new Deeds(scene, doers, acts);
    }

    List<Mention> read() {
        List<Mention> mentions = new ArrayList<>();
        for (ReadSentence sentence : scene.sentences()) {
            if (papers.occursIn(sentence.parse())) {
                read(sentence, mentions);
            }
        }
        return mentions;
    }

    private void read(ReadSentence sentence, List<Mention> mentions) {
        Sentence s = sentence.parse();
        for (int i = 0; i < s.size(); i++) {
            boolean noun = (Tree.isNoun(s, i) || s.tag(i).equals("PRP")) && !Syntax.isModifier(s, i);
            Optional<Paper> paper = noun ? papers.of(s, i) : Optional.empty();
            if (paper.isPresent() && !isWording(s, i) && !isWithin(s, i) && !Phrase.isAny(s, i)) {
                mentions.add(mention(sentence, i, paper.get()));
            }
        }
    }

    /** "the text of the accord": the accord is the paper. */
    private boolean isWording(Sentence s, int noun) {
        int of = WORDING.contains(s.lemma(noun)) ? Obliques.object(s, noun, "of") : NONE;
        return of != NONE && papers.of(s, of).isPresent();
    }

    /** "a memorandum of <i>understanding</i>", "drafts of an <i>accord</i>": the other noun names the paper. */
    private boolean isWithin(Sentence s, int noun) {
        int of = s.head(noun);
        boolean below =
                of != NONE && s.label(noun).equals("pobj") && s.lemma(of).equals("of") && s.head(of) != NONE;
        return below && Tree.isNoun(s, s.head(of)) && papers.of(s, s.head(of)).isPresent() && !isWording(s, s.head(of));
    }

    private Mention mention(ReadSentence sentence, int noun, Paper paper) {
        Sentence s = sentence.parse();
        Kind kind = paper.kind();
        return new Mention(
                sentence,
                noun,
                Phrase.words(s, noun),
                paper,
                kind,
                sides(sentence, noun),
                Phrase.isDefinite(s, noun),
                Phrase.isPlural(s, noun),
                Phrase.marks(s, noun, paper),
                Subject.of(s, noun),
                scene.around().modality(s, noun).modality(),
                deeds.of(sentence, noun, kind),
                Phrase.alias(s, noun));
    }

    /** "between Egypt and Israel", "Egypt's treaty with Israel", "the Russian memorandum". */
    private List<String> sides(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        int first = Obliques.object(s, noun, "between");
        first = first == NONE ? Obliques.object(s, noun, "among") : first;
        if (first != NONE) {
            List<String> named = doers.row(sentence, first);
            return Doers.joined(named, doers.row(sentence, Coordination.lostPartner(s, first)));
        }
        List<String> own = scene.at(sentence, noun);
        List<String> owners = isNamedAfter(sentence, noun)
                ? List.of()
                : doers.owners(sentence, noun).stream()
                        .filter(id -> !own.contains(id))
                        .toList();
        owners = Doers.joined(owners, doers.after(sentence, noun, "by"));
        List<String> partners = doers.after(sentence, noun, "with");
        if (owners.isEmpty() && partners.size() == 1) {
            owners = doers.around(sentence, noun);
        }
        return Doers.joined(owners, partners);
    }

    /** A place before it is only its name: "the Moscow accord". */
    private boolean isNamedAfter(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        int possessor = Nominals.possessor(s, noun);
        return possessor != NONE
                && !s.label(possessor).equals("poss")
                && s.entity(possessor).endsWith("GPE")
                && !isStateItself(sentence, possessor);
    }

    /** "the Iran deal": a state by its own name, not by its capital. */
    private boolean isStateItself(ReadSentence sentence, int token) {
        String form = sentence.parse().form(token);
        return scene.at(sentence, token).stream()
                .flatMap(id -> scene.actor(id).stream())
                .anyMatch(
                        actor -> actor.type() == ActorType.STATE && actor.name().equals(form));
    }
}
