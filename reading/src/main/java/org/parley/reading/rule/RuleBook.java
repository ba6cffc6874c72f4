package org.parley.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.rule.Rule.Cell;
import org.parley.reading.trace.Item;

/**
 * Finds for the id of a rule where it is written and what it says: the entry of a lexicon ({@code books.tsv} names them), or for a rule that
 * is code what it does ({@code rules.tsv}). Immutable and safe to share between threads.
 */
public final class RuleBook {

    private static final String SOURCES = "reading/src/main/java/org/parley/reading/";
    private static final String RESOURCES = "reading/src/main/resources/";
    private static final String ANY = "*";

    /** What kind of id leads to the rules. */
    private enum Shelf {
        ACTOR,
        TIME,
        VERB,
        NOUN,
        PHRASE,
        STATEMENT,
        MANNER,
        EVENT,
        THING,
        ITEM,
        PLACE
    }

    private final Map<Shelf, Map<String, Rule>> shelves;

    private RuleBook(Map<Shelf, Map<String, Rule>> shelves) {
        this.shelves = shelves;
    }

    /**
     * Reads all lexicons again, with their words; a reader of reports does not need it.
     *
     * @throws org.parley.language.lexicon.LexiconException if a file is missing or wrong
     */
    public static RuleBook load() {
        Map<Shelf, Map<String, Rule>> shelves = new HashMap<>();
        for (Entry book : LexiconFile.read(RuleBook.class, "books.tsv")) {
            Map<String, Rule> shelf = shelves.computeIfAbsent(shelf(book), key -> new HashMap<>());
            for (Entry entry : LexiconFile.read(RuleBook.class, "/org/parley/reading/" + book.cell("file"))) {
                add(shelf, entry, rule(entry, book.cell("meaning")));
            }
        }
        for (Entry entry : LexiconFile.read(RuleBook.class, "rules.tsv")) {
            add(shelves.computeIfAbsent(shelf(entry), key -> new HashMap<>()), entry, code(entry));
        }
        return new RuleBook(shelves);
    }

    private static void add(Map<String, Rule> shelf, Entry entry, Rule rule) {
        Rule before = shelf.put(rule.id(), rule);
        if (before != null) {
            throw entry.error("the id " + rule.id() + " stands already in " + before.place());
        }
    }

    private static Shelf shelf(Entry entry) {
        for (Shelf shelf : Shelf.values()) {
            if (shelf.name().equalsIgnoreCase(entry.cell("of"))) {
                return shelf;
            }
        }
        throw entry.error("there are no rules of " + entry.cell("of"));
    }

    private static Rule rule(Entry entry, String meaning) {
        List<Cell> cells = new ArrayList<>();
        for (String column : entry.columns().subList(1, entry.columns().size())) {
            boolean whole = column.equals("pattern");
            List<String> parts = whole ? List.of(entry.cell(column)) : entry.list(column);
            if (!entry.cell(column).isEmpty()) {
                cells.add(new Cell(column, parts));
            }
        }
        return new Rule(
                entry.id(),
                RESOURCES + entry.file(),
                Optional.of(entry.line()),
                meaning,
                Optional.empty(),
                cells,
                entry.matching(),
                entry.failing());
    }

    private static Rule code(Entry entry) {
        return new Rule(
                entry.id(),
                SOURCES + entry.cell("class").replace('.', '/') + ".java",
                Optional.empty(),
                entry.cell("meaning"),
                Optional.empty(),
                List.of(),
                entry.matching(),
                entry.failing());
    }

    /**
     * A rule by its id.
     *
     * @param item what it reads; two kinds of items can have rules of the same id
     * @param id of a rule or entry; of statements an entry with the manner of its content ({@code say/clause}) or alone
     */
    public Optional<Rule> find(Item item, String id) {
        return switch (item) {
            case ACTOR -> find(Shelf.ACTOR, id);
            case TIME -> find(Shelf.TIME, id);
            case STATEMENT -> statement(id);
            case EVENT -> event(id);
            case ROUND, DOCUMENT, COMMITMENT, CONDITION, EXCHANGE, CEASEFIRE, PARTICIPATION -> item(id);
        };
    }

    /** The kind of thing that an act is about, by its id. */
    public Optional<Rule> thing(String id) {
        return find(Shelf.THING, id);
    }

    /** How a place was found or what it is known as, by the two halves of a place's rule. */
    public Optional<Rule> place(String id) {
        return find(Shelf.PLACE, id);
    }

    /** A rule of the negotiation, or of a step before whose words an item was read from. */
    private Optional<Rule> item(String id) {
        return find(Shelf.ITEM, id)
                .or(() -> event(id))
                .or(() -> find(Shelf.TIME, id))
                .or(() -> find(Shelf.PLACE, id))
                .or(() -> find(Shelf.ACTOR, id))
                .or(() -> statement(id));
    }

    /** A frame, a word of modality, a code; what follows the slash says how a frame was used. */
    private Optional<Rule> event(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? find(Shelf.EVENT, id)
                : find(Shelf.EVENT, id.substring(0, slash)).map(rule -> rule.used(id, manner(id.substring(slash + 1))));
    }

    private Optional<Rule> statement(String id) {
        Rule code = on(Shelf.STATEMENT).get(id);
        if (code != null) {
            return Optional.of(code);
        }
        int slash = id.indexOf('/');
        String entry = slash < 0 ? id : id.substring(0, slash);
        String manner = slash < 0 ? "" : id.substring(slash + 1);
        Rule rule = manner.startsWith("noun")
                ? on(Shelf.NOUN).get(entry)
                : on(Shelf.VERB).get(entry);
        if (rule == null) {
            rule = on(Shelf.PHRASE).get(entry);
        }
        return Optional.ofNullable(rule).map(found -> found.used(id, manner(manner)));
    }

    private Optional<String> manner(String manner) {
        return manner.isEmpty() || manner.equals("noun")
                ? Optional.empty()
                : find(Shelf.MANNER, manner).map(Rule::meaning);
    }

    private Optional<Rule> find(Shelf shelf, String id) {
        Map<String, Rule> rules = on(shelf);
        Rule exact = rules.get(id);
        if (exact != null) {
            return Optional.of(exact);
        }
        Rule best = longestOpening(rules, id);
        return Optional.ofNullable(best).map(rule -> filled(rule, id));
    }

    private static @Nullable Rule longestOpening(Map<String, Rule> rules, String id) {
        for (int end = id.length(); end >= 0; end--) {
            Rule rule = rules.get(id.substring(0, end) + ANY);
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    private static Rule filled(Rule open, String id) {
        String rest = id.substring(open.id().length() - ANY.length());
        return new Rule(
                id,
                open.file(),
                open.line(),
                open.meaning().replace(ANY, rest),
                open.manner(),
                open.cells(),
                open.examples(),
                open.counterexamples());
    }

    private Map<String, Rule> on(Shelf shelf) {
        return shelves.getOrDefault(shelf, Map.of());
    }
}
