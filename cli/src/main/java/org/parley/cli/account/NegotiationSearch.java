package org.parley.cli.account;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Identity;
import org.parley.store.RecordBook;
import org.parley.store.Summary;

/** Finds the negotiation that a person means by a loose name: sides, codes, capitals, mediators, people, in any order, misspelt a little. */
final class NegotiationSearch {

    private static final int CANDIDATES = 12;
    private static final int NEAREST = 3;

    /** Accounts that are read to find a misspelt name in. */
    private static final int READ = 100;

    private final RecordBook book;
    private final List<Summary> all;
    private final Map<String, List<Identity>> known = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Set<String>> negotiations = new HashMap<>();
    private final Map<String, Set<String>> namesIn = new HashMap<>();

    /** @param all every negotiation, the one with the latest report first */
    NegotiationSearch(RecordBook book, List<Summary> all) {
        this.book = book;
        this.all = all;
    }

    /**
     * The one that is meant.
     *
     * @throws UnknownNameException where there is none, or several may be
     */
    Summary find(List<String> name) throws UnknownNameException {
        String typed = String.join(" ", name);
        for (Summary summary : all) {
            if (summary.id().equalsIgnoreCase(typed.strip())) {
                return summary;
            }
        }
        if (typed.isBlank()) {
            throw new UnknownNameException(several("", all));
        }
        List<Summary> found = candidates(LooseWords.of(name));
        if (found.isEmpty()) {
            throw new UnknownNameException(nothing(typed));
        }
        List<Summary> best = best(found, LooseWords.of(name));
        if (best.size() == 1) {
            return best.get(0);
        }
        throw new UnknownNameException(several(typed, found));
    }

    /** Those in which every typed word has a meaning; the plainest meaning that any negotiation offers counts. */
    private List<Summary> candidates(List<String> typed) {
        List<BiPredicate<String, Summary>> meanings = List.of(
                (word, summary) -> LooseWords.isIn(word, words(summary)),
                this::isKnown,
                (word, summary) -> LooseWords.isNearly(word, words(summary)),
                this::isNearlyKnown);
        for (int depth = 1; depth <= meanings.size() && !typed.isEmpty(); depth++) {
            List<BiPredicate<String, Summary>> allowed = meanings.subList(0, depth);
            List<Summary> found = all.stream()
                    .filter(summary -> typed.stream()
                            .allMatch(word -> allowed.stream().anyMatch(meaning -> meaning.test(word, summary))))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Of several, the one of which every side was typed, if it is the only one. */
    private List<Summary> best(List<Summary> found, List<String> typed) {
        if (found.size() < 2) {
            return found;
        }
        List<Summary> whole = found.stream()
                .filter(summary -> typed.size() >= summary.sides().size())
                .filter(summary -> summary.sides().stream().allMatch(side -> isTyped(side, summary, typed)))
                .toList();
        return whole.isEmpty() ? found : whole;
    }

    private boolean isTyped(String side, Summary summary, List<String> typed) {
        return typed.stream()
                .anyMatch(word -> LooseWords.isIn(word, LooseWords.of(side))
                        || identities(word).stream().anyMatch(identity -> isOrActsFor(identity, side))
                        || summary.sides().size() == 1 && LooseWords.isIn(word, words(summary)));
    }

    private List<String> words(Summary summary) {
        return words.computeIfAbsent(
                summary.id(),
                id -> LooseWords.of(id + " " + summary.title() + " " + String.join(" ", summary.sides())));
    }

    /** A name of a side, of somebody who acts for it, or of somebody else in its account. */
    private boolean isKnown(String word, Summary summary) {
        return identities(word).stream()
                .anyMatch(identity -> summary.sides().stream().anyMatch(side -> isOrActsFor(identity, side))
                        || isIn(identity, summary));
    }

    private boolean isIn(Identity identity, Summary summary) {
        return negotiations
                .computeIfAbsent(identity.key(), key -> new HashSet<>(book.negotiationsWith(key)))
                .contains(summary.id());
    }

    private static boolean isOrActsFor(Identity identity, String side) {
        return identity.key().equals(side)
                || identity.side().filter(side::equals).isPresent();
    }

    private List<Identity> identities(String word) {
        return known.computeIfAbsent(word, typed -> book.known(typed).stream()
                .filter(identity -> LooseWords.isIn(typed, names(identity)))
                .toList());
    }

    private static List<String> names(Identity identity) {
        return LooseWords.of(identity.key() + " " + identity.name() + " " + String.join(" ", identity.forms()));
    }

    /** A slip in the name of somebody in the account, which must be read for it: only in the latest. */
    private boolean isNearlyKnown(String word, Summary summary) {
        return namesIn.computeIfAbsent(summary.id(), this::namesIn).stream()
                .anyMatch(name -> LooseWords.isNearly(word, List.of(name)));
    }

    private Set<String> namesIn(String id) {
        boolean isLate = namesIn.size() < READ;
        return isLate
                ? book.account(id).stream()
                        .flatMap(account -> account.identities().stream())
                        .flatMap(identity -> names(identity).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String several(String typed, List<Summary> found) {
        String many = Phrases.count(found.size(), "negotiation");
        StringBuilder message = new StringBuilder(
                typed.isEmpty()
                        ? "the record has " + many + "; name one:"
                        : "“" + typed + "” may mean any of " + many + "; name one by its id:");
        found.stream().limit(CANDIDATES).forEach(summary -> message.append("\n  ")
                .append(summary.id())
                .append("  (")
                .append(summary.title())
                .append(", ")
                .append(Phrases.count(summary.reports(), "report"))
                .append(')'));
        return message + (found.size() > CANDIDATES ? "\n  …" : "");
    }

    private String nothing(String typed) {
        String bare = LooseWords.bare(typed);
        List<String> nearest = all.stream()
                .sorted(Comparator.comparing((Summary summary) -> Math.min(
                        LooseWords.distance(bare, summary.id()),
                        LooseWords.distance(bare, LooseWords.bare(summary.title())))))
                .limit(NEAREST)
                .map(Summary::id)
                .toList();
        return "there is no negotiation “" + typed + "” in the record"
                + (nearest.isEmpty() ? "" : "; the nearest: " + String.join(", ", nearest));
    }
}
