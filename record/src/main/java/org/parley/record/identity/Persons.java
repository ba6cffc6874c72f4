package org.parley.record.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rows with names of people are one person. Full names that are spelled alike are; so are "Tayyip Erdogan" and "Recep Tayyip
 * Erdogan", or "Vladimir Zelensky" and "Volodymyr Zelensky", of one country; a surname alone is the only person who fits. A country
 * that few reports give is taken for a mistake of the reading.
 */
final class Persons {

    /** A second country makes a second person of one name from this many origins on, if they are this part of the first one's. */
    private static final int MANY = 3;

    private static final int PART = 4;

    private final Map<ActorRow, String> keys = new HashMap<>();

    private Persons() {}

    /** @param rows of people with names, in order */
    static Persons of(List<ActorRow> rows) {
        SortedMap<String, List<ActorRow>> families = new TreeMap<>();
        rows.forEach(row -> families.computeIfAbsent(row.lastName(), none -> new ArrayList<>())
                .add(row));
        Persons persons = new Persons();
        families.values().forEach(persons::family);
        return persons;
    }

    /** Key of the person whom a row tells of. */
    Optional<String> key(ActorRow row) {
        return Optional.ofNullable(keys.get(row));
    }

    private void family(List<ActorRow> rows) {
        SortedMap<String, List<ActorRow>> names = new TreeMap<>();
        rows.forEach(row -> names.computeIfAbsent(Spelling.plain(row.name()), none -> new ArrayList<>())
                .add(row));
        List<Person> full = new ArrayList<>();
        names.forEach((name, own) -> {
            if (name.indexOf(' ') > 0) {
                full.addAll(byCountry(name, own));
            }
        });
        List<Person> people = join(full);
        names.forEach((name, own) -> {
            if (name.indexOf(' ') < 0) {
                own.forEach(row -> keys.put(row, surname(row, people).orElse(name)));
            }
        });
    }

    private static List<Person> byCountry(String name, List<ActorRow> rows) {
        Votes votes = new Votes();
        rows.forEach(row -> row.country().ifPresent(country -> votes.add(country, row.origin())));
        Optional<String> first = votes.winner();
        Person main = new Person(name, first, name);
        SortedMap<String, Person> others = new TreeMap<>();
        for (ActorRow row : rows) {
            String country = row.country().or(() -> first).orElse("");
            int count = votes.count(country);
            boolean isOther =
                    !country.equals(first.orElse("")) && count >= MANY && count * PART >= votes.count(first.orElse(""));
            Person person = isOther
                    ? others.computeIfAbsent(
                            country,
                            none -> new Person(
                                    name, Optional.of(country), name + " " + country.toLowerCase(Locale.ROOT)))
                    : main;
            person.rows.add(row);
        }
        List<Person> all = new ArrayList<>(others.values());
        all.add(0, main);
        return all;
    }

    /** Each of those with a shorter name joins the only longer one that fits; then everybody has a key. */
    private List<Person> join(List<Person> people) {
        List<Person> order = people.stream()
                .sorted(Comparator.comparingInt(
                                (Person person) -> -person.words().size())
                        .thenComparing(Comparator.comparingInt(Person::origins).reversed())
                        .thenComparing(person -> person.slug))
                .toList();
        List<Person> heads = new ArrayList<>();
        for (Person person : order) {
            List<Person> fitting =
                    heads.stream().filter(head -> head.fits(person)).toList();
            if (fitting.size() == 1) {
                fitting.get(0).members.add(person);
            } else {
                heads.add(person);
            }
        }
        heads.forEach(this::settle);
        return heads;
    }

    private void settle(Person head) {
        Person best = head.members.stream()
                .min(Comparator.comparingInt((Person person) -> -person.origins())
                        .thenComparing(person -> -person.words().size())
                        .thenComparing(person -> person.slug))
                .orElse(head);
        head.key = best.slug.replace(' ', '-');
        head.members.forEach(member -> member.rows.forEach(row -> keys.put(row, head.key)));
    }

    private static Optional<String> surname(ActorRow row, List<Person> people) {
        List<Person> fitting =
                people.stream().filter(person -> person.agrees(row.country())).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0).key) : Optional.empty();
    }

    /** A full name in a country, and those that have joined it, itself among them. */
    private static final class Person {
        private final String name;
        private final Optional<String> country;
        private final String slug;
        private final List<ActorRow> rows = new ArrayList<>();
        private final List<Person> members = new ArrayList<>();
        private String key = "";

        Person(String name, Optional<String> country, String slug) {
            this.name = name;
            this.country = country;
            this.slug = slug;
            members.add(this);
        }

        List<String> words() {
            return List.of(Spelling.broad(name).split(" ", -1));
        }

        int origins() {
            return (int) rows.stream().map(ActorRow::origin).distinct().count();
        }

        boolean agrees(Optional<String> other) {
            return country.isEmpty() || other.isEmpty() || country.equals(other);
        }

        /** Whether somebody of another name may be this one: the name has no word that is not in this one. */
        boolean fits(Person other) {
            return !name.equals(other.name)
                    && agrees(other.country)
                    && new TreeSet<>(words()).containsAll(other.words());
        }
    }
}
