package org.parley.cli.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.model.Event;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Item;
import org.parley.reading.explain.Explanation.Part;

/** Words of an item in their sentence or line, marked: by their ink, or by brackets where there is none. */
final class MarkedWords {

    private final Reading reading;
    private final Page page;

    MarkedWords(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
    }

    /** The line of the text around some words, with their place. */
    Prose line(Span words, int margin) {
        String place = page.place(words.start());
        return Prose.of(place + "\u00a0 ", Ink.QUIET)
                .add(page.markedAround(words, margin - Page.MARGIN + place.length() + 4));
    }

    /** The sentences of a statement, an event or what is negotiated, whole, each with its place. */
    List<Prose> sentences(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(Part::words));
        TreeSet<Span> sentences = new TreeSet<>();
        Stream.of(
                        reading.statements().stream().map(Statement::evidence),
                        reading.events().stream().map(Event::evidence),
                        reading.negotiation().items().map(Item::evidence))
                .flatMap(evidence -> evidence)
                .flatMap(List::stream)
                .filter(sentence -> parts.stream().anyMatch(part -> sentence.overlaps(part.words())))
                .forEach(sentences::add);
        return sentences.stream().map(sentence -> sentence(sentence, sorted)).toList();
    }

    private Prose sentence(Span sentence, List<Part> parts) {
        Prose prose = Prose.of(page.place(sentence.start()) + "\u00a0 ", Ink.QUIET);
        int at = sentence.start();
        for (Part part : parts) {
            int start = Math.max(at, part.words().start());
            int end = Math.min(sentence.end(), part.words().end());
            if (start < end) {
                prose.add(page.text().substring(at, start), Ink.QUIET);
                prose.add(page.mark(page.text().substring(start, end)), ink(part));
                at = end;
            }
        }
        return prose.add(page.text().substring(at, sentence.end()), Ink.QUIET);
    }

    private static Ink ink(Part part) {
        return switch (part.name()) {
            case "cue", "trigger", "naming" -> Ink.CUE;
            case "source" -> Ink.NAME;
            default -> Ink.MARKED;
        };
    }
}
