package org.parley.cli.export.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.cli.account.KeyNames;
import org.parley.cli.export.Lines;
import org.parley.cli.export.Quotation;
import org.parley.cli.export.Sources;
import org.parley.cli.wording.Days;
import org.parley.record.account.Citation;

/** The notes of one brief: who tells it, when, under which headline and in which words. A claim has one note, however often it is cited. */
final class Footnotes {

    /** Notes at one place: of many sources the first and the last ones. */
    private static final int MOST = 4;
    /** Characters of a sentence that are quoted. */
    private static final int LONG = 400;

    private final Sources sources;
    private final KeyNames names;
    private final int first;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    /** @param first number of the first note */
    Footnotes(Sources sources, KeyNames names, int first) {
        this.sources = sources;
        this.names = names;
        this.first = first;
    }

    /** Marks for what citations tell, one an independent source; empty where nobody is cited. */
    String marks(List<Citation> citations) {
        Map<String, List<Citation>> voices = new LinkedHashMap<>();
        citations.forEach(citation -> voices.computeIfAbsent(citation.origin(), none -> new ArrayList<>())
                .add(citation));
        List<List<Citation>> all = List.copyOf(voices.values());
        int early = all.size() > MOST ? MOST / 2 : all.size();
        String marks = Stream.concat(
                        all.subList(0, early).stream(),
                        all.size() > MOST ? all.subList(all.size() - MOST / 2, all.size()).stream() : Stream.empty())
                .map(this::mark)
                .collect(Collectors.joining());
        return marks + (all.size() > MOST ? " and " + (all.size() - MOST) + " more" : "");
    }

    /** @param voice a citation, and those in copies of its report */
    private String mark(List<Citation> voice) {
        Citation citation = voice.get(0);
        Note note = note(citation.id(), () -> text(citation));
        voice.stream()
                .filter(other -> !other.report().equals(citation.report()))
                .map(Footnotes::copy)
                .forEach(note.copies()::add);
        return note.mark();
    }

    /**
     * A mark for a note of which the words are known.
     *
     * @param id of the claim or statement
     */
    String mark(String id, Supplier<String> text) {
        return note(id, text).mark();
    }

    private Note note(String id, Supplier<String> text) {
        Note known = notes.get(id);
        if (known == null) {
            known = new Note("[^" + (first + notes.size()) + "]", text.get(), new TreeSet<>());
            notes.put(id, known);
        }
        return known;
    }

    /** @param copies other reports with the same text, in order */
    private record Note(String mark, String text, TreeSet<String> copies) {
        String line() {
            return mark + ": " + text + (copies.isEmpty() ? "" : ". The same text: " + String.join("; ", copies))
                    + ".\n";
        }
    }

    private String text(Citation citation) {
        Optional<Quotation> quoted = Quotation.of(citation, sources);
        String said = citation.speaker()
                .map(key -> ", said by " + Markdown.escaped(names.of(key)))
                .orElse("");
        return source(citation, quoted)
                + said
                + quoted.map(quotation -> ": " + quoted(quotation.sentenceWords()))
                        .orElse("")
                + place(citation.id(), quoted.map(Quotation::place));
    }

    /** Quotation marks within become single ones. */
    static String quoted(String sentence) {
        String words = shortened(Lines.one(sentence))
                .replace('“', '‘')
                .replace('”', '’')
                .replace('"', '\'');
        return "“" + Markdown.escaped(words) + "”";
    }

    private static String source(Citation citation, Optional<Quotation> quoted) {
        return Stream.of(
                        Optional.of("*" + outlet(citation) + "*"),
                        citation.published().map(day -> Days.of(day.toString())),
                        quoted.flatMap(found -> found.title().map(title -> Markdown.link(title, found.url()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    static String place(String claim, Optional<String> place) {
        return " (" + place.map(at -> at + ", ").orElse("") + "`" + claim + "`)";
    }

    private static String copy(Citation other) {
        return outlet(other)
                + other.published().map(day -> ", " + Days.of(day.toString())).orElse("");
    }

    private static String outlet(Citation citation) {
        return Markdown.escaped(citation.outlet().orElse("Report " + citation.report()));
    }

    static String shortened(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONG);
        return words.substring(0, end < LONG / 2 ? words.offsetByCodePoints(0, LONG / 2) : end) + " …";
    }

    /** How many notes there are. */
    int count() {
        return notes.size();
    }

    /** All of them, as the end of the brief. */
    String text() {
        return notes.values().stream().map(Note::line).collect(Collectors.joining());
    }
}
