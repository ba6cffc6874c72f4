package org.parley.record.ceasefire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the words for a cease-fire tell of it.
 *
 * @param scopes what it covers: {@code energy}, {@code humanitarian}; {@code general} for everything; empty where nothing is told
 * @param lasting whether it is short or to stay, where no number tells
 * @param days how long it is to last, as a number tells
 */
record Terms(Set<String> scopes, Optional<String> lasting, OptionalLong days) {

    static final Terms NONE = new Terms(Set.of(), Optional.empty(), OptionalLong.empty());

    private static final String GENERAL = "general";
    private static final String SHORT = "short";
    private static final long SHORT_DAYS = 10;

    Terms {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it covers one thing only, or is for a few days: a bare "cease-fire" rarely means such a one. */
    boolean isSpecial() {
        return isShort() || scopes.stream().anyMatch(scope -> !scope.equals(GENERAL));
    }

    boolean isGeneral() {
        return scopes.contains(GENERAL);
    }

    boolean isEmpty() {
        return scopes.isEmpty() && lasting.isEmpty() && days.isEmpty();
    }

    private boolean isShort() {
        return lasting.equals(Optional.of(SHORT)) && days.isEmpty()
                || days.isPresent() && days.getAsLong() <= SHORT_DAYS;
    }

    /** Whether both may be told of one cease-fire; where one tells nothing, all may. */
    boolean mayBe(Terms other) {
        if (isEmpty() || other.isEmpty()) {
            return true;
        }
        boolean isOneScope =
                scopes.isEmpty() || other.scopes.isEmpty() || scopes.stream().anyMatch(other.scopes::contains);
        boolean isAsWide = !(isSpecial() && other.isGeneral() && !isGeneral())
                && !(other.isSpecial() && isGeneral() && !other.isGeneral());
        boolean isAsLong = days.isEmpty() || other.days.isEmpty() || days.equals(other.days);
        boolean lastsAlike = lasting.isEmpty() || other.lasting.isEmpty() || lasting.equals(other.lasting);
        return isOneScope
                && isAsWide
                && isAsLong
                && lastsAlike
                && !(isShort() && other.isLong())
                && !(isLong() && other.isShort());
    }

    private boolean isLong() {
        return lasting.isPresent() && !lasting.equals(Optional.of(SHORT))
                || days.isPresent() && days.getAsLong() > SHORT_DAYS;
    }

    /** How many things both tell alike. */
    int shared(Terms other) {
        int scope = (int) scopes.stream().filter(other.scopes::contains).count();
        return scope
                + (days.isPresent() && days.equals(other.days) ? 2 : 0)
                + (lasting.isPresent() && lasting.equals(other.lasting) ? 1 : 0);
    }

    /** What either tells. */
    Terms with(Terms other) {
        Set<String> both = new TreeSet<>(scopes);
        both.addAll(other.scopes);
        return new Terms(both, lasting.or(other::lasting), days.isPresent() ? days : other.days);
    }

    /** What several phrases tell together. */
    static Terms of(List<String> phrases, TermWords words) {
        return phrases.stream().map(words::read).reduce(NONE, Terms::with);
    }
}
