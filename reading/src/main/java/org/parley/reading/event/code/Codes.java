package org.parley.reading.event.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Plover;
import org.parley.reading.event.frame.FrameLexicon;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.Things;

/** PLOVER and CAMEO codes of acts whose code depends on their thing ({@code acts.tsv}): rejecting talks, demanding a release. Immutable. */
public final class Codes {

    private final Map<String, Map<String, Code>> acts = new HashMap<>();

    private Codes() {}

    /**
     * The codes of an event.
     *
     * @param plover none where the act has none
     * @param cameo none where the act has none
     */
    public record Code(Optional<Plover> plover, Optional<String> cameo) {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken or a thing is unknown */
    public static Codes load(Things things) {
        Codes codes = new Codes();
        Set<String> complete = new HashSet<>();
        for (LexiconFile.Entry entry : LexiconFile.read(Codes.class, "acts.tsv")) {
            String thing = entry.cell("thing");
            if (!things.has(thing)) {
                throw entry.error("no thing is called " + thing);
            }
            String cameo = entry.cell("cameo");
            Code code = new Code(
                    FrameLexicon.plover(entry.cell("plover")), cameo.isEmpty() ? Optional.empty() : Optional.of(cameo));
            codes.acts
                    .computeIfAbsent(entry.cell("act"), key -> new HashMap<>())
                    .put(thing, code);
            if (thing.equals(Things.OTHER)) {
                complete.add(entry.cell("act"));
            }
        }
        if (!complete.equals(codes.acts.keySet())) {
            throw new IllegalStateException("Acts without a code for " + Things.OTHER + " in acts.tsv");
        }
        return codes;
    }

    /** The acts that have codes. */
    public Set<String> acts() {
        return Set.copyOf(acts.keySet());
    }

    /** Whether the act of a match has a code of its own for its thing. */
    public boolean isListed(Match match) {
        Map<String, Code> things = acts.getOrDefault(match.frame().act().orElse(""), Map.of());
        return !match.thing().equals(Things.OTHER) && things.containsKey(match.thing());
    }

    /** The codes of a matched frame. */
    public Code of(Match match) {
        Map<String, Code> things = acts.get(match.frame().act().orElse(""));
        if (things == null) {
            return new Code(match.frame().plover(), match.frame().cameo());
        }
        Code code = things.get(match.thing());
        return code != null ? code : things.getOrDefault(Things.OTHER, new Code(Optional.empty(), Optional.empty()));
    }
}
