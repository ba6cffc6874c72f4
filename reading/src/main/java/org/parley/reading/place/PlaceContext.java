package org.parley.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;

/** What a report says about the part of the world it is about; chooses between places of one name. */
final class PlaceContext {

    private static final double STATE = 6;
    private static final double KEPT = 3.2;
    private static final double CAPITAL = 2.3;
    private static final double PROVINCE = -0.3;
    private static final double MENTIONED = 1.2;
    private static final double SHARE = 2;
    private static final double DATELINE = 0.5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Gazetteer gazetteer;
    private int most = 1;
    private @Nullable Toponym dateline;
    private Optional<String> datelineName = Optional.empty();

    PlaceContext(Gazetteer gazetteer, CountryHints hints, Frame frame, List<ReadSentence> sentences) {
        this.gazetteer = gazetteer;
        for (ReadSentence sentence : sentences) {
            count(sentence.parse(), hints);
        }
        frame.dateline().place().ifPresent(this::readDateline);
    }

    private void count(Sentence s, CountryHints hints) {
        int at = 0;
        while (at < s.size()) {
            CountryHints.Hint hint = Character.isUpperCase(s.text().charAt(s.start(at))) ? hints.at(s, at) : null;
            if (hint != null) {
                int count = counts.merge(hint.country(), 1, Integer::sum);
                most = Math.max(most, count);
            }
            at += hint == null ? 1 : hint.words().size();
        }
    }

    private void readDateline(String printed) {
        int end = 0;
        while (end < printed.length() && ",/(".indexOf(printed.charAt(end)) < 0) {
            end++;
        }
        String city = printed.substring(0, end).strip();
        Set<String> within = end < printed.length() ? qualifiers(printed.substring(end + 1)) : Set.of();
        datelineName = city.isEmpty() ? Optional.empty() : Optional.of(Names.cased(city));
        dateline = choose(gazetteer.meanings(PlaceKey.of(city)), within).orElse(null);
    }

    private Set<String> qualifiers(String words) {
        Set<String> within = new HashSet<>();
        for (Toponym larger :
                gazetteer.meanings(PlaceKey.of(words.replace(")", "").replace(",", " ")))) {
            within.addAll(scopes(larger));
        }
        return within;
    }

    /** The country a larger place stands for, and the region of it: {@code USA}, {@code USA.IL}. */
    static Set<String> scopes(Toponym larger) {
        if (larger.country().isEmpty()) {
            return Set.of();
        }
        String country = larger.country().get();
        return larger.isState() || larger.region().isEmpty()
                ? Set.of(country)
                : Set.of(country + "." + larger.region());
    }

    /** The place that the dateline names, as far as the gazetteer knows it. */
    Optional<Toponym> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** The name of the dateline's place in the usual case. */
    Optional<String> datelineName() {
        return datelineName;
    }

    /**
     * The likeliest of several places of one name.
     *
     * @param within scopes of the larger places that the phrase itself names; if any place lies in one of them, no other counts
     */
    Optional<Toponym> choose(List<Toponym> meanings, Set<String> within) {
        Toponym best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        boolean inside = meanings.stream().anyMatch(m -> isWithin(m, within));
        for (Toponym place : meanings) {
            double score = score(place);
            boolean shadowed = !place.isState()
                    && meanings.stream()
                            .anyMatch(m -> m.isState() && m.country().equals(place.country()));
            if (!shadowed && (!inside || isWithin(place, within)) && score > bestScore) {
                best = place;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the report speaks of the country that a place lies in. */
    boolean mentions(Toponym place) {
        return place.country().map(counts::containsKey).orElse(false);
    }

    private static boolean isWithin(Toponym place, Set<String> within) {
        if (place.country().isEmpty() || within.isEmpty() || place.isState()) {
            return false;
        }
        String country = place.country().get();
        return within.contains(country) || within.contains(country + "." + place.region());
    }

    private double score(Toponym place) {
        double score =
                switch (place.kind()) {
                    case STATE -> STATE;
                    case CAPITAL -> CAPITAL + size(place);
                    case CITY -> size(place);
                    case PROVINCE -> PROVINCE + size(place);
                    default -> KEPT;
                };
        int count = place.country().isPresent()
                ? counts.getOrDefault(place.country().get(), 0)
                : 0;
        if (count > 0) {
            score += MENTIONED + SHARE * count / most;
        }
        if (dateline != null
                && place.country().isPresent()
                && dateline.country().equals(place.country())) {
            score += dateline.region().equals(place.region()) ? 2 * DATELINE : DATELINE;
        }
        return score;
    }

    private static double size(Toponym place) {
        return Math.log10(1.0 + place.people());
    }
}
