package org.parley.reading.time.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile.Entry;

/**
 * Compiles the notation of {@code patterns.tsv}: words in small letters; CLASSES in capitals; {@code slot:CLASS} keeps what
 * matched; {@code slot:%kind} holds another expression; {@code ( a | b c )} alternatives; {@code ?} after an element: may be
 * missing; {@code < >} around each expression where it is not the whole; {@code !e} must not come next, {@code &e} must come
 * next, {@code ~e} must not have come before, {@code ^e} must have come before (one token); {@code _} no space here;
 * {@code @NAME} a macro.
 */
final class PatternCompiler {

    private static final String CHECKS = "!&~^";

    private final TimeWords words;
    private final Map<String, String> macros;
    private List<String> tokens = List.of();
    private int at;
    private @Nullable Entry entry;

    PatternCompiler(TimeWords words, Map<String, String> macros) {
        this.words = words;
        this.macros = macros;
    }

    /** One element of the notation. */
    private sealed interface Part {
        record Literal(String token) implements Part {}

        record Choice(List<List<Part>> ways) implements Part {}

        record Maybe(Part part) implements Part {}

        record Check(char sign, Part part) implements Part {}
    }

    Step compile(Entry from, String pattern) {
        entry = from;
        tokens = tokens(pattern);
        at = 0;
        List<Part> parts = sequence();
        if (at < tokens.size()) {
            throw from.error("a ) or | without its ( in: " + pattern);
        }
        return compile(parts, new Step.End());
    }

    private List<String> tokens(String pattern) {
        List<String> result = new ArrayList<>();
        for (String token : pattern.split(" ", -1)) {
            boolean check = token.length() > 1 && CHECKS.indexOf(token.charAt(0)) >= 0;
            String bare = check ? token.substring(1) : token;
            String macro = macros.get(bare.endsWith("?") ? bare.substring(0, bare.length() - 1) : bare);
            if (macro != null) {
                result.add(check ? token.charAt(0) + "(" : "(");
                result.addAll(tokens(macro));
                result.add(token.endsWith("?") ? ")?" : ")");
            } else if (bare.startsWith("@")) {
                throw error("no such macro: " + token);
            } else if (!token.isEmpty()) {
                result.add(token);
            }
        }
        return result;
    }

    private List<Part> sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < tokens.size()
                && !tokens.get(at).equals("|")
                && !tokens.get(at).startsWith(")")) {
            parts.add(part());
        }
        return parts;
    }

    private Part part() {
        String token = tokens.get(at++);
        if (token.length() > 1 && CHECKS.indexOf(token.charAt(0)) >= 0) {
            tokens = replaced(token.substring(1));
            return new Part.Check(token.charAt(0), part());
        }
        if (token.equals("(")) {
            return choice();
        }
        boolean maybe = token.length() > 1 && token.endsWith("?");
        Part literal = new Part.Literal(maybe ? token.substring(0, token.length() - 1) : token);
        return maybe ? new Part.Maybe(literal) : literal;
    }

    /** The tokens with the one just read put back in another form. */
    private List<String> replaced(String form) {
        List<String> copy = new ArrayList<>(tokens);
        copy.set(--at, form);
        return copy;
    }

    private Part choice() {
        List<List<Part>> ways = new ArrayList<>();
        ways.add(sequence());
        while (at < tokens.size() && tokens.get(at).equals("|")) {
            at++;
            ways.add(sequence());
        }
        if (at == tokens.size()) {
            throw error("a ( without its )");
        }
        String close = tokens.get(at++);
        Part choice = new Part.Choice(ways);
        return close.equals(")?") ? new Part.Maybe(choice) : choice;
    }

    private Step compile(List<Part> parts, Step end) {
        Step next = end;
        for (int i = parts.size() - 1; i >= 0; i--) {
            next = compile(parts.get(i), next);
        }
        return next;
    }

    private Step compile(Part part, Step next) {
        if (part instanceof Part.Maybe maybe) {
            return new Step.Either(List.of(compile(maybe.part(), next), next));
        }
        if (part instanceof Part.Choice choice) {
            List<Step> ways = new ArrayList<>();
            for (List<Part> way : choice.ways()) {
                ways.add(compile(way, next));
            }
            return new Step.Either(List.copyOf(ways));
        }
        if (part instanceof Part.Check check) {
            Step inner = compile(check.part(), new Step.End());
            boolean behind = check.sign() == '~' || check.sign() == '^';
            boolean banned = check.sign() == '!' || check.sign() == '~';
            return banned ? new Step.Unless(inner, behind, next) : new Step.Only(inner, behind, next);
        }
        return compile(((Part.Literal) part).token(), next);
    }

    private Step compile(String token, Step next) {
        int colon = token.indexOf(':');
        if (colon > 0) {
            Slot slot = slot(token.substring(0, colon));
            String rest = token.substring(colon + 1);
            return rest.startsWith("%")
                    ? new Step.Inner(rest.substring(1), slot, next)
                    : new Step.Member(sense(rest), slot, next);
        }
        return switch (token) {
            case "<" -> new Step.Edge(true, next);
            case ">" -> new Step.Edge(false, next);
            case "_" -> new Step.Glued(next);
            default ->
                Character.isUpperCase(token.charAt(0))
                        ? new Step.Member(sense(token), null, next)
                        : new Step.Word(words.intern(token), next);
        };
    }

    private Slot slot(String name) {
        try {
            return Slot.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error("no such slot: " + name);
        }
    }

    private TimeClass sense(String name) {
        try {
            return TimeClass.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw error("no such class: " + name);
        }
    }

    private RuntimeException error(String problem) {
        return entry == null ? new IllegalStateException(problem) : entry.error(problem);
    }
}
