package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;

/**
 * The kinds of thing that are agreed to, demanded or rejected ({@code things.tsv}), told from the frame of the thing itself or from the
 * class of a noun. Earlier lines win. Immutable.
 */
public final class Things {

    /** What is none of the others. */
    public static final String OTHER = "other";

    private final List<Thing> things;

    private record Thing(
            String id, List<String> moves, List<String> plovers, List<String> cameos, List<String> classes) {}

    private Things(List<Thing> things) {
        this.things = things;
    }

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    public static Things load(NounClasses classes) {
        List<Thing> things = new ArrayList<>();
        for (LexiconFile.Entry entry : LexiconFile.read(Things.class, "things.tsv")) {
            for (String name : entry.list("classes")) {
                if (!classes.has(name)) {
                    throw entry.error("no class of nouns is called " + name);
                }
            }
            things.add(new Thing(
                    entry.id(),
                    entry.list("moves"),
                    entry.list("plovers"),
                    entry.list("cameos"),
                    entry.list("classes")));
        }
        return new Things(List.copyOf(things));
    }

    public boolean has(String id) {
        return id.equals(OTHER) || things.stream().anyMatch(thing -> thing.id().equals(id));
    }

    /** The kind of an event with that frame. */
    public String of(Frame frame) {
        String move = frame.move().word();
        String plover = frame.plover()
                .map(p -> p.type()
                        + p.mode()
                                .map(mode -> "/" + mode.toLowerCase(Locale.ROOT))
                                .orElse(""))
                .orElse("");
        String cameo = frame.cameo().orElse("");
        for (Thing thing : things) {
            boolean byCode = thing.cameos().stream().anyMatch(code -> !cameo.isEmpty() && cameo.startsWith(code));
            if (byCode || thing.moves().contains(move) || thing.plovers().contains(plover)) {
                return thing.id();
            }
        }
        return OTHER;
    }

    /** The kind that a noun's class tells. */
    String of(Sentence s, int noun, NounClasses classes) {
        for (Thing thing : things) {
            for (String name : thing.classes()) {
                if (classes.isIn(s, noun, name)) {
                    return thing.id();
                }
            }
        }
        return OTHER;
    }
}
