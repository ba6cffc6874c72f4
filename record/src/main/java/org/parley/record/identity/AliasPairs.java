package org.parley.record.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.model.Actor;
import org.parley.model.Reading;

/**
 * The forms of names that one reading takes for one organisation. Those that an entry of the reader's lexicon knows are taken on trust;
 * of others only an acronym and the name whose initials it has, so that a mistake of one reading does not make two organisations one.
 */
final class AliasPairs {

    /** Entries of these lexicons are organisations, each with forms that are its alone. */
    private static final Set<String> KNOWN = Set.of("armed-group", "igo");

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}.-]{0,9}");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "de", "la", "del");

    private final Reading reading;
    private final Principals principals;

    AliasPairs(Reading reading) {
        this.reading = reading;
        this.principals = new Principals(reading);
    }

    /** In order, each once. */
    List<AliasPair> all() {
        Set<AliasPair> pairs = new TreeSet<>();
        for (Actor actor : reading.actors()) {
            AliasPair.Kind.of(actor.type())
                    .filter(kind -> Forms.isName(actor.name()))
                    .ifPresent(kind -> pairs.addAll(of(actor, kind)));
            if (Principals.isNamedPerson(actor) && Spelling.plain(actor.name()).indexOf(' ') > 0) {
                principals.of(actor).flatMap(acts -> person(actor, acts)).ifPresent(pairs::add);
            }
        }
        return List.copyOf(pairs);
    }

    private List<AliasPair> of(Actor actor, AliasPair.Kind kind) {
        Optional<String> country = kind == AliasPair.Kind.MOVEMENT ? principals.country(actor) : Optional.empty();
        Optional<String> entry = entry(actor);
        List<AliasPair> pairs = new ArrayList<>();
        entry.ifPresent(name -> pairs.add(new AliasPair(kind, country, actor.name(), name)));
        for (String form : Forms.of(actor, reading.report().text())) {
            if (entry.isPresent() || isSame(actor.name(), form)) {
                pairs.add(new AliasPair(kind, country, actor.name(), form));
                parts(form).forEach(part -> pairs.add(new AliasPair(kind, country, actor.name(), part)));
            }
        }
        return pairs;
    }

    private static Optional<AliasPair> person(Actor actor, Principal acts) {
        return switch (acts.type()) {
            case STATE ->
                acts.country().map(code -> new AliasPair(AliasPair.Kind.PERSON, acts.country(), actor.name(), code));
            case ARMED_GROUP, PARTY, IGO ->
                Optional.of(new AliasPair(AliasPair.Kind.PERSON, acts.country(), actor.name(), acts.name()));
            default -> Optional.empty();
        };
    }

    /** Movements that are named with a slash between them act as one: "AFC/M23". In lower case, as no text has their names so. */
    private static List<String> parts(String form) {
        return form.indexOf('/') < 0
                ? List.of()
                : SLASH.splitAsStream(form)
                        .map(Spelling::plain)
                        .filter(part -> part.length() > 1)
                        .toList();
    }

    /** The lexicon entry that knows the actor, as words in lower case, which no text has as a name. */
    private static Optional<String> entry(Actor actor) {
        return actor.mentions().stream()
                .map(Actor.Mention::rule)
                .filter(rule -> rule.indexOf('.') > 0 && KNOWN.contains(rule.substring(0, rule.indexOf('.'))))
                .map(rule -> rule.substring(rule.indexOf('.') + 1).replace('-', ' '))
                .sorted()
                .findFirst();
    }

    private static boolean isSame(String name, String form) {
        return Spelling.plain(name).equals(Spelling.plain(form)) || isAcronym(form, name) || isAcronym(name, form);
    }

    /** Whether a form has the initials of a name, small words counted or not. */
    static boolean isAcronym(String form, String name) {
        if (!ACRONYM.matcher(form).matches()) {
            return false;
        }
        String letters = Spelling.plain(form);
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        for (String word : SPACE.split(Spelling.plain(name), -1)) {
            String initial = word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
            all.append(initial);
            great.append(SMALL.contains(word.toLowerCase(Locale.ROOT)) ? "" : initial);
        }
        return letters.length() > 1 && (letters.contentEquals(all) || letters.contentEquals(great));
    }
}
