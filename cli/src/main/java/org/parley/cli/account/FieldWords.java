package org.parley.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.Phrases;
import org.parley.model.item.Role;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;

/** Puts the fields of entries and their values into words. */
public final class FieldWords {

    private final Account account;
    private final KeyNames names;

    public FieldWords(Account account) {
        this.account = account;
        this.names = KeyNames.of(account);
    }

    /** "how many" for {@code counts}. */
    public static String name(String field) {
        return switch (field) {
            case "parties" -> "who takes part";
            case "thirdParties" -> "who else has a part";
            case "ordinal" -> "number";
            case "start" -> "day";
            case "end" -> "last day";
            case "heads" -> "who leads";
            case "initiator" -> "who asked for it";
            case "authors" -> "by whom";
            case "recipients", "beneficiaries" -> "for whom";
            case "obligors" -> "who owes it";
            case "demanders" -> "who asks";
            case "addressees" -> "of whom";
            case "action" -> "what";
            case "before" -> "before what";
            case "due" -> "due";
            case "counts" -> "how many";
            case "agreed" -> "how many were agreed";
            case "parts" -> "day by day";
            case "category" -> "whom";
            case "date" -> "when";
            default -> Phrases.plain(separated(field));
        };
    }

    /** A value in words: "6,000 from Russia", "Monday 2 June 2025". */
    public String value(String field, List<String> value) {
        return switch (field) {
            case "parties",
                    "authors",
                    "recipients",
                    "obligors",
                    "beneficiaries",
                    "demanders",
                    "addressees",
                    "initiator" -> names.of(value);
            case "start", "end", "due", "date" ->
                value.stream().map(Days::withWeekday).collect(Collectors.joining(", "));
            case "ordinal" -> value.stream().map(FieldWords::ordinal).collect(Collectors.joining(", "));
            case "counts", "agreed" -> counts(value);
            case "parts" -> value.stream().map(this::part).collect(Collectors.joining("; "));
            case "heads" -> heads(value);
            case "thirdParties" -> thirdParties(value);
            case "action", "about", "terms" ->
                value.stream().map(Phrases::quoted).collect(Collectors.joining(", "));
            case "before" -> value.stream().map(this::before).collect(Collectors.joining(", "));
            default -> value.stream().map(this::plain).collect(Collectors.joining(", "));
        };
    }

    /** "1,000 from Russia and 1,000 from Ukraine"; "1,000" where reports do not tell whose. */
    private String counts(List<String> counts) {
        return Names.listed(counts.stream()
                .map(count -> {
                    String side = side(count);
                    return number(rest(count)) + (side.isEmpty() ? "" : " from " + names.of(side));
                })
                .toList());
    }

    /** "23 May 2025: 390 from Russia and 390 from Ukraine" for {@code 2025-05-23 RUS:390 UKR:390}. */
    private String part(String value) {
        List<String> words = List.of(value.split(" ", -1));
        return Phrases.joined(": ", Days.of(words.get(0)), counts(words.subList(1, words.size())));
    }

    /** "Vladimir Medinsky (Russia) and Rustem Umerov (Ukraine)". */
    private String heads(List<String> heads) {
        return Names.listed(heads.stream()
                .map(head -> names.of(rest(head)) + " (" + names.of(side(head)) + ")")
                .toList());
    }

    /** "host: Turkey; mediators: Oman and Qatar". */
    String thirdParties(List<String> pairs) {
        List<String> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            List<String> who = pairs.stream()
                    .filter(pair -> rest(pair).equals(role.word()))
                    .map(pair -> side(pair))
                    .toList();
            if (!who.isEmpty()) {
                roles.add(role.word() + (who.size() > 1 ? "s: " : ": ") + names.of(who));
            }
        }
        return String.join("; ", roles);
    }

    /** The entry that is meant, by its name and id; else the words. */
    String before(String value) {
        return entry(value)
                .map(entry -> "the " + Phrases.uncapital(EntryWords.name(entry)) + " (" + entry.id() + ")")
                .orElseGet(() -> Phrases.quoted(value));
    }

    private Optional<Entry> entry(String id) {
        return id.indexOf('.') < 0
                ? Optional.empty()
                : account.entries().stream()
                        .filter(entry -> entry.id().equals(id)
                                || entry.citations().stream()
                                        .anyMatch(citation -> citation.id().equals(id)))
                        .findFirst();
    }

    /** Words, but for the key of an identity that has a name. */
    private String plain(String value) {
        return names.identity(value).isPresent() ? names.of(value) : Phrases.plain(value);
    }

    private static String ordinal(String value) {
        return Phrases.isNumber(value) ? Phrases.round(Integer.parseInt(value)).toLowerCase(Locale.ROOT) : value;
    }

    private static String number(String digits) {
        return Phrases.isNumber(digits) ? Phrases.number(Integer.parseInt(digits)) : digits;
    }

    /** "ceased by" for {@code ceasedBy}. */
    private static String separated(String field) {
        StringBuilder words = new StringBuilder();
        field.chars().forEach(c -> words.append(Character.isUpperCase(c) ? " " : "")
                .append((char) Character.toLowerCase(c)));
        return words.toString();
    }

    /** What stands before the colon of a pair: {@code RUS}. */
    private static String side(String pair) {
        return pair.substring(0, Math.max(0, pair.lastIndexOf(':')));
    }

    private static String rest(String pair) {
        return pair.substring(pair.lastIndexOf(':') + 1);
    }
}
