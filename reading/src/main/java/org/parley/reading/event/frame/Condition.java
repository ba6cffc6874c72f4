package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.lexicon.LexiconFile;

/**
 * What must hold around a predicate for a frame to match.
 *
 * @param negated whether it must not hold
 * @param place where to look: {@code subj obj iobj poss inf that ing comp oprd passive comp.subj}, a preposition, or a slot below another: {@code for.with}
 * @param filler what must stand there: a class of nouns or a kind of thing; {@code actor}, {@code person}; empty for anything
 * @param slot the place as a slot of the frame, where it is one
 */
record Condition(boolean negated, String place, String filler, Slot slot) {

    /** The subject of the complement, where it is not the predicate's own: "want <i>Pakistan</i> to act". */
    static final String OTHER_SUBJECT = "comp.subj";

    private static final List<String> PLACES =
            List.of("subj", "obj", "iobj", "poss", "inf", "that", "ing", "comp", "oprd", "passive", OTHER_SUBJECT);

    static List<Condition> list(LexiconFile.Entry entry, NounClasses classes, Things things) {
        String cell = entry.cell("when");
        List<Condition> conditions = new ArrayList<>();
        if (!cell.isEmpty()) {
            for (String part : Slot.parts(cell, ',')) {
                conditions.add(parse(entry, part, classes, things));
            }
        }
        return List.copyOf(conditions);
    }

    private static Condition parse(LexiconFile.Entry entry, String text, NounClasses classes, Things things) {
        if (text.equals("noobj")) {
            return new Condition(true, "obj", "", slot("obj"));
        }
        boolean negated = text.startsWith("!");
        String rest = negated ? text.substring(1) : text;
        int colon = rest.indexOf(':');
        String place = colon < 0 ? rest : rest.substring(0, colon);
        String filler = colon < 0 ? "" : rest.substring(colon + 1);
        boolean below = place.indexOf('.') > 0 && !place.equals(OTHER_SUBJECT);
        if (!below && !PLACES.contains(place) && !Slot.PREPOSITIONS.contains(place)) {
            throw entry.error("no place is called " + place + " in the condition " + text);
        }
        Slot slot = below ? Slot.parse(entry, place) : slot(place);
        return new Condition(negated, place, filler(entry, filler, classes, things), slot);
    }

    private static Slot slot(String place) {
        return switch (place) {
            case "subj" -> new Slot(Slot.Base.SUBJECT, "", "");
            case "obj" -> new Slot(Slot.Base.OBJECT, "", "");
            case "iobj" -> new Slot(Slot.Base.INDIRECT, "", "");
            case "poss" -> new Slot(Slot.Base.POSSESSOR, "", "");
            default -> new Slot(Slot.Base.PREPOSITION, place, "");
        };
    }

    private static String filler(LexiconFile.Entry entry, String text, NounClasses classes, Things things) {
        if (text.isEmpty() || text.equals("actor") || text.equals("person")) {
            return text;
        }
        if (!text.startsWith("{") || !text.endsWith("}")) {
            throw entry.error("expected actor, person or a class in braces, found " + text);
        }
        String name = text.substring(1, text.length() - 1);
        if (!classes.has(name) && !things.has(name)) {
            throw entry.error("no class of nouns and no thing is called " + name);
        }
        return name;
    }

    /** As its file writes it: {@code !obj:{talks}}. */
    String text() {
        boolean plain = filler.isEmpty() || filler.equals("actor") || filler.equals("person");
        String filled = plain ? filler : "{" + filler + "}";
        return (negated ? "!" : "") + place + (filler.isEmpty() ? "" : ":" + filled);
    }

    /** How much it tells. */
    int weight() {
        return negated || filler.isEmpty() ? 1 : filler.equals("actor") || filler.equals("person") ? 2 : 3;
    }
}
