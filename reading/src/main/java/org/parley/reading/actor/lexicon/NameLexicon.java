package org.parley.reading.actor.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Named.Alias;
import org.parley.reading.actor.lexicon.Named.Sense;

/** States and organisations by every name they go by. */
final class NameLexicon {

    private static final List<String> ORGANISATIONS =
            List.of("intergovernmental.lex", "armed-groups.lex", "parties.lex", "organisations.lex", "media.lex");

    private final Map<String, Named> states = new HashMap<>();
    private final PhraseTrie<Alias> phrases = new PhraseTrie<>();

    static NameLexicon load() {
        NameLexicon lexicon = new NameLexicon();
        for (Entry entry : LexiconFile.read(NameLexicon.class, "states.lex")) {
            lexicon.addState(entry);
        }
        for (String file : ORGANISATIONS) {
            for (Entry entry : LexiconFile.read(NameLexicon.class, file)) {
                lexicon.addOrganisation(entry);
            }
        }
        return lexicon;
    }

    /** A part of a state means the state, as far as it tells the country. */
    private void addArea(Entry entry) {
        Named state = states.get(entry.cell("code"));
        if (state == null) {
            throw entry.error("no state before it has the code " + entry.cell("code"));
        }
        add(state, Sense.AREA, List.of(entry.cell("name")));
        add(state, Sense.AREA, entry.list("aliases"));
        add(state, Sense.AREA, entry.list("adjectives"));
        add(state, Sense.AREA, entry.list("people"));
    }

    /** "Central America" is nobody, and keeps "American" from meaning a state. */
    private void addContinent(Entry entry) {
        Named nobody = new Named(
                entry.id(),
                entry.cell("name"),
                ActorType.GROUP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        add(nobody, Sense.AREA, List.of(nobody.name()));
        add(nobody, Sense.AREA, entry.list("aliases"));
        add(nobody, Sense.AREA, entry.list("adjectives"));
    }

    private void addState(Entry entry) {
        if (entry.cell("kind").equals("area")) {
            addArea(entry);
            return;
        }
        if (entry.cell("kind").equals("continent")) {
            addContinent(entry);
            return;
        }
        Named named = new Named(
                entry.id(),
                entry.cell("name"),
                ActorType.STATE,
                Optional.of(entry.cell("code")),
                Optional.of("GOV"),
                year(entry, "from"),
                year(entry, "to"));
        states.putIfAbsent(entry.cell("code"), named);
        add(named, Sense.NAME, List.of(named.name()));
        add(named, Sense.NAME, entry.list("aliases"));
        add(named, Sense.ADJECTIVE, entry.list("adjectives"));
        add(named, Sense.PEOPLE, entry.list("people"));
        add(named, Sense.SEAT, entry.list("seats"));
    }

    private void addOrganisation(Entry entry) {
        Named named = new Named(
                entry.id(),
                entry.cell("name"),
                type(entry),
                Optional.of(entry.cell("country")).filter(c -> !c.isEmpty()),
                Optional.of(entry.cell("sector")).filter(s -> !s.isEmpty()),
                year(entry, "from"),
                year(entry, "to"));
        add(named, Sense.NAME, List.of(named.name()));
        add(named, Sense.NAME, entry.list("aliases"));
    }

    private static ActorType type(Entry entry) {
        String word = entry.cell("type");
        for (ActorType type : ActorType.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw entry.error("no such type of actor: " + word);
    }

    private static Optional<Integer> year(Entry entry, String column) {
        String cell = entry.cell(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cell));
        } catch (NumberFormatException e) {
            throw entry.error("found " + cell + " as " + column + ", expected a year");
        }
    }

    private void add(Named named, Sense sense, List<String> forms) {
        for (String form : forms) {
            phrases.add(form, alias(named, sense, form));
            if (form.startsWith("United Nations ")) {
                String tail = form.substring("United Nations ".length());
                phrases.add("UN " + tail, new Alias(named, sense, "", true));
                phrases.add("U.N. " + tail, new Alias(named, sense, "", true));
            } else if (form.startsWith("UN ")) {
                phrases.add("U.N. " + form.substring(3), new Alias(named, sense, "", true));
                phrases.add("United Nations " + form.substring(3), new Alias(named, sense, "", true));
            }
        }
    }

    static Alias alias(Named named, Sense sense, String form) {
        String last = form.substring(Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1);
        boolean capitalEnd = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
        return new Alias(named, sense, isWrittenSo(form) ? form : "", capitalEnd);
    }

    /** Whether a form counts only as it is written: an acronym, or a name without capitals. */
    private static boolean isWrittenSo(String form) {
        return isAcronym(form) || form.equals(form.toLowerCase(Locale.ROOT));
    }

    private static boolean isAcronym(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length() && form.indexOf(' ') < 0; i++) {
            capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 && form.indexOf('-') < 0;
    }

    /** The longest name that starts at a token, or null; what it can mean, in the order of the lexicon. */
    @Nullable
    Match longest(String[] forms, String[] keys, int from) {
        int to = keys.length;
        while (to > from) {
            PhraseTrie.Match<Alias> match = phrases.longest(keys, from, to);
            if (match == null) {
                return null;
            }
            List<Alias> fitting = fitting(match.values(), forms, from, match.end());
            if (!fitting.isEmpty()) {
                return new Match(match.end(), fitting);
            }
            to = match.end() - 1;
        }
        return null;
    }

    static List<Alias> fitting(List<Alias> aliases, String[] forms, int from, int end) {
        boolean single = end - from == 1;
        if (!single || aliases.size() > 1) {
            return aliases.stream()
                    .filter(a -> fits(a, forms, from, end))
                    .distinct()
                    .toList();
        }
        return fits(aliases.get(0), forms, from, end) ? aliases : List.of();
    }

    private static boolean fits(Alias alias, String[] forms, int from, int end) {
        if (!alias.form().isEmpty() && end - from == 1) {
            return alias.form().equals(forms[from]);
        }
        if (alias.capitalEnd()) {
            return isWrittenHigh(forms[end - 1]);
        }
        for (int i = from; i < end; i++) {
            if (isWrittenHigh(forms[i])) {
                return true;
            }
        }
        return false;
    }

    /** Capitals and digits, and endings that have none. */
    private static boolean isWrittenHigh(String form) {
        return !Character.isLowerCase(form.charAt(0)) || form.length() < 2;
    }

    record Match(int end, List<Alias> aliases) {}
}
