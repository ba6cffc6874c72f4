package org.parley.cli.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Names;
import org.parley.record.account.Citation;

/** Who says so, where no report does in its own voice. */
final class Attribution {

    private Attribution() {}

    /** "says Sergey Lavrov (Russia)", "say Russia and Ukraine"; nothing where a report says so itself. */
    static Optional<String> of(Collection<Citation> citations, KeyNames names) {
        boolean isOwnVoice = citations.isEmpty()
                || citations.stream().anyMatch(citation -> citation.speaker().isEmpty());
        return isOwnVoice ? Optional.empty() : Optional.of(verb(speakers(citations, names)));
    }

    /** What an entry concerns, and who says so. */
    static Optional<Prose> under(Optional<Prose> body, Collection<Citation> citations, KeyNames names) {
        Optional<String> says = of(citations, names);
        return says.isEmpty()
                ? body
                : Optional.of(body.map(prose -> prose.add(" — " + says.get(), Ink.QUIET))
                        .orElseGet(() -> Prose.of(says.get(), Ink.QUIET)));
    }

    private static String verb(List<String> speakers) {
        return (speakers.size() == 1 ? "says " : "say ") + Names.listed(speakers);
    }

    /** A single speaker by name and side; of several only the sides, as who spoke for each is in the references. */
    static List<String> speakers(Collection<Citation> citations, KeyNames names) {
        TreeSet<String> speakers = citations.stream()
                .flatMap(citation -> citation.speaker().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (speakers.size() == 1) {
            String speaker = speakers.first();
            Optional<String> side = citations.stream()
                    .flatMap(citation -> citation.side().stream())
                    .filter(key -> !key.equals(speaker))
                    .findFirst();
            return List.of(names.of(speaker)
                    + side.map(key -> " (" + names.of(key) + ")").orElse(""));
        }
        return citations.stream()
                .flatMap(citation -> citation.side().or(citation::speaker).stream())
                .distinct()
                .sorted()
                .map(names::of)
                .toList();
    }
}
