package org.parley.cli.export.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.cli.account.KeyNames;
import org.parley.cli.export.Dossier;
import org.parley.cli.export.Lines;
import org.parley.cli.page.Places;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.StatementWords;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.record.account.Identity;
import org.parley.store.Utterance;

/** What each side said last, in its own words where they are given. */
final class VoiceSection {

    /** Statements of a side. */
    private static final int LAST = 5;
    /** Words; fewer say too little by themselves. */
    private static final int FEWEST = 5;

    private final Dossier dossier;
    private final KeyNames names;
    private final Footnotes notes;

    VoiceSection(Dossier dossier, KeyNames names, Footnotes notes) {
        this.dossier = dossier;
        this.names = names;
        this.notes = notes;
    }

    private record Voice(String speaker, Utterance said) {}

    String text() {
        String sides = dossier.account().sides().stream()
                .map(this::side)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
        return sides.isEmpty() ? "" : "## Who said what last\n\n" + sides;
    }

    private String side(String side) {
        List<Voice> voices = speakers(side)
                .flatMap(key -> dossier.sources().statements(dossier.account().id(), key).stream()
                        .map(said -> new Voice(key, said)))
                .sorted(latestFirst())
                .toList();
        Set<String> told = new HashSet<>();
        String lines = voices.stream()
                .filter(voice -> content(voice).split(" ", -1).length >= FEWEST)
                .filter(voice -> told.add(content(voice)))
                .limit(LAST)
                .map(this::line)
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "### " + Markdown.escaped(names.of(side)) + "\n\n" + lines;
    }

    private Stream<String> speakers(String side) {
        return Stream.concat(
                Stream.of(side),
                dossier.account().identities().stream()
                        .filter(identity -> identity.side().filter(side::equals).isPresent())
                        .map(Identity::key));
    }

    private static Comparator<Voice> latestFirst() {
        return Comparator.comparing((Voice voice) -> day(voice).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(voice -> voice.said().filed().key())
                .thenComparing(voice -> voice.said().statement().content().get(0));
    }

    private static Optional<LocalDate> day(Voice voice) {
        return voice.said().filed().published();
    }

    private String line(Voice voice) {
        boolean isQuoted = voice.said().statement().form() == Statement.Form.DIRECT;
        return "- **" + Markdown.escaped(names.of(voice.speaker())) + "**"
                + day(voice).map(day -> ", " + Days.of(day.toString())).orElse("")
                + (isQuoted ? ": " : ", in the reporter's words: ")
                + Markdown.escaped(Footnotes.shortened(content(voice)))
                + notes.mark(voice.said().id(), () -> note(voice))
                + "\n";
    }

    private static String content(Voice voice) {
        Names actors = new Names(voice.said().filed().reading());
        return Lines.one(
                new StatementWords(actors, text(voice)).content(voice.said().statement()));
    }

    private String note(Voice voice) {
        Reading reading = voice.said().filed().reading();
        Span sentence = voice.said().statement().evidence().get(0);
        String source = Stream.of(
                        voice.said().filed().outlet().map(outlet -> "*" + Markdown.escaped(outlet) + "*"),
                        day(voice).map(day -> Days.of(day.toString())),
                        reading.masthead()
                                .title()
                                .map(title ->
                                        Markdown.link(title, reading.report().url())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String place = new Places(text(voice)).of(sentence.start());
        return (source.isEmpty() ? "Report " + voice.said().filed().key() : source)
                + ": " + Footnotes.quoted(sentence.of(text(voice)))
                + Footnotes.place(voice.said().id(), Optional.of(place));
    }

    private static String text(Voice voice) {
        return voice.said().filed().reading().report().text();
    }
}
