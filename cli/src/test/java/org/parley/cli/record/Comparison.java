package org.parley.cli.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.field.Day;

/** Expected lines of entries against the entries of accounts, one to one, the best pairs first. */
final class Comparison {

    /** The share of the asked fields that must be right for an entry to be the one that is meant. */
    private static final double ENOUGH = 0.5;

    private final SpokenNames names;

    /** An entry, the account it stands in, and its status as of the day. */
    record Found(Account account, Entry entry, String status) {}

    /** What became of one expected line: the entry, if there is one, and the fields that are wrong in it. */
    record Verdict(Expected expected, Optional<Found> found, List<String> wrong, int asked) {}

    Comparison(SpokenNames names) {
        this.names = names;
    }

    private record Pair(int line, int entry, double share, int right) {}

    /** A verdict on each expected line of an entry, in the order of the lines. */
    List<Verdict> verdicts(List<Expected> lines, List<Found> entries) {
        List<Pair> pairs = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int entry = 0; entry < entries.size(); entry++) {
                Expected wanted = lines.get(line);
                if (mayBe(wanted, entries.get(entry))) {
                    int right = wanted.fields().size()
                            - wrong(wanted, entries.get(entry)).size();
                    pairs.add(new Pair(
                            line, entry, (double) right / wanted.fields().size(), right));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share)
                .thenComparingInt(Pair::right)
                .reversed()
                .thenComparingInt(Pair::line)
                .thenComparingInt(Pair::entry));
        Found[] chosen = new Found[lines.size()];
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (chosen[pair.line()] == null && pair.share() >= ENOUGH && taken.add(pair.entry())) {
                chosen[pair.line()] = entries.get(pair.entry());
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Expected wanted = lines.get(line);
            Optional<Found> found = Optional.ofNullable(chosen[line]);
            verdicts.add(new Verdict(
                    wanted,
                    found,
                    found.map(one -> wrong(wanted, one)).orElse(List.of()),
                    wanted.fields().size()));
        }
        return verdicts;
    }

    /** Of the same kind, with no other day and no other sides. */
    private boolean mayBe(Expected wanted, Found found) {
        if (!kind(wanted).equals(Optional.of(found.entry().kind()))) {
            return false;
        }
        for (String field : wanted.fields().keySet()) {
            boolean tells = Set.of("parties", "obligors", "demanders", "start", "date", "action", "category")
                    .contains(field);
            if (tells && !found.entry().values(own(field)).isEmpty() && !isRight(wanted, field, found)) {
                return false;
            }
        }
        return true;
    }

    static Optional<Kind> kind(Expected line) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(line.kind()))
                .findFirst();
    }

    private List<String> wrong(Expected wanted, Found found) {
        return wanted.fields().keySet().stream()
                .filter(field -> !isRight(wanted, field, found))
                .toList();
    }

    private boolean isRight(Expected wanted, String field, Found found) {
        List<String> values = wanted.fields().getOrDefault(field, List.of());
        List<String> told = found.entry().values(own(field));
        Account account = found.account();
        return switch (field) {
            case "parties", "authors", "obligors", "demanders", "addressees", "beneficiaries" ->
                values.size() == told.size() && allIn(values, told, (name, key) -> names.isOne(name, key, account));
            case "recipients" -> allIn(values, told, (name, key) -> names.isOne(name, key, account));
            case "third" ->
                allIn(
                        values,
                        told,
                        (name, part) -> names.isOne(
                                name.replaceAll(" *\\(.*", ""), part.substring(0, part.indexOf(':')), account));
            case "heads" ->
                allIn(
                        values,
                        told,
                        (head, key) -> names.isOne(
                                        head.substring(0, head.indexOf(':')),
                                        key.substring(0, key.indexOf(':')),
                                        account)
                                && names.isOne(
                                        head.substring(head.indexOf(':') + 1).strip(),
                                        key.substring(key.indexOf(':') + 1),
                                        account));
            case "counts" ->
                allIn(values, told, (count, key) -> {
                    int space = count.lastIndexOf(' ');
                    return key.substring(key.indexOf(':') + 1)
                                    .equals(count.substring(space + 1).replace(",", ""))
                            && (space < 0
                                    || names.isOne(
                                            count.substring(0, space), key.substring(0, key.indexOf(':')), account));
                });
            case "start", "end", "date", "due" ->
                told.stream()
                        .anyMatch(day -> day.equals(values.get(0))
                                || Day.of(day).isPresent() && Day.of(day).equals(Day.of(values.get(0))));
            case "action", "about", "terms", "before", "venue" -> shareOfWords(values, told) >= 0.5;
            case "status" -> values.contains(found.status());
            case "history" -> history(values, found.entry());
            default -> told.equals(values);
        };
    }

    private static String own(String field) {
        return field.equals("third") ? "thirdParties" : field;
    }

    private static boolean allIn(List<String> wanted, List<String> told, BiPredicate<String, String> same) {
        return wanted.stream().allMatch(one -> told.stream().anyMatch(other -> same.test(one, other)));
    }

    private static boolean history(List<String> wanted, Entry entry) {
        List<String> told = entry.history().stream()
                .map(step ->
                        step.status() + " " + step.told().map(Object::toString).orElse("-"))
                .toList();
        int at = 0;
        for (String step : wanted) {
            List<String> rest = told.subList(at, told.size());
            if (!rest.contains(step.strip())) {
                return false;
            }
            at += rest.indexOf(step.strip()) + 1;
        }
        return true;
    }

    private static double shareOfWords(List<String> wanted, List<String> told) {
        List<String> words = stems(String.join(" ", wanted));
        Set<String> there = new HashSet<>(stems(String.join(" ", told)));
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(there::contains).count() / words.size();
    }

    private static List<String> stems(String text) {
        return Arrays.stream(SpokenNames.plain(text).toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> word.length() > 3 || word.matches("\\d+"))
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .toList();
    }
}
