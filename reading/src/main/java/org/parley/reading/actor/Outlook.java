package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;

/**
 * A first look over the whole report: which country it is about, and which two sides it speaks of, so that "the government" and "both
 * sides" can be understood wherever they stand.
 */
final class Outlook {

    /** How far apart the names of two sides can stand after "between". */
    private static final int REACH = 14;

    private final Map<Named, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<Named, String> adjectives = new HashMap<>();
    private final Optional<Named> home;
    private @Nullable Named mediator;
    private @Nullable Named first;
    private @Nullable Named second;

    private Outlook(Optional<Named> home) {
        this.home = home;
    }

    /** @param home the state whose place the dateline names */
    static Outlook over(List<Stage> stages, Optional<Named> home) {
        Outlook outlook = new Outlook(home);
        for (Stage stage : stages) {
            Scan scan = stage.scan();
            for (Unit unit : scan.units()) {
                if (unit.isName()) {
                    outlook.count(unit.alias().named());
                    if (unit.isName(Named.Sense.ADJECTIVE)) {
                        outlook.adjectives.merge(
                                unit.alias().named(), stage.text(unit.from(), unit.end()), Outlook::longer);
                    }
                    outlook.lookForMediator(scan, unit);
                }
            }
            outlook.lookForPair(scan);
        }
        return outlook;
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private void count(Named named) {
        counts.merge(named, 1, Integer::sum);
        if (named.type() == ActorType.STATE
                || named.type() == ActorType.ARMED_GROUP
                || named.type() == ActorType.PARTY) {
            named.country().ifPresent(c -> countries.merge(c, 1, Integer::sum));
        }
    }

    private void lookForMediator(Scan scan, Unit unit) {
        int after = unit.end();
        if (after < scan.size() && Spelling.isJoint(scan.key(after))) {
            after++;
        }
        if (mediator == null && after < scan.size() && scan.lexicon().is(WordClass.MEDIATED, scan.key(after))) {
            mediator = unit.alias().named();
        }
    }

    private void lookForPair(Scan scan) {
        for (int i = 0; i < scan.size() && second == null; i++) {
            if (scan.key(i).equals("between")) {
                List<Named> named = sidesAfter(scan, i);
                if (named.size() == 2) {
                    first = named.get(0);
                    second = named.get(1);
                }
            }
        }
    }

    private static List<Named> sidesAfter(Scan scan, int between) {
        List<Named> named = new ArrayList<>();
        boolean joined = false;
        for (int i = between + 1;
                i < Math.min(scan.size(), between + REACH) && named.size() < 2;
                i = scan.unit(i).end()) {
            Unit unit = scan.unit(i);
            joined |= scan.key(i).equals("and") && !named.isEmpty();
            boolean half = unit.end() < scan.size() && Spelling.isJoint(scan.key(unit.end()));
            boolean side = unit.isName() && isSide(unit.alias().named()) && !half;
            if (side
                    && (named.isEmpty()
                            || (joined && !named.contains(unit.alias().named())))) {
                named.add(unit.alias().named());
            }
        }
        return named;
    }

    private static boolean isSide(Named named) {
        return named.type() == ActorType.STATE
                || named.type() == ActorType.ARMED_GROUP
                || named.type() == ActorType.PARTY;
    }

    /** The country that is spoken of most. */
    Optional<String> country() {
        String best = null;
        int most = 0;
        for (Named named : counts.keySet()) {
            String country = named.country().orElse("");
            int count = countries.getOrDefault(country, 0);
            if (count > most) {
                best = country;
                most = count;
            }
        }
        return Optional.ofNullable(best).or(() -> home.flatMap(Named::country));
    }

    /** The only country that is named, a mediator apart: whose president "the President" is where nothing else tells. */
    Optional<String> onlyCountry() {
        String between = mediator == null ? "" : mediator.country().orElse("");
        String only = null;
        for (String country : countries.keySet()) {
            if (!country.equals(between)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = country;
            }
        }
        return Optional.ofNullable(only);
    }

    /**
     * The country that is named at least twice as often as any other: whose the cabinet and its ministers are where nothing else tells.
     * Heads of state need more, for everybody knows theirs: a report on Iran names President Obama, too.
     */
    Optional<String> mainCountry() {
        return isAhead(2) || countries.isEmpty() ? country() : Optional.empty();
    }

    /**
     * Whether one country is named so often that others are only named beside it; less often will do where one of its armed groups is
     * named, too: such reports name many helpers of a negotiation that is the country's own.
     */
    boolean isMostlyAboutOneCountry() {
        return isAhead(5) || (isAhead(3) && hasArmedGroupAtHome());
    }

    private boolean hasArmedGroupAtHome() {
        Optional<String> country = country();
        return counts.keySet().stream()
                .anyMatch(named -> named.type() == ActorType.ARMED_GROUP
                        && named.country().equals(country));
    }

    private boolean isAhead(int times) {
        Optional<String> best = country();
        int most = best.map(c -> countries.getOrDefault(c, 0)).orElse(0);
        for (Map.Entry<String, Integer> other : countries.entrySet()) {
            boolean rival = !best.equals(Optional.of(other.getKey()));
            if (rival && times * other.getValue() > most) {
                return false;
            }
        }
        return most > 1 && most >= times;
    }

    /** Whether that only country is named more than once. */
    boolean isAboutOneCountry() {
        return onlyCountry()
                .filter(c -> country().equals(Optional.of(c)) && countries.getOrDefault(c, 0) > 1)
                .isPresent();
    }

    /** Who mediates, where the report says so in passing: "Qatari-brokered talks". */
    Optional<Named> mediator() {
        return Optional.ofNullable(mediator);
    }

    /** The state that is spoken of most. */
    Optional<Named> state() {
        Optional<String> country = country();
        return counts.keySet().stream()
                .filter(n -> n.type() == ActorType.STATE && n.country().equals(country))
                .findFirst()
                .or(() -> home.filter(n -> n.country().equals(country)));
    }

    /** The adjective that the report has for a nation, else its name. */
    String adjective(Named nation) {
        return adjectives.getOrDefault(nation, nation.name());
    }

    /** The two sides: those named after "between", else an armed group or party and its state, else the two states named most. */
    List<Named> sides() {
        if (first != null && second != null) {
            return List.of(first, second);
        }
        Named rebels = most(ActorType.ARMED_GROUP, null);
        Named home = rebels == null ? most(ActorType.STATE, null) : home(rebels);
        Named other = rebels != null ? rebels : most(ActorType.STATE, home);
        return home == null || other == null ? List.of() : List.of(home, other);
    }

    /** The two sides, where the report says that something is between them, or one of them is an armed group. */
    List<Named> opponents() {
        boolean named = first != null && second != null;
        return named || most(ActorType.ARMED_GROUP, null) != null ? sides() : List.of();
    }

    /** The state that an armed group fights, if it is spoken of. */
    private @Nullable Named home(Named rebels) {
        for (Named named : counts.keySet()) {
            if (named.type() == ActorType.STATE && named.country().equals(rebels.country())) {
                return named;
            }
        }
        return most(ActorType.STATE, null);
    }

    private @Nullable Named most(ActorType type, @Nullable Named except) {
        Named best = null;
        int most = 0;
        for (Map.Entry<Named, Integer> entry : counts.entrySet()) {
            boolean fits = entry.getKey().type() == type && !entry.getKey().equals(except);
            if (fits && entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
