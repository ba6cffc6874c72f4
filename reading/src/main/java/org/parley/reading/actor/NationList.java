package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;

/**
 * Names that share one noun, parted only by commas and conjunctions.
 *
 * @param nations the names, in text order
 * @param isBefore whether they stand before the noun, else in its complement
 */
record NationList(List<Nation> nations, boolean isBefore) {

    /**
     * One of the names.
     *
     * @param unit where it stands, and whom it means
     * @param text whole, also where only its first half is written: "Greek-" before "Turkish-Cypriot"
     */
    record Nation(Unit unit, String text) {}

    NationList {
        nations = List.copyOf(nations);
    }

    boolean isSeveral() {
        return nations.size() > 1;
    }

    /** The name that a reader of the phrase takes for the noun's owner: the nearest. */
    Nation told() {
        return nations.get(isBefore ? nations.size() - 1 : 0);
    }

    /** "French and German officials". */
    static NationList before(Stage stage, int from, Unit noun) {
        return new NationList(list(stage, from, noun.from(), false), true);
    }

    /** "the presidents of Chad and Niger". */
    static NationList after(Stage stage, Unit noun, int end) {
        int of = noun.end();
        boolean complement = of < end
                && (stage.scan().key(of).equals("of") || stage.scan().key(of).equals("from"));
        return new NationList(complement ? list(stage, of + 1, end, true) : List.of(), false);
    }

    private static List<Nation> list(Stage stage, int from, int end, boolean opened) {
        List<Nation> nations = new ArrayList<>();
        boolean joined = opened;
        for (int i = from; i < end; ) {
            Nation nation = nation(stage, i, end);
            String key = stage.scan().key(i);
            if (nation != null && (joined || (nations.isEmpty() && !opened))) {
                nations.add(nation);
                joined = false;
            } else if (isJoint(key) && !nations.isEmpty()) {
                joined = true;
            } else if (opened && !key.equals("the")) {
                return nations;
            } else if (!opened && (joined || nation != null || Spelling.isJoint(key))) {
                return List.of();
            }
            i = nation == null
                    ? stage.scan().unit(i).end()
                    : afterHyphen(stage, nation.unit().end(), end);
        }
        return nations;
    }

    private static boolean isJoint(String key) {
        return key.equals("and") || key.equals("or") || key.equals(",");
    }

    /** Index after a name and the hyphen of "Greek- and Turkish-Cypriot". */
    private static int afterHyphen(Stage stage, int after, int end) {
        return after + 1 < end && isHyphened(stage, after) ? after + 1 : after;
    }

    private static boolean isHyphened(Stage stage, int hyphen) {
        return Spelling.isJoint(stage.scan().key(hyphen))
                && isJoint(stage.scan().key(hyphen + 1));
    }

    private static @Nullable Nation nation(Stage stage, int at, int end) {
        Unit unit = stage.scan().unit(at);
        if (unit.end() + 1 < end && unit.isName() && isHyphened(stage, unit.end())) {
            return completed(stage, unit, stage.sentence().form(at), end);
        }
        String form = stage.sentence().form(at);
        if (form.length() > 1
                && form.endsWith("-")
                && at + 1 < end
                && isJoint(stage.scan().key(at + 1))) {
            return completed(stage, unit, form.substring(0, form.length() - 1), end);
        }
        return unit.isName() ? new Nation(unit, stage.text(unit.from(), unit.end())) : null;
    }

    /** The name that a first half before a hyphen has with the second half of the next: "Greek-Cypriot". */
    private static @Nullable Nation completed(Stage stage, Unit half, String first, int end) {
        for (int i = half.end(); i < end; i = stage.scan().unit(i).end()) {
            Unit next = stage.scan().unit(i);
            if (next.isName() && next.end() - next.from() > 1) {
                String second = stage.sentence().form(next.end() - 1);
                Unit whole = new Scan(stage.scan().lexicon(), new String[] {first, second}).unit(0);
                return whole.isName() && whole.end() == 2
                        ? new Nation(
                                new Unit(half.from(), half.end(), whole.aliases(), List.of(), List.of()),
                                first + "-" + second)
                        : null;
            }
        }
        return half.isName() ? new Nation(half, first) : null;
    }

    /** What one of those who share a noun is called: "French officials", "president of Chad". */
    String name(Nation nation, String noun) {
        return isBefore ? nation.text() + " " + noun : noun + " of " + nation.text();
    }
}
