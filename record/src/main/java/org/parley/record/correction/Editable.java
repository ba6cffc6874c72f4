package org.parley.record.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Round;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.field.Day;

/** Which fields an entry has, in the order of the contract, and what a person may enter in them. */
public final class Editable {

    private static final Pattern COUNT = Pattern.compile("[\\p{L}\\p{N}-]*:[1-9][0-9]{0,8}");
    private static final Pattern PAIR = Pattern.compile("[\\p{L}\\p{N}-]+:[\\p{L}\\p{N}-]+");
    private static final Pattern ORDINAL = Pattern.compile("[1-9][0-9]{0,3}");

    private Editable() {}

    /** Names of the fields of a kind, in the order of the contract. */
    public static List<String> fields(Kind kind) {
        return switch (kind) {
            case ROUND ->
                List.of(
                        "parties",
                        "thirdParties",
                        "ordinal",
                        "start",
                        "end",
                        "venue",
                        "format",
                        "status",
                        "heads",
                        "initiator");
            case DOCUMENT -> List.of("kind", "authors", "recipients", "about", "status", "due");
            case COMMITMENT -> List.of("obligors", "beneficiaries", "action", "due", "status");
            case CONDITION -> List.of("demanders", "addressees", "action", "before", "due", "status");
            case EXCHANGE -> List.of("category", "parties", "counts", "date", "status");
            case CEASEFIRE -> List.of("parties", "terms", "start", "end", "status");
        };
    }

    /** What is wrong with a value, for people; nothing where it can be entered. */
    public static Optional<String> objection(Kind kind, String field, List<String> value) {
        if (!fields(kind).contains(field)) {
            return Optional.of(
                    "A " + kind.word() + " has no field " + field + ": it has " + String.join(", ", fields(kind)));
        }
        if (value.isEmpty() || value.stream().anyMatch(String::isBlank)) {
            return Optional.of("Field " + field + " needs a value");
        }
        if (value.size() > 1 && !isList(field)) {
            return Optional.of("Field " + field + " holds one value");
        }
        return value.stream()
                .flatMap(one -> objection(kind, field, one).stream())
                .findFirst();
    }

    /** Where a field that an entry did not have goes among those that it has. */
    static int placeOf(Kind kind, String name, List<Field> fields) {
        List<String> order = fields(kind);
        int rank = order.indexOf(name);
        int place = fields.size();
        while (rank >= 0 && place > 0 && order.indexOf(fields.get(place - 1).name()) > rank) {
            place--;
        }
        return place;
    }

    /** Whether a field holds several values. */
    public static boolean isList(String field) {
        return switch (field) {
            case "parties",
                    "thirdParties",
                    "heads",
                    "authors",
                    "recipients",
                    "obligors",
                    "beneficiaries",
                    "demanders",
                    "addressees",
                    "counts",
                    "terms" -> true;
            default -> false;
        };
    }

    private static Optional<String> objection(Kind kind, String field, String value) {
        return switch (field) {
            case "start", "end", "due", "date" ->
                unless(
                        Day.of(value).isPresent(),
                        value + " is no date: 2025-06-02, 2025-06, 2025 or 2025-06-02/2025-06-04");
            case "ordinal" -> unless(ORDINAL.matcher(value).matches(), value + " is no number from 1");
            case "counts" -> unless(COUNT.matcher(value).matches(), value + " is no count: RUS:1000, or :1000");
            case "heads", "thirdParties" ->
                unless(PAIR.matcher(value).matches(), value + " is no pair: RUS:vladimir-medinsky, TUR:host");
            case "status" -> among(value, statuses(kind));
            case "format" -> among(value, Round.Format.values());
            case "kind" -> among(value, Document.Kind.values());
            case "category" -> among(value, Exchange.Category.values());
            default -> Optional.empty();
        };
    }

    private static Enum<?>[] statuses(Kind kind) {
        return switch (kind) {
            case ROUND -> Round.Status.values();
            case DOCUMENT -> Document.Status.values();
            case COMMITMENT -> Commitment.Status.values();
            case CONDITION -> Condition.Status.values();
            case EXCHANGE -> Exchange.Status.values();
            case CEASEFIRE -> Ceasefire.Status.values();
        };
    }

    private static Optional<String> among(String value, Enum<?>[] constants) {
        List<String> words = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return unless(words.contains(value), value + " is none of " + String.join(", ", words));
    }

    private static Optional<String> unless(boolean isRight, String objection) {
        return isRight ? Optional.empty() : Optional.of(objection);
    }
}
