package org.parley.record.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.Actor;

/** The names by which a report calls somebody: mentions that are names, as the text has them. */
final class Forms {

    /** Mentions found by these rules are no names: "they", "the rebels", "both sides". */
    private static final Set<String> NAMELESS =
            Set.of("pronoun", "description", "force", "side", "group", "people", "office", "owner", "place");

    private static final Set<String> SMALL =
            Set.of("of", "for", "the", "and", "in", "de", "la", "del", "al", "el", "ul", "bin", "von", "van");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^(?i:the)\\s+|['\u2019]s?$|^\\W+|[^\\p{L}\\p{Nd}.)]+$");
    private static final int LONGEST = 8;

    private static final Map<String, String> NAMELESS_WORDS =
            TableFile.read(Forms.class, "nameless.tsv", List.of("word", "kind")).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Forms() {}

    /** In alphabetical order; empty for somebody who is only described. */
    static List<String> of(Actor actor, String text) {
        Set<String> forms = new TreeSet<>();
        for (Actor.Mention mention : actor.mentions()) {
            if (!NAMELESS.contains(family(mention.rule()))) {
                String form = EDGES.matcher(mention.span().of(text)).replaceAll("");
                if (isName(form)) {
                    forms.add(SPACE.matcher(form).replaceAll(" "));
                }
            }
        }
        return List.copyOf(forms);
    }

    /** Whether words read as a name: every word begins with a capital or a digit, but for small ones inside. */
    static boolean isName(String words) {
        String[] parts = SPACE.split(words.strip(), -1);
        if (parts.length > LONGEST || SMALL.contains(parts[0]) || parts[0].isEmpty()) {
            return false;
        }
        for (String part : parts) {
            int first = part.codePointAt(0);
            if (!SMALL.contains(part.toLowerCase(Locale.ROOT)) && Character.isLowerCase(first)) {
                return false;
            }
        }
        return !isNameless(Spelling.plain(words));
    }

    private static boolean isNameless(String plain) {
        List<String> words = List.of(SPACE.split(plain, -1));
        return "first".equals(NAMELESS_WORDS.get(words.get(0)))
                || words.stream().allMatch(word -> "alone".equals(NAMELESS_WORDS.get(word)) || word.isEmpty());
    }

    private static String family(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }
}
