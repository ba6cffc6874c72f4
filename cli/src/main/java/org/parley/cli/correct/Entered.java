package org.parley.cli.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.item.Role;
import org.parley.record.account.Identity;
import org.parley.record.account.Kind;
import org.parley.record.correction.Editable;
import org.parley.store.RecordBook;

/**
 * A value that a person enters for a field, as the record writes it.
 *
 * @param field its key in the contract
 * @param value one or several; not empty
 */
record Entered(String field, List<String> value) {

    private static final int NAMED = 12;

    /**
     * Reads {@code venue=Ankara}, {@code parties=Russia,UKR}. Identities may be given by key or by name.
     *
     * @throws MistakeException where the entry has no such field, or the field no such value; the message tells what it can have
     */
    static Entered of(String typed, Subject subject, RecordBook book) throws MistakeException {
        int equals = typed.indexOf('=');
        Kind kind = subject.entry().kind();
        if (equals <= 0) {
            throw new MistakeException(
                    "what is to be entered is written field=value; a " + kind.word() + " has " + fields(kind));
        }
        String field = field(typed.substring(0, equals).strip(), kind);
        List<String> value = new ArrayList<>();
        for (String one : parts(field, typed.substring(equals + 1))) {
            value.add(new Names(subject, book).normal(field, one));
        }
        if (value.isEmpty()) {
            throw new MistakeException("a value is wanted after " + field
                    + "=; to say that an entry is no such thing: parley correct reject");
        }
        Optional<String> objection = Editable.objection(kind, field, value);
        if (objection.isPresent()) {
            throw new MistakeException(field + ": " + objection.get());
        }
        return new Entered(
                field, isSet(field) ? value.stream().distinct().sorted().toList() : value);
    }

    /** The key as the contract writes it, in whatever case it was typed. */
    private static String field(String typed, Kind kind) throws MistakeException {
        return Editable.fields(kind).stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new MistakeException(
                        "a " + kind.word() + " has no field " + typed + "; it has " + fields(kind)));
    }

    private static String fields(Kind kind) {
        return String.join(", ", Editable.fields(kind));
    }

    private static List<String> parts(String field, String value) {
        return Arrays.stream(Editable.isList(field) ? value.split(",", -1) : new String[] {value})
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Terms stand in the order of the text, everything else in that of the alphabet. */
    private static boolean isSet(String field) {
        return Editable.isList(field) && !field.equals("terms");
    }

    /** Turns names into keys. */
    private record Names(Subject subject, RecordBook book) {

        String normal(String field, String typed) throws MistakeException {
            int colon = typed.lastIndexOf(':');
            String left = typed.substring(0, Math.max(0, colon)).strip();
            String right = typed.substring(colon + 1).strip();
            return switch (field) {
                case "parties",
                        "authors",
                        "recipients",
                        "obligors",
                        "beneficiaries",
                        "demanders",
                        "addressees",
                        "initiator" -> key(typed);
                case "heads" -> key(left) + ":" + key(right);
                case "thirdParties" -> key(left) + ":" + role(right);
                case "counts" -> (left.isEmpty() ? "" : key(left)) + ":" + right.replace(".", "");
                case "status", "format", "kind", "category" ->
                    typed.toLowerCase(Locale.ROOT).replace(' ', '-');
                default -> typed;
            };
        }

        private static String role(String typed) throws MistakeException {
            return Arrays.stream(Role.values())
                    .map(Role::word)
                    .filter(typed::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> new MistakeException(typed + " is no part that somebody can have: "
                            + Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "))));
        }

        /** Of somebody in the account, else in the ledger. */
        private String key(String typed) throws MistakeException {
            List<Identity> here = subject.account().identities();
            Optional<Identity> known = named(typed, here).or(() -> named(typed, book.known(typed)));
            return known.map(Identity::key)
                    .orElseThrow(() ->
                            new MistakeException((typed.isEmpty() ? "a name is missing" : "nobody is known as " + typed)
                                    + "; in this negotiation there are " + shown(here)));
        }

        private static Optional<Identity> named(String typed, List<Identity> among) {
            return among.stream()
                    .filter(identity -> identity.key().equalsIgnoreCase(typed))
                    .findFirst()
                    .or(() -> among.stream()
                            .filter(identity -> identity.name().equalsIgnoreCase(typed)
                                    || identity.forms().stream().anyMatch(typed::equalsIgnoreCase))
                            .findFirst());
        }

        private static String shown(List<Identity> all) {
            String names = all.stream()
                    .limit(NAMED)
                    .map(identity -> identity.key() + " (" + identity.name() + ")")
                    .collect(Collectors.joining(", "));
            return all.isEmpty() ? "none" : names + (all.size() > NAMED ? ", …" : "");
        }
    }
}
