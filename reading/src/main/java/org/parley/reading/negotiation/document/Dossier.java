package org.parley.reading.negotiation.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.item.Document.Kind;
import org.parley.reading.negotiation.deed.Doers;

/** All that a report says of one paper, while it is being read. Not safe to share between threads. */
final class Dossier {

    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> aliases = new HashSet<>();
    private Marks marks;
    private List<String> authors = List.of();

    Dossier(Mention first) {
        this.marks = first.marks();
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        marks = marks.with(mention.marks());
        mention.alias().ifPresent(aliases::add);
        boolean open = authors.isEmpty() || mention.paper().isMutual();
        authors = open ? Doers.joined(authors, authors(mention)) : authors;
    }

    /** In the order in which they were added. */
    List<Mention> mentions() {
        return mentions;
    }

    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    boolean isSigned() {
        return mentions.stream().anyMatch(Mention::isSigned);
    }

    Mention first() {
        return mentions.get(0);
    }

    Set<String> aliases() {
        return aliases;
    }

    List<String> authors() {
        return authors;
    }

    /** The kind that the first noun tells that is not a stand-in. */
    Kind kind() {
        return mentions.stream()
                .filter(mention -> !mention.paper().isStandIn())
                .findFirst()
                .orElse(first())
                .kind();
    }

    boolean isStandIn() {
        return mentions.stream().allMatch(mention -> mention.paper().isStandIn());
    }

    /** Those who write it, as far as one mention tells. */
    static List<String> authors(Mention mention) {
        List<String> authors = mention.sides();
        for (Deed deed : mention.deeds()) {
            boolean first = authors.isEmpty() || mention.paper().isMutual();
            authors = deed.isAuthored() && deed.status().isPresent() && first
                    ? Doers.joined(authors, deed.doers())
                    : authors;
            authors = Doers.joined(authors, deed.between());
        }
        return withParty(mention, authors);
    }

    /** "quit its pact with Iran": one side of two. */
    private static List<String> withParty(Mention mention, List<String> authors) {
        if (!mention.paper().isMutual() || authors.size() != 1) {
            return authors;
        }
        return mention.deeds().stream()
                .filter(deed ->
                        deed.act().doer() == Act.Doer.PARTY && deed.doers().size() == 1)
                .findFirst()
                .map(deed -> Doers.joined(authors, deed.doers()))
                .orElse(authors);
    }

    /** Whether a mention can be of this paper, by what it says of itself. */
    boolean fits(Mention mention) {
        return fitsKind(mention) && marks.agree(mention.marks()) && fitsSides(mention);
    }

    private boolean fitsKind(Mention mention) {
        boolean number = mention.plural() == first().plural();
        if (mention.paper().isStandIn() || isStandIn()) {
            return number;
        }
        boolean same = mention.kind() == kind();
        boolean deal = mention.kind() == Kind.AGREEMENT
                && mention.definite()
                && first().paper().isMutual();
        return number && (same || deal && mention.marks().isEmpty());
    }

    private boolean fitsSides(Mention mention) {
        boolean carried = mention.definite() && !mention.paper().isMutual();
        List<String> others = carried ? mention.sides() : authors(mention);
        if (authors.isEmpty() || others.isEmpty()) {
            return true;
        }
        if (mention.paper().isMutual() && first().paper().isMutual()) {
            return authors.containsAll(others) || others.containsAll(authors);
        }
        return authors.stream().anyMatch(others::contains) && (authors.size() == others.size() || mention.definite());
    }

    /** The day that something done with it is told of. */
    Optional<String> date(Act act) {
        return mentions.stream()
                .flatMap(mention -> mention.deeds().stream())
                .filter(deed -> deed.act().equals(act))
                .flatMap(deed -> deed.date().stream())
                .findFirst();
    }
}
