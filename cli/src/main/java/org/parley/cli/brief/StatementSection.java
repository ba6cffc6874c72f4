package org.parley.cli.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.StatementWords;
import org.parley.model.Reading;
import org.parley.model.Statement;

/** Who said what, side by side. */
final class StatementSection {

    private static final String NOBODY = "";

    private final Reading reading;
    private final Names names;
    private final StatementWords words;
    private final Entries entries;

    StatementSection(Reading reading, Names names, Entries entries) {
        this.reading = reading;
        this.names = names;
        this.words = new StatementWords(names, reading.report().text());
        this.entries = entries;
    }

    void write() {
        if (reading.statements().isEmpty()) {
            return;
        }
        entries.page().heading("WHO SAID WHAT", reading.statements().size());
        Map<String, List<Statement>> bySide = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            String side = statement.speaker().map(names::side).orElse(NOBODY);
            bySide.computeIfAbsent(side, key -> new ArrayList<>()).add(statement);
        }
        bySide.forEach(this::side);
    }

    private void side(String side, List<Statement> statements) {
        entries.subheading(side.equals(NOBODY) ? "Nobody named" : names.of(side), statements.size());
        for (Statement statement : statements) {
            Prose head = words.head(statement);
            statement.within().ifPresent(outer -> head.add(" · in " + outer, Ink.QUIET));
            entries.entry(
                    statement.id(),
                    false,
                    head,
                    statement.evidence(),
                    Optional.of(entries.shortened(words.content(statement))));
        }
    }
}
