package org.parley.reading.negotiation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Modality;
import org.parley.model.item.Document.Kind;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Dealings;
import org.parley.reading.negotiation.deed.Doers;

/** Says whether what is told of a noun makes it a paper of the negotiation. Belongs to one report. */
final class Founding {

    private final Scene scene;
    private final Doers doers;
    private final Dealings dealings;

    Founding(Scene scene, Doers doers, Dealings dealings) {
        this.scene = scene;
        this.doers = doers;
        this.dealings = dealings;
    }

    boolean isFound(Mention mention) {
        List<String> named = Dossier.authors(mention);
        List<String> authors = doers.areLoose(named) && isAtTable(mention, List.of()) ? List.of() : named;
        if (mention.paper().need() == Paper.Need.PRONOUN || doers.isBusiness(authors)) {
            return false;
        }
        boolean dealt = isDealtWith(mention, authors) || isBetween(mention, authors) || isOnTheTable(mention, authors);
        return dealt && isOfItsKind(mention, authors);
    }

    /** A side does something with it. */
    private boolean isDealtWith(Mention mention, List<String> authors) {
        return mention.deeds().stream().anyMatch(deed -> deed.status().isPresent() && isBySide(deed, mention, authors));
    }

    private boolean isBySide(Deed deed, Mention mention, List<String> authors) {
        boolean political = doers.isPolitical(deed.doers());
        if (deed.doers().isEmpty() || doers.isBusiness(deed.doers())) {
            return false;
        }
        if (deed.isAuthored()) {
            return political || doers.isPolitical(deed.receivers());
        }
        boolean others = doers.isPolitical(authors) && !deed.doers().containsAll(authors);
        return others
                || near(mention).containsAll(deed.doers()) && !near(mention).isEmpty();
    }

    /** "the accord between Egypt and Israel". */
    private boolean isBetween(Mention mention, List<String> authors) {
        boolean able =
                mention.paper().need() == Paper.Need.SIDES || mention.paper().need() == Paper.Need.TABLE;
        return able
                && authors.size() > 1
                && doers.isPolitical(authors)
                && mention.modality() == Modality.ACTUAL
                && (mention.definite() || mention.hasStatus());
    }

    /** "the 2002 cease-fire agreement", "a protocol was signed": of those who sit at the table. */
    private boolean isOnTheTable(Mention mention, List<String> authors) {
        boolean named = mention.paper().need() == Paper.Need.TABLE
                && mention.modality() == Modality.ACTUAL
                && (mention.definite() && !mention.marks().isDated() && isKept(mention)
                        || mention.definite() && mention.marks().isDated()
                        || mention.hasStatus());
        boolean one = mention.definite() || !mention.plural();
        return authors.isEmpty()
                && one
                && (named || mention.isSettled() || isInForce(mention))
                && isOfSides(near(mention));
    }

    /** "under the accord", "in line with the deal": there is one. */
    private static boolean isInForce(Mention mention) {
        return mention.definite()
                && mention.modality() == Modality.ACTUAL
                && mention.paper().kind() == Kind.AGREEMENT
                && Phrase.isInForce(mention.sentence().parse(), mention.token());
    }

    /** What is carried out, kept or broken is there. */
    private static boolean isKept(Mention mention) {
        return mention.deeds().stream()
                .anyMatch(deed ->
                        deed.act().doer() == Act.Doer.OTHER || deed.act().doer() == Act.Doer.PARTY);
    }

