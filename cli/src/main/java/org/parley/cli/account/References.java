package org.parley.cli.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Places;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.model.Span;
import org.parley.record.account.Citation;
import org.parley.record.claim.Filed;

/**
 * The sentences that a page rests on, numbered in the order in which the page comes to need them. Copies of one text count as one
 * voice: of each independent source a line names one report.
 */
public final class References {

    /** References that a line shows; how many more there are stands beside them. */
    private static final int SHOWN = 3;

    private record Place(String report, Span sentence) {}

    private final Function<String, Optional<Filed>> reports;
    private final Map<String, Optional<Filed>> loaded = new HashMap<>();
    private final Map<String, Set<String>> copies = new HashMap<>();
    private final Map<Place, Integer> numbers = new LinkedHashMap<>();
    private final Map<Place, Set<String>> claims = new HashMap<>();
    private final Map<Place, Citation> cited = new HashMap<>();

    /**
     * @param reports the report of a key
     * @param all every citation there is, from which copies are counted
     */
    public References(Function<String, Optional<Filed>> reports, Collection<Citation> all) {
        this.reports = reports;
        all.forEach(citation -> copies.computeIfAbsent(citation.origin(), none -> new TreeSet<>())
                .add(citation.report()));
    }

    /** Such as {@code [1 4 +7]}, in the way of something that follows a line: the first two sources, the last one, and how many more. */
    public String marker(Collection<Citation> citations) {
        List<Citation> voices = voices(citations);
        if (voices.isEmpty()) {
            return "";
        }
        List<Citation> shown = new ArrayList<>(voices.subList(0, Math.min(SHOWN, voices.size())));
        if (voices.size() > SHOWN) {
            shown.set(SHOWN - 1, voices.get(voices.size() - 1));
        }
        String numbers = shown.stream()
                .map(this::number)
                .sorted()
                .distinct()
                .map(Object::toString)
                .collect(Collectors.joining("\u00a0"));
        int more = voices.size() - shown.size();
        return "[" + numbers + (more > 0 ? "\u00a0+" + more : "") + "]";
    }

    /** One citation of each independent source, in order: the original where it is among them, else the first copy. */
    public static List<Citation> voices(Collection<Citation> citations) {
        Map<String, Citation> voices = new TreeMap<>();
        for (Citation citation : citations) {
            voices.merge(citation.origin(), citation, (one, other) -> {
                boolean isOriginal = other.report().equals(other.origin());
                boolean wasOriginal = one.report().equals(one.origin());
                boolean isBetter = isOriginal == wasOriginal ? other.compareTo(one) < 0 : isOriginal;
                return isBetter ? other : one;
            });
        }
        return voices.values().stream().sorted().toList();
    }

    /** The words of the sentence that a citation stands in; none where the report is gone. */
    public Optional<String> sentence(Citation citation) {
        return filed(citation.report()).map(filed -> Sentences.around(citation, filed.reading())
                .of(filed.reading().report().text()));
    }

    private int number(Citation citation) {
        Span sentence = filed(citation.report())
                .map(filed -> Sentences.around(citation, filed.reading()))
                .orElse(citation.words());
        Place place = new Place(citation.report(), sentence);
        cited.putIfAbsent(place, citation);
        claims.computeIfAbsent(place, none -> new LinkedHashSet<>()).add(citation.claim());
        return numbers.computeIfAbsent(place, none -> numbers.size() + 1);
    }

    private Optional<Filed> filed(String report) {
        return loaded.computeIfAbsent(report, reports);
    }

    /** Every reference with its outlet, day, claims and place, and its sentence. */
    public void write(Page page) {
        if (numbers.isEmpty()) {
            return;
        }
        page.heading("SOURCES", numbers.size());
        int margin = Integer.toString(numbers.size()).length() + 4;
        numbers.forEach((place, number) -> {
            page.labelled(" [" + number + "]", margin, head(place));
            sentence(place).ifPresent(words -> page.labelled("", margin, Prose.of(words, Ink.PLAIN)));
        });
    }

    private Prose head(Place place) {
        Citation citation = cited(place);
        Optional<Filed> filed = filed(place.report);
        String day = filed.map(Filed::published)
                .orElse(citation.published())
                .map(date -> Days.of(date.toString()))
                .orElse("no date");
        String ids = place.report + "." + String.join(" ", claims.getOrDefault(place, Set.of()));
        int more = copies.getOrDefault(citation.origin(), Set.of()).size() - 1;
        return Prose.of(citation.outlet().orElse("no outlet named"), Ink.NAME)
                .add(", " + day, Ink.PLAIN)
                .add(more > 0 ? ", +" + Phrases.count(more, "copy", "copies") : "", Ink.PLAIN)
                .add(" · " + ids, Ink.QUIET)
                .add(filed.map(report -> " · " + at(report, place.sentence)).orElse(""), Ink.QUIET);
    }

    private Citation cited(Place place) {
        return Objects.requireNonNull(cited.get(place), "a numbered place is cited");
    }

    private static String at(Filed filed, Span sentence) {
        String text = filed.reading().report().text();
        return sentence.start() <= text.length() ? new Places(text).of(sentence.start()) : "";
    }

    private Optional<String> sentence(Place place) {
        return filed(place.report)
                .map(filed -> filed.reading().report().text())
                .filter(text -> place.sentence.end() <= text.length())
                .map(place.sentence::of);
    }
}
