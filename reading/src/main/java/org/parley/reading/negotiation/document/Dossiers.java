package org.parley.reading.negotiation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Modality;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.negotiation.deed.Table;

/** Joins the mentions of one paper. Belongs to one report. */
final class Dossiers {

    private final Scene scene;
    private final Doers doers;
    private final List<Dossier> open = new ArrayList<>();

    Dossiers(Scene scene, Doers doers) {
        this.scene = scene;
        this.doers = doers;
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
        boolean found = isFound(mention);
        if (found) {
            open.add(new Dossier(mention));
        }
        return found;
    }

    /** What was named before a paper was told of, or only in the title: "the accord". */
    private void attach(Mention mention) {
        if (mention.definite() || mention.sentence().isTitle() && !mention.deeds().isEmpty()) {
            open.stream().filter(dossier -> dossier.fits(mention)).findFirst().ifPresent(dossier -> dossier.add(mention));
        }
    }

    private Optional<Dossier> known(Mention mention) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Dossier dossier = open.get(i);
            if (dossier.fits(mention) && (mention.definite() || isRetold(dossier, mention))) {
                return Optional.of(dossier);
            }
        }
        return Optional.empty();
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

    /** Whether what is said of it makes it a paper of the negotiation. */
    private boolean isFound(Mention mention) {
        List<String> authors = Dossier.authors(mention);
        if (doers.isBusiness(authors)) {
            return false;
        }
        return isDealtWith(mention) || isBetween(mention) || isOnTheTable(mention);
    }

    private boolean isDealtWith(Mention mention) {
        return mention.deeds().stream()
                .anyMatch(deed -> deed.status().isPresent() && doers.isPolitical(deed.doers()) && !doers.isBusiness(deed.doers()));
    }

    /** "the accord between Egypt and Israel". */
    private boolean isBetween(Mention mention) {
        boolean able = mention.paper().need() == Paper.Need.SIDES || mention.paper().need() == Paper.Need.TABLE;
        return able
                && mention.sides().size() > 1
                && doers.isPolitical(mention.sides())
                && mention.modality() == Modality.ACTUAL
                && (mention.definite() || hasStatus(mention));
    }

    /** "the 2002 cease-fire agreement". */
    private boolean isOnTheTable(Mention mention) {
        return mention.paper().need() == Paper.Need.TABLE
                && mention.modality() == Modality.ACTUAL
                && (mention.definite() || hasStatus(mention))
                && (hasStatus(mention) || !mention.marks().years().isEmpty() || !mention.marks().names().isEmpty() || isToRespect(mention))
                && doers.isPolitical(Table.near(scene, mention.sentence().index()));
    }

    private static boolean hasStatus(Mention mention) {
        return mention.deeds().stream().anyMatch(deed -> deed.status().isPresent());
    }

    /** What is carried out, kept or broken is there. */
    private static boolean isToRespect(Mention mention) {
        return mention.deeds().stream().anyMatch(deed -> deed.act().doer() == Act.Doer.OTHER);
    }
}
