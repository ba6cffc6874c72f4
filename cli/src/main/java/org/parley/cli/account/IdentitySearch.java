package org.parley.cli.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.parley.record.account.Identity;
import org.parley.store.RecordBook;

/** Finds whom a person means by a loose name. */
public final class IdentitySearch {

    private static final int CANDIDATES = 12;

    /** Accounts that are read to find a misspelt name in. */
    private static final int READ = 100;

    private final RecordBook book;

    public IdentitySearch(RecordBook book) {
        this.book = book;
    }

    /**
     * The one that is meant.
     *
     * @throws UnknownNameException where there is none, or several may be
     */
    public Identity find(List<String> name) throws UnknownNameException {
        String typed = String.join(" ", name).strip();
        List<Identity> found = candidates(typed);
        if (found.isEmpty()) {
            throw new UnknownNameException("the record knows nobody by the name “" + typed + "”");
        }
        List<Identity> exact =
                found.stream().filter(identity -> isExactly(identity, typed)).toList();
        List<Identity> best = exact.isEmpty() ? found : exact;
        if (best.size() == 1 || !exact.isEmpty() && isExactlyKey(exact.get(0), typed)) {
            return best.get(0);
        }
        throw new UnknownNameException(several(typed, best));
    }

    /** Those whose names have every typed word; where nobody's have, with a slip. */
    private List<Identity> candidates(String typed) {
        List<String> words = LooseWords.of(typed);
        Map<String, Identity> known = new LinkedHashMap<>();
        book.known(typed).forEach(identity -> known.putIfAbsent(identity.key(), identity));
        words.forEach(word -> book.known(word).forEach(identity -> known.putIfAbsent(identity.key(), identity)));
        List<Identity> right = meant(known, typed, words, LooseWords::isIn);
        if (!right.isEmpty()) {
            return right;
        }
        everybody(known);
        List<Identity> inAccounts = meant(known, typed, words, LooseWords::isIn);
        return inAccounts.isEmpty()
                ? meant(
                        known,
                        typed,
                        words,
                        (word, names) -> LooseWords.isIn(word, names) || LooseWords.isNearly(word, names))
                : inAccounts;
    }

    private static List<Identity> meant(
            Map<String, Identity> known, String typed, List<String> words, BiPredicate<String, List<String>> isName) {
        return known.values().stream()
                .filter(identity -> isExactly(identity, typed)
                        || !words.isEmpty() && words.stream().allMatch(word -> isName.test(word, names(identity))))
                .toList();
    }

    /** Adds whoever stands in the latest accounts. */
    private void everybody(Map<String, Identity> known) {
        book.summaries().stream()
                .limit(READ)
                .flatMap(summary -> book.account(summary.id()).stream())
                .flatMap(account -> account.identities().stream())
                .forEach(identity -> known.putIfAbsent(identity.key(), identity));
    }

    private static boolean isExactlyKey(Identity identity, String typed) {
        return identity.key().equalsIgnoreCase(typed);
    }

    private static boolean isExactly(Identity identity, String typed) {
        String bare = LooseWords.bare(typed);
        return isExactlyKey(identity, typed)
                || LooseWords.bare(identity.name()).equals(bare)
                || identity.forms().stream()
                        .anyMatch(form -> LooseWords.bare(form).equals(bare));
    }

    private static List<String> names(Identity identity) {
        return LooseWords.of(identity.key() + " " + identity.name() + " " + String.join(" ", identity.forms()));
    }

    private static String several(String typed, List<Identity> found) {
        StringBuilder message = new StringBuilder(
                "“" + typed + "” may mean any of " + found.size() + "; name one by the word in front:");
        found.stream().limit(CANDIDATES).forEach(identity -> message.append("\n  ")
                .append(identity.key())
                .append("  (")
                .append(identity.name())
                .append(Offices.latest(identity)
                        .map(tenure -> ", " + tenure.office())
                        .orElse(""))
                .append(identity.country().map(country -> ", " + country).orElse(""))
                .append(')'));
        return message + (found.size() > CANDIDATES ? "\n  …" : "");
    }
}
