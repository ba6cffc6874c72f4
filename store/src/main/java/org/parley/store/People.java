package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.model.Actor;
import org.parley.model.Statement;
import org.parley.record.account.Identity;
import org.parley.record.claim.Filed;
import org.parley.record.identity.ActorRow;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.Roster;
import org.parley.record.identity.Spelling;

/** Who is who in the reports that use a name. Only these are read. */
final class People {

    private static final Pattern SPACE = Pattern.compile(" ");

    private final Database database;
    private final Shelf shelf;

    People(Database database) {
        this.database = database;
        this.shelf = new Shelf(database);
    }

    /** Reports that use a name, and who is who in them. */
    private record Circle(List<Filed> filed, Roster roster) {

        /** Ids of those reports in which an identity is named, with how often that is. */
        List<Filed> naming(String identity) {
            return filed.stream().filter(report -> isNamed(identity, report)).toList();
        }

        private boolean isNamed(String identity, Filed report) {
            return report.reading().actors().stream().map(Actor::id).anyMatch(actor -> is(identity, report, actor));
        }

        boolean is(String identity, Filed report, String actor) {
            return roster.identity(report.key(), actor)
                    .filter(found -> found.key().equals(identity))
                    .isPresent();
        }
    }

    /** The one named in most reports first. */
    List<Identity> known(String name) {
        Set<String> wanted = words(name);
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Circle circle = circle(wanted, key);
        Map<String, Integer> counts = counts(circle);
        return circle.roster().identities().values().stream()
                .filter(identity -> counts.containsKey(identity.key()) && isMeant(identity, wanted, key))
                .sorted(Comparator.comparingInt((Identity identity) -> -counts.getOrDefault(identity.key(), 0))
                        .thenComparing(Identity::key))
                .toList();
    }

    /** Keys of the reports in which somebody is named. */
    List<String> reports(String identity) {
        return of(identity).naming(identity).stream().map(Filed::key).toList();
    }

    List<Utterance> statements(String identity) {
        Circle circle = of(identity);
        List<Utterance> found = new ArrayList<>();
        for (Filed report : circle.naming(identity)) {
            for (Statement statement : report.reading().statements()) {
                if (statement
                        .speaker()
                        .filter(speaker -> circle.is(identity, report, speaker))
                        .isPresent()) {
                    found.add(new Utterance(report, statement));
                }
            }
        }
        return found;
    }

    private Circle of(String identity) {
        return circle(words(identity.replace('-', ' ')), identity.toLowerCase(Locale.ROOT));
    }

    private Circle circle(Set<String> wanted, String key) {
        Aliases aliases = new NameRows(database).aliases();
        Set<Long> reports = new TreeSet<>();
        for (String name : database.list("SELECT name FROM name", row -> row.getString(1))) {
            if (uses(name, wanted, key) || isState(name, wanted, aliases)) {
                reports.addAll(database.list(
                        "SELECT report FROM name_use JOIN name ON name.id = name_use.name WHERE name.name = ?",
                        row -> row.getLong(1),
                        name));
            }
        }
        List<Filed> filed = reports.stream()
                .flatMap(report -> shelf.filed(report).stream())
                .sorted(Filed.ORDER)
                .toList();
        List<ActorRow> rows =
                filed.stream().flatMap(report -> ActorRow.of(report).stream()).toList();
        return new Circle(filed, Roster.of(rows, aliases));
    }

    /** A report may name by the surname alone whom another names in full. */
    private static boolean uses(String name, Set<String> wanted, String key) {
        return wanted.stream().anyMatch(word -> words(name.replace('\t', ' ')).contains(word))
                || name.toLowerCase(Locale.ROOT).endsWith("\t" + key);
    }

    /** A state is known by its usual name, too, whatever a report calls it. */
    private static boolean isState(String name, Set<String> wanted, Aliases aliases) {
        return name.startsWith("state\t")
                && words(aliases.name(name.substring(name.lastIndexOf('\t') + 1)))
                        .containsAll(wanted);
    }

    private static Map<String, Integer> counts(Circle circle) {
        Map<String, Integer> counts = new HashMap<>();
        for (Filed report : circle.filed()) {
            Set<String> keys = new HashSet<>();
            report.reading().actors().forEach(actor -> circle.roster()
                    .identity(report.key(), actor.id())
                    .map(Identity::key)
                    .ifPresent(keys::add));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return counts;
    }

    private static boolean isMeant(Identity identity, Set<String> wanted, String key) {
        Set<String> own = new HashSet<>(words(identity.name()));
        identity.forms().forEach(form -> own.addAll(words(form)));
        return identity.key().toLowerCase(Locale.ROOT).equals(key) || own.containsAll(wanted);
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        Optional.of(Spelling.plain(name))
                .filter(plain -> !plain.isEmpty())
                .ifPresent(plain -> words.addAll(List.of(SPACE.split(plain))));
        return words;
    }
}
