package org.parley.reading.negotiation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Dealings;
import org.parley.reading.negotiation.deed.Doers;

/** Joins the mentions of one paper. Belongs to one report. */
final class Dossiers {

    /** Sentences back to which "the document" may point where nothing is done with it. */
    private static final int NEAR = 3;

    private final Founding founding;
    private final List<Dossier> open = new ArrayList<>();

    Dossiers(Scene scene, Doers doers, Dealings dealings) {
        this.founding = new Founding(scene, doers, dealings);
    }

    List<Dossier> of(List<Mention> mentions) {
        List<Mention> loose = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.sentence().isTitle() || !settle(mention)) {
                loose.add(mention);
            }
        }
        loose.forEach(this::attach);
        return open;
    }

    /** Joins a mention to a paper, or opens one for it. */
    private boolean settle(Mention mention) {
        Optional<Dossier> known = known(mention);
        if (known.isPresent()) {
            known.get().add(mention);
            return true;
        }
        boolean found = founding.isFound(mention);
        if (found) {
            open.add(new Dossier(mention));
        }
        return found;
    }

    /** What was named before a paper was told of, or only in the title: "the accord". */
    private void attach(Mention mention) {
        boolean title = mention.sentence().isTitle() && !mention.deeds().isEmpty();
        boolean able =
                switch (mention.paper().need()) {
                    case STAND_IN, SIGNED, PRONOUN -> false;
                    default -> true;
                };
        if (able && (mention.definite() || title)) {
            open.stream()
                    .filter(dossier -> dossier.fits(mention))
                    .findFirst()
                    .ifPresent(dossier -> dossier.add(mention));
        }
    }

    private Optional<Dossier> known(Mention mention) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Dossier dossier = open.get(i);
            if (dossier.fits(mention)
                    && isNear(dossier, mention)
                    && (isMeant(dossier, mention) || isRetold(dossier, mention))) {
                return Optional.of(dossier);
            }
        }
        return Optional.empty();
    }

    /** What only "the document" has named so far is another paper further on. */
    private static boolean isNear(Dossier dossier, Mention mention) {
        return !dossier.isStandIn()
                || mention.sentence().index() - dossier.last().sentence().index() <= NEAR;
    }

    /** "the accord"; "the truce" only where it is spoken of as a paper, "the document" where it stands near. */
    private static boolean isMeant(Dossier dossier, Mention mention) {
        boolean near = mention.sentence().index() - dossier.last().sentence().index() <= NEAR;
        return mention.definite()
                && switch (mention.paper().need()) {
                    case SIGNED -> mention.isSigned();
                    case PRONOUN -> isJust(dossier, mention) && mention.hasDeed();
                    case STAND_IN -> near || !mention.deeds().isEmpty();
                    default -> true;
                };
    }

    private static boolean isJust(Dossier dossier, Mention mention) {
        return mention.sentence().index() - dossier.last().sentence().index() <= 1;
    }

    /** "signed an accord", told once more of the same sides. */
    private static boolean isRetold(Dossier dossier, Mention mention) {
        return !dossier.authors().isEmpty()
                && dossier.authors().equals(Dossier.authors(mention))
                && mention.deeds().stream().anyMatch(deed -> isTold(dossier, deed));
    }

    private static boolean isTold(Dossier dossier, Deed deed) {
        Optional<String> date = dossier.date(deed.act());
        boolean told = dossier.mentions().stream()
                .flatMap(mention -> mention.deeds().stream())
                .anyMatch(before -> before.act().equals(deed.act()) && before.modality() == deed.modality());
        return told && (date.isEmpty() || deed.date().isEmpty() || date.equals(deed.date()));
    }
}
