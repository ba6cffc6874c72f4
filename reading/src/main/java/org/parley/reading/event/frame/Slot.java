package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;

/**
 * A place of a predicate where an argument stands.
 *
 * @param base which place
 * @param word the preposition of {@link Base#PREPOSITION} or {@link Base#CLAUSE_SUBJECT}; empty for others
 * @param below a place below that argument: empty, {@code poss} or a preposition
 */
public record Slot(Base base, String word, String below) {

    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "by",
            "with",
            "between",
            "among",
            "to",
            "from",
            "against",
            "on",
            "upon",
            "for",
            "at",
            "into",
            "in",
            "over",
            "toward",
            "towards",
            "through",
            "under",
            "about",
            "before",
            "behind",
            "out",
            "off",
            "up",
            "down",
            "back",
            "away",
            "as",
            "without",
            "within",
            "along",
            "around",
            "onto",
            "after",
            "across",
            "alongside",
            "amongst",
            "aboard",
            "apart",
            "aside",
            "forward",
            "together",
            "inside",
            "outside",
            "near");

    /** The places by kind. */
    public enum Base {
        SUBJECT,
        OBJECT,
        INDIRECT,
        POSSESSOR,
        PREPOSITION,
        COMPLEMENT_SUBJECT,
        COMPLEMENT_OBJECT,
        /** Who wants or offers a meeting with somebody: "<i>Iran</i> seeks talks with Iraq". */
        SEEKER,
        /**
         * Who does what the clause tells that the noun is a circumstance of, {@code clause.} and its preposition: "at Ghana's request,
         * <i>France</i> sent".
         */
        CLAUSE_SUBJECT
    }

    /** The alternatives of a cell, best first; places joined by {@code +} are taken together. */
    static List<List<Slot>> alternatives(LexiconFile.Entry entry, String column) {
        List<List<Slot>> alternatives = new ArrayList<>();
        for (String choice : entry.list(column)) {
            List<Slot> together = new ArrayList<>();
            for (String one : parts(choice, '+')) {
                together.add(parse(entry, one));
            }
            alternatives.add(List.copyOf(together));
        }
        return List.copyOf(alternatives);
    }

    static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    static Slot parse(LexiconFile.Entry entry, String text) {
        if (text.equals("comp.subj") || text.equals("comp.obj")) {
            return new Slot(text.equals("comp.subj") ? Base.COMPLEMENT_SUBJECT : Base.COMPLEMENT_OBJECT, "", "");
        }
        int dot = text.indexOf('.');
        String first = dot < 0 ? text : text.substring(0, dot);
        String below = dot < 0 ? "" : text.substring(dot + 1);
        if (!below.isEmpty() && !below.equals("poss") && !PREPOSITIONS.contains(below)) {
            throw entry.error("no place is called " + below + " in " + text);
        }
        return switch (first) {
            case "subj" -> new Slot(Base.SUBJECT, "", below);
            case "obj" -> new Slot(Base.OBJECT, "", below);
            case "iobj" -> new Slot(Base.INDIRECT, "", below);
            case "poss" -> new Slot(Base.POSSESSOR, "", below);
            case "seeker" -> new Slot(Base.SEEKER, "", "");
            case "clause" -> new Slot(Base.CLAUSE_SUBJECT, below, "");
            default -> {
                if (!PREPOSITIONS.contains(first)) {
                    throw entry.error("no place is called " + first + " in " + text);
                }
                yield new Slot(Base.PREPOSITION, first, below);
            }
        };
    }
}
