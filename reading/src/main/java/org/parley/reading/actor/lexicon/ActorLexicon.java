package org.parley.reading.actor.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.actor.lexicon.Role.Kind;
import org.parley.reading.actor.lexicon.Role.Strength;

/** Everything the lexicon files say about actors. Immutable once loaded; loading takes a few milliseconds. */
public final class ActorLexicon {

    private final NameLexicon names = NameLexicon.load();
    private final PhraseTrie<Role.Form> roles = new PhraseTrie<>();
    private final PhraseTrie<Honorific> honorifics = new PhraseTrie<>();
    private final Map<String, String> domains = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Set<String> familyNames = new HashSet<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Set<String> deeds = new HashSet<>();
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    private ActorLexicon() {}

    /** @throws org.parley.language.lexicon.LexiconException if a file is missing or wrong */
    public static ActorLexicon load() {
        ActorLexicon lexicon = new ActorLexicon();
        read("roles.lex").forEach(lexicon::addRole);
        read("honorifics.lex").forEach(lexicon::addHonorific);
        read("pronouns.lex").forEach(lexicon::addPronoun);
        read("given-names.lex").forEach(lexicon::addGivenName);
        for (Entry entry : read("domains.lex")) {
            lexicon.domains.put(entry.cell("word"), entry.cell("sector"));
        }
        for (Entry entry : read("deeds.lex")) {
            lexicon.deeds.add(entry.cell("lemma"));
        }
        read("words.lex").forEach(lexicon::addWord);
        return lexicon;
    }

    private static List<Entry> read(String file) {
        return LexiconFile.read(ActorLexicon.class, file);
    }

    private void addRole(Entry entry) {
        String cell = entry.cell("sector");
        Strength strength = cell.isEmpty() ? Strength.NONE : cell.endsWith("!") ? Strength.DECIDES : Strength.DEFAULT;
        Optional<String> sector = cell.isEmpty() ? Optional.empty() : Optional.of(cell.substring(0, cell.length() - 1));
        Role role = new Role(
                entry.id(), kind(entry), sector, strength, Gender.of(entry.cell("gender")), entry.cell("noun"));
        String plural = entry.cell("plural");
        roles.add(
                role.noun(), new Role.Form(role, plural.isEmpty() && role.kind().isHuman()));
        if (!plural.isEmpty()) {
            roles.add(plural, new Role.Form(role, true));
        }
    }

    private void addWord(Entry entry) {
        try {
            words.computeIfAbsent(WordClass.valueOf(entry.cell("class")), c -> new HashSet<>())
                    .add(entry.cell("word"));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such class of words: " + entry.cell("class"));
        }
    }

    private static Kind kind(Entry entry) {
        try {
            return Kind.valueOf(entry.cell("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such kind of role: " + entry.cell("kind"));
        }
    }

    private void addHonorific(Entry entry) {
        honorifics.add(
                entry.cell("form"),
                new Honorific(
                        entry.id(),
                        entry.cell("kind").equals("rank"),
                        entry.cell("kind").equals("epithet"),
                        Gender.of(entry.cell("gender")),
                        Optional.of(entry.cell("sector")).filter(s -> !s.isEmpty())));
    }

    private void addPronoun(Entry entry) {
        String gender = entry.cell("gender");
        pronouns.put(
                entry.cell("form"),
                new Pronoun(
                        entry.id(),
                        entry.cell("person").equals("1"),
                        entry.cell("number").equals("p"),
                        Gender.of(gender),
                        gender.equals("n")));
    }

    private void addGivenName(Entry entry) {
        String name = Spelling.key(entry.cell("name"));
        if (entry.cell("kind").equals("family")) {
            familyNames.add(name);
        } else {
            givenNames.put(name, Gender.of(entry.cell("kind")));
        }
    }

    NameLexicon.@Nullable Match name(String[] forms, String[] keys, int from) {
        return names.longest(forms, keys, from);
    }

    PhraseTrie.@Nullable Match<Role.Form> role(String[] keys, int from) {
        return roles.longest(keys, from, keys.length);
    }

    PhraseTrie.@Nullable Match<Honorific> honorific(String[] keys, int from) {
        return honorifics.longest(keys, from, keys.length);
    }

    /** Sector that a word before a noun tells: {@code rebel} spokesman. */
    public Optional<String> domain(String key) {
        return Optional.ofNullable(domains.get(key));
    }

    /** Gender that a given name tells. */
    public Gender gender(String key) {
        return givenNames.getOrDefault(key, Gender.UNKNOWN);
    }

    /** Whether the word is a given name that is known. */
    public boolean isGivenName(String key) {
        return givenNames.containsKey(key);
    }

    /** Whether it is a family name that stands first: {@code Kim}. */
    public boolean isLeadingFamilyName(String key) {
        return familyNames.contains(key);
    }

    public Optional<Pronoun> pronoun(String key) {
        return Optional.ofNullable(pronouns.get(key));
    }

    /** Whether a word is of a class. */
    public boolean is(WordClass wordClass, String key) {
        return words.getOrDefault(wordClass, Set.of()).contains(key);
    }

    /** Whether actors do what the verb says, or have it done to them. */
    public boolean isDeed(String lemma) {
        return deeds.contains(lemma);
    }
}