    private boolean isOfItsKind(Mention mention, List<String> authors) {
        if (mention.paper().need() == Paper.Need.SIGNED) {
            return mention.isSigned();
        }
        if (mention.paper().isStandIn()) {
            return authors.size() > 1 || isAcross(mention, authors);
        }
        return switch (mention.kind()) {
            case AGREEMENT -> isShared(mention, authors);
            case COMMUNIQUE, STATEMENT ->
                authors.size() > 1 || mention.isSettled() && mention.paper().isWorded() && isShared(mention, authors);
            case LETTER -> isAcross(mention, authors);
            case LIST ->
                isAcross(mention, authors)
                        || near(mention).containsAll(authors) && !near(mention).isEmpty();
            case RESOLUTION -> isOfOrganisation(mention, authors);
            case PROPOSAL, ROADMAP ->
                isAcross(mention, authors)
                        || isAnswered(mention) && (!mention.plural() || doers.isPolitical(authors))
                        || !mention.plural() && isAtTable(mention, authors);
            case MEMORANDUM, DRAFT, PROTOCOL ->
                doers.isPolitical(authors)
                        || isAcross(mention, authors)
                        || isAtTable(mention, authors)
                        || isAnswered(mention);
        };
    }

    private boolean isAnswered(Mention mention) {
        return mention.deeds().stream()
                .anyMatch(deed ->
                        deed.act().doer() == Act.Doer.RECIPIENT && !deed.doers().isEmpty());
    }

    /** Two sides at least: named, at the table, or several in one word ("the rival leaders"). */
    private boolean isShared(Mention mention, List<String> authors) {
        return authors.size() > 1
                || isAtTable(mention, authors)
                || mention.isSigned() && authors.stream().anyMatch(this::isSide)
                || authors.stream()
                        .flatMap(id -> scene.actor(id).stream())
                        .anyMatch(actor -> actor.type() == ActorType.GROUP);
    }

    private boolean isSide(String id) {
        return scene.actor(id)
                .map(Actor::type)
                .filter(type -> type == ActorType.STATE || type == ActorType.ARMED_GROUP || type == ActorType.IGO)
                .isPresent();
    }

    private boolean isAtTable(Mention mention, List<String> authors) {
        List<String> near = near(mention);
        return near.size() > 1 && near.containsAll(authors);
    }

    private List<String> near(Mention mention) {
        return dealings.near(mention.sentence().index());
    }

    /** From one side to another, of another country or under arms. */
    private boolean isAcross(Mention mention, List<String> authors) {
        return mention.deeds().stream().flatMap(Founding::receiving).anyMatch(receiver -> authors.stream()
                .anyMatch(author -> isAcross(author, receiver)));
    }

    private static Stream<String> receiving(Deed deed) {
        boolean answers = deed.act().doer() == Act.Doer.RECIPIENT;
        return answers ? deed.doers().stream() : deed.receivers().stream();
    }

    private boolean isAcross(String author, String receiver) {
        boolean political =
                doers.isPolitical(List.of(author, receiver)) && !doers.isBusiness(List.of(author, receiver));
        return political
                && !author.equals(receiver)
                && (isArmed(author) || isArmed(receiver) || isForeign(author, receiver));
    }

    /** Of different countries, or one of them of none, as organisations of states are. */
    private boolean isForeign(String author, String receiver) {
        Optional<String> from = scene.actor(author).flatMap(Actor::country);
        Optional<String> to = scene.actor(receiver).flatMap(Actor::country);
        boolean known = from.isPresent() && to.isPresent();
        return known ? !from.equals(to) : isOrganisation(author) || isOrganisation(receiver);
    }

    private boolean isOrganisation(String id) {
        return scene.actor(id).filter(actor -> actor.type() == ActorType.IGO).isPresent();
    }

    private boolean isOfSides(List<String> sides) {
        return doers.isPolitical(sides) && !doers.isBusiness(sides);
    }

    private boolean isArmed(String id) {
        return scene.actor(id)
                .filter(actor -> actor.type() == ActorType.ARMED_GROUP)
                .isPresent();
    }

    /** "a UN resolution", "a draft resolution submitted to the Security Council". */
    private boolean isOfOrganisation(Mention mention, List<String> authors) {
        List<String> all = new ArrayList<>(authors);
        mention.deeds().forEach(deed -> all.addAll(deed.receivers()));
        return all.stream().anyMatch(this::isOrganisation);
    }
}
