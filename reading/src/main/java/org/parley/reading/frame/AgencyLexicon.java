package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile;

/** The agencies and outlets of {@code agencies.lex}, by name and alias. */
final class AgencyLexicon {

    /** Words of the longest alias. */
    private static final int LONGEST_ALIAS = 6;

    /** Shorter names are acronyms or words, and mean the agency only as written. */
    private static final int SHORTEST_SHOUTED = 5;

    private static final String AND = " and ";

    private final Map<String, Agency> agencies = new HashMap<>();

    private AgencyLexicon() {}

    static AgencyLexicon load() {
        AgencyLexicon lexicon = new AgencyLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(AgencyLexicon.class, "agencies.lex")) {
            String kind = entry.cell("kind");
            if (!kind.equals("agency") && !kind.equals("outlet")) {
                throw entry.error("found kind " + kind + ", expected agency or outlet");
            }
            Agency agency = new Agency(entry.cell("name"), kind.equals("agency"));
            lexicon.add(agency.name(), agency);
            entry.list("aliases").forEach(alias -> lexicon.add(alias, agency));
        }
        return lexicon;
    }

    private void add(String alias, Agency agency) {
        agencies.putIfAbsent(alias, agency);
        if (alias.length() >= SHORTEST_SHOUTED) {
            agencies.putIfAbsent(alias.toUpperCase(Locale.ROOT), agency);
        }
    }

    Optional<Agency> named(String name) {
        return Optional.ofNullable(agencies.get(name));
    }

    /**
     * The media a credit in brackets names: {@code AFP}, {@code TELAM-ANSA}, {@code Xinhua/ANGOP}; none unless each part is known or at
     * least begins with a capital.
     */
    List<Agency> credited(String credit) {
        Agency whole = agencies.get(credit.strip());
        if (whole != null) {
            return List.of(whole);
        }
        List<Agency> found = new ArrayList<>();
        for (String part : parts(credit)) {
            Agency agency = agencies.get(part);
            if (agency != null) {
                found.add(agency);
            } else if (part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
                return List.of();
            }
        }
        return found;
    }

    /** As {@link #credited}, but every part must be known: elsewhere than in a dateline, other names are people's. */
    List<Agency> onlyMedia(String credit) {
        List<Agency> found = credited(credit);
        boolean whole = agencies.containsKey(credit.strip());
        return whole || found.size() == parts(credit).size() ? found : List.of();
    }

    private static List<String> parts(String credit) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < credit.length()) {
            int sign = separator(credit, at);
            if (sign > 0) {
                parts.add(credit.substring(from, at).strip());
                from = at + sign;
            }
            at += Math.max(sign, 1);
        }
        parts.add(credit.substring(from).strip());
        return parts;
    }

    private static int separator(String credit, int at) {
        if (credit.startsWith(AND, at)) {
            return AND.length();
        }
        return switch (credit.charAt(at)) {
            case '-', '/', ',', '&', '+', ';' -> 1;
            default -> 0;
        };
    }

    /**
     * The longest name of a medium that begins at {@code start}.
     *
     * @return where it ends, or {@code start} if none begins there
     */
    int endOfName(String text, int start, int end) {
        int best = start;
        int at = start;
        for (int word = 0; word < LONGEST_ALIAS && at < end; word++) {
            at = endOfWord(text, at, end);
            if (agencies.containsKey(text.substring(start, at))) {
                best = at;
            }
            int next = Whitespace.skip(text, at, end);
            if (next == at && !(at < end && text.charAt(at) == '/')) {
                break;
            }
            at = next == at ? at + 1 : next;
        }
        return best;
    }

    private static int endOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && (isWordChar(text.charAt(at)) || hyphenates(text, at, end) || dots(text, at, end))) {
            at++;
        }
        return at;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private static boolean hyphenates(String text, int at, int end) {
        return text.charAt(at) == '-' && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean dots(String text, int at, int end) {
        return text.charAt(at) == '.' && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Every medium named in a stretch that is known to hold credits, in order. */
    List<Agency> namedIn(String text, int start, int end) {
        List<Agency> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            if (!isWordChar(text.charAt(at)) || (at > start && isWordChar(text.charAt(at - 1)))) {
                at++;
                continue;
            }
            int stop = endOfName(text, at, end);
            @Nullable Agency agency = stop > at ? agencies.get(text.substring(at, stop)) : null;
            if (agency != null) {
                found.add(agency);
            }
            at = Math.max(stop, at + 1);
        }
        return found;
    }
}
