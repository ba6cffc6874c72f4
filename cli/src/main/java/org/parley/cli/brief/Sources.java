package org.parley.cli.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.model.Event;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;

/** The sentences that a brief rests on, numbered from 1 in text order. Immutable. */
final class Sources {

    private final List<Span> sentences;

    private Sources(Collection<Span> sentences) {
        this.sentences = new ArrayList<>(sentences);
    }

    static Sources of(Reading reading) {
        TreeSet<Span> all = new TreeSet<>();
        reading.negotiation().items().forEach(item -> all.addAll(item.evidence()));
        reading.statements().stream().map(Statement::evidence).forEach(all::addAll);
        reading.events().stream().map(Event::evidence).forEach(all::addAll);
        return new Sources(all);
    }

    /** Such as {@code [1 4]}, in the way of something that follows a line. */
    String marker(Collection<Span> evidence) {
        return "[" + evidence.stream().map(this::number).collect(Collectors.joining("\u00a0")) + "]";
    }

    /** The sentence that words stand in, if it is one of these; else their place as editors count. */
    String marker(Span words, Page page) {
        return sentences.stream()
                .filter(sentence -> sentence.contains(words))
                .findFirst()
                .map(sentence -> marker(List.of(sentence)))
                .orElseGet(() -> "[" + page.place(words.start()) + "]");
    }

    private String number(Span sentence) {
        return Integer.toString(sentences.indexOf(sentence) + 1);
    }

    /** The sentences, each with its number and its place. */
    void write(Page page) {
        if (sentences.isEmpty()) {
            return;
        }
        page.heading("THE SENTENCES", sentences.size());
        int numbers = Integer.toString(sentences.size()).length() + 2;
        int places = sentences.stream()
                .mapToInt(s -> page.place(s.start()).length())
                .max()
                .orElse(0);
        for (Span sentence : sentences) {
            String label = Prose.of(marker(List.of(sentence)), Ink.PLAIN).line(false);
            page.labelled(
                    label + " ".repeat(numbers - label.length() + 1) + page.place(sentence.start()),
                    numbers + places + 3,
                    Prose.of(sentence.of(page.text()), Ink.PLAIN));
        }
    }
}
