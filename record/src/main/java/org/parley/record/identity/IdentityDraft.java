package org.parley.record.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.ActorType;
import org.parley.record.account.Citation;
import org.parley.record.account.Identity;
import org.parley.record.account.Tenure;

/** What rows tell of one identity, gathered. Rows must come in order. */
final class IdentityDraft {

    /** Words before which no office stands: they show that a clause was taken for one. */
    private static final Set<String> NO_OFFICE = Set.of("whose", "who", "which");

    /** Shorter titles, such as "minister", are offices of their own. */
    private static final int WORDS = 3;

    private final String key;
    private final Aliases aliases;
    private final Votes names = new Votes();
    private final Votes types = new Votes();
    private final Votes countries = new Votes();
    private final Votes sides = new Votes();
    private final Set<String> forms = new TreeSet<>();
    private boolean isOfficial;
    private final SortedMap<String, Office> offices = new TreeMap<>();

    IdentityDraft(String key, Aliases aliases) {
        this.key = key;
        this.aliases = aliases;
    }

    /** Somebody acts for it. */
    void side(Principal principal, ActorRow row) {
        names.add(aliases.name(principal), row.origin());
        types.add(principal.type().name(), row.origin());
        principal.country().ifPresent(country -> countries.add(country, row.origin()));
    }

    /** @param side for whom the row's actor acts, if that is not itself */
    void add(ActorRow row, Optional<String> side) {
        boolean isItself = row.type() == ActorType.PERSON || row.type() == ActorType.BODY;
        if (isItself && row.isNamed()) {
            names.add(row.name(), row.origin());
            types.add(row.type().name(), row.origin());
            row.country().ifPresent(country -> countries.add(country, row.origin()));
            isOfficial |= row.isOfficial();
            side.filter(acts -> !acts.equals(key)).ifPresent(acts -> sides.add(acts, row.origin()));
            row.office().filter(IdentityDraft::isOffice).ifPresent(office -> office(office, side, row));
        }
        if (row.isNamed()) {
            forms.add(row.name());
            forms.addAll(row.forms());
        }
    }

    private static boolean isOffice(String office) {
        String plain = Spelling.plain(office);
        return !plain.isEmpty() && !NO_OFFICE.contains(plain.split(" ", 2)[0]);
    }

    private void office(String office, Optional<String> of, ActorRow row) {
        offices.computeIfAbsent(Spelling.plain(office) + "\t" + of.orElse(""), none -> new Office(of))
                .add(office, row);
    }

    /** A title that breaks off where a longer one of the same side goes on is that one: "secretary of the National Security". */
    private void joinOffices() {
        for (String cut : List.copyOf(offices.keySet())) {
            String plain = cut.substring(0, cut.indexOf('\t'));
            String of = cut.substring(cut.indexOf('\t'));
            if (plain.split(" ", -1).length >= WORDS) {
                offices.keySet().stream()
                        .filter(whole -> whole.startsWith(plain + " ") && whole.endsWith(of))
                        .findFirst()
                        .ifPresent(whole -> {
                            Office shorter = offices.remove(cut);
                            Office longer = offices.get(whole);
                            if (shorter != null && longer != null) {
                                longer.add(shorter);
                            }
                        });
            }
        }
    }

    Identity identity() {
        joinOffices();
        String name = names.ranked().stream()
                .filter(form -> Spelling.slug(form).equals(key))
                .findFirst()
                .or(names::winner)
                .orElseGet(() -> aliases.name(key));
        forms.remove(name);
        return new Identity(
                key,
                name,
                types.winner().map(ActorType::valueOf).orElse(ActorType.GROUP),
                countries.winner(),
                sides.winner().or(() -> isOfficial ? countries.winner() : Optional.empty()),
                List.copyOf(forms),
                offices.values().stream()
                        .map(Office::tenure)
                        .sorted(Comparator.comparing(
                                        (Tenure tenure) -> tenure.first().orElse(LocalDate.MAX))
                                .thenComparing(Tenure::office)
                                .thenComparing(tenure -> tenure.of().orElse("")))
                        .toList());
    }

    /** One office, however it is written. */
    private static final class Office {
        private final Optional<String> of;
        private final Votes titles = new Votes();
        private final List<Citation> citations = new ArrayList<>();

        Office(Optional<String> of) {
            this.of = of;
        }

        void add(String title, ActorRow row) {
            titles.add(title, row.origin());
            citations.add(row.citation());
        }

        void add(Office shorter) {
            citations.addAll(shorter.citations);
        }

        Tenure tenure() {
            return new Tenure(
                    titles.winner().orElse(""),
                    of,
                    citations.stream()
                            .flatMap(citation -> citation.published().stream())
                            .min(Comparator.naturalOrder()),
                    citations.stream()
                            .flatMap(citation -> citation.published().stream())
                            .max(Comparator.naturalOrder()),
                    citations);
        }
    }
}
