package org.parley.cli.export.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.cli.account.EntryWords;
import org.parley.cli.export.Dossier;
import org.parley.cli.export.Quotation;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Step;

/** What a calendar shows of an entry when it is opened: who and what, how it came to stand as it does, and who tells it. */
final class Particulars {

    /** Reports that are named; more are counted. */
    private static final int NAMED = 5;

    private final Dossier dossier;
    private final EntryWords words;

    Particulars(Dossier dossier) {
        this.dossier = dossier;
        this.words = new EntryWords(dossier.account());
    }

    List<String> of(Entry entry) {
        List<String> lines = new ArrayList<>();
        words.body(entry).map(Particulars::plain).ifPresent(lines::add);
        entry.history().forEach(step -> lines.add(step(step)));
        List<Citation> voices = voices(entry);
        voices.stream().limit(NAMED).forEach(citation -> lines.add(source(citation)));
        if (voices.size() > NAMED) {
            lines.add("and " + Phrases.count(voices.size() - NAMED, "more source"));
        }
        lines.add("parley explain " + entry.id());
        return lines;
    }

    /** "Held: 16 May 2025 (reported 17 May 2025)", "Proposed (reported 11 May 2025)". */
    private static String step(Step step) {
        String day = step.date().map(Days::of).orElse("");
        String told = step.told().map(first -> Days.of(first.toString())).orElse("");
        String when = told.isEmpty() || told.equals(day) ? day : Phrases.joined(" ", day, "(reported " + told + ")");
        return Phrases.joined(day.isEmpty() ? " " : ": ", Phrases.capital(Phrases.plain(step.status())), when);
    }

    /** One citation an independent source: copies say nothing more. */
    private static List<Citation> voices(Entry entry) {
        List<Citation> first = new ArrayList<>();
        for (Citation citation : entry.citations()) {
            if (first.stream().noneMatch(other -> other.origin().equals(citation.origin()))) {
                first.add(citation);
            }
        }
        return first;
    }

    private String source(Citation citation) {
        Optional<Quotation> quoted = Quotation.of(citation, dossier.sources());
        return Stream.of(
                        citation.outlet().or(() -> Optional.of("Report " + citation.report())),
                        citation.published().map(day -> Days.of(day.toString())),
                        quoted.flatMap(Quotation::title).map(title -> "“" + title + "”"),
                        quoted.flatMap(Quotation::url))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String plain(Prose prose) {
        return prose.line(false);
    }
}
