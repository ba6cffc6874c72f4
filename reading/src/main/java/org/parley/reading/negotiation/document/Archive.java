package org.parley.reading.negotiation.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Document;
import org.parley.model.item.Document.Kind;
import org.parley.model.item.Document.Status;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Dealings;
import org.parley.reading.negotiation.deed.Doers;

/** Reads the fields of papers from all that is said of them. Belongs to one report. */
final class Archive {

    private final Scene scene;
    private final Doers doers;
    private final Dealings dealings;

    Archive(Scene scene, Doers doers, Dealings dealings) {
        this.scene = scene;
        this.doers = doers;
        this.dealings = dealings;
    }

    /** By the words that first name them. */
    List<Dossier> inOrder(List<Dossier> dossiers) {
        return dossiers.stream()
                .sorted(Comparator.comparing(dossier -> basis(dossier).first()))
                .toList();
    }

    Document document(String id, Dossier dossier) {
        List<String> authors = authors(dossier);
        return new Document(
                id,
                dossier.kind(),
                authors,
                recipients(dossier, authors),
                about(dossier),
                status(dossier),
                due(dossier),
                basis(dossier).done());
    }

    /** Those who write it; both sides of an agreement of which only one is named. */
    private List<String> authors(Dossier dossier) {
        List<String> authors = dossier.authors();
        boolean loose = doers.areLoose(authors);
        boolean mutual = dossier.first().paper().isMutual() || dossier.isSigned();
        int sentence = dossier.first().sentence().index();
        if (mutual && loose) {
            List<String> near = dealings.near(sentence);
            return near.isEmpty() ? authors : near;
        }
        if (mutual && authors.size() == 1) {
            return dealings.partner(authors.get(0), sentence)
                    .map(partner -> List.of(authors.get(0), partner))
                    .orElse(authors);
        }
        return authors;
    }

    private List<String> recipients(Dossier dossier, List<String> authors) {
        if (dossier.kind() == Kind.AGREEMENT) {
            return List.of();
        }
        List<String> named = List.of();
        List<String> answering = List.of();
        for (Mention mention : dossier.mentions()) {
            for (Deed deed : mention.deeds()) {
                named = deed.isAuthored() ? Doers.joined(named, deed.receivers()) : named;
                answering = Doers.joined(answering, receiving(deed));
            }
        }
        return (named.isEmpty() ? answering : named)
                .stream().filter(id -> !authors.contains(id)).toList();
    }

    private static List<String> receiving(Deed deed) {
        return deed.act().doer() == Act.Doer.RECIPIENT ? deed.doers() : List.of();
    }

    private Optional<String> about(Dossier dossier) {
        return dossier.mentions().stream()
                .flatMap(mention -> mention.about().stream())
                .findFirst()
                .map(span -> span.of(scene.text()));
    }

    /** The furthest; one that is only spoken of as being there was accepted, or announced where it is to come. */
    private static Status status(Dossier dossier) {
        return dossier.mentions().stream()
                .flatMap(mention -> mention.deeds().stream())
                .flatMap(deed -> deed.status().stream())
                .max(Comparator.naturalOrder())
                .orElse(dossier.first().paper().isMutual() ? Status.ACCEPTED : Status.ANNOUNCED);
    }

    private static Optional<String> due(Dossier dossier) {
        return dossier.mentions().stream()
                .flatMap(mention -> mention.deeds().stream())
                .flatMap(deed -> deed.due().stream())
                .findFirst();
    }

    private BasisDraft basis(Dossier dossier) {
        BasisDraft basis = new BasisDraft(scene);
        for (Mention mention : dossier.mentions()) {
            basis.named(mention.sentence(), mention.words(), mention.paper().id());
            for (Deed deed : mention.deeds()) {
                var parse = mention.sentence().parse();
                deed.status()
                        .ifPresent(status -> basis.told(
                                "status",
                                mention.sentence(),
                                Scene.words(parse, deed.predicate(), deed.predicate() + 1),
                                deed.act().id()));
                deed.event().ifPresent(basis::event);
            }
        }
        return basis;
    }
}
