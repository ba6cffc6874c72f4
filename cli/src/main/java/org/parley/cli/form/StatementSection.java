package org.parley.cli.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;

/** Who said what: each sentence once, and under it the statements read from it, nested as they were said. */
final class StatementSection {

    private static final int STEP = 3;

    private final Page page;
    private final Map<String, String> names;
    private final Map<String, List<Statement>> inside = new LinkedHashMap<>();

    StatementSection(Reading reading, Page page) {
        this.page = page;
        this.names = ActorSection.names(reading);
    }

    static void write(Reading reading, Page page) {
        if (!reading.statements().isEmpty()) {
            page.heading("WHO SAID WHAT", reading.statements().size());
            new StatementSection(reading, page).write(reading.statements());
        }
    }

    private void write(List<Statement> statements) {
        List<Statement> top = new ArrayList<>();
        var ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
        for (Statement statement : statements) {
            if (statement.within().filter(ids::contains).isPresent()) {
                inside.computeIfAbsent(statement.within().get(), id -> new ArrayList<>())
                        .add(statement);
            } else {
                top.add(statement);
            }
        }
        List<Span> shown = List.of();
        for (Statement statement : top) {
            if (!statement.evidence().equals(shown)) {
                evidence(statement);
                shown = statement.evidence();
            }
            statement(statement, STEP);
        }
    }

    private void evidence(Statement statement) {
        page.blank();
        Prose prose = new Prose();
        for (Span sentence : statement.evidence()) {
            prose.add(sentence.of(page.text()) + " ", Ink.QUIET);
        }
        page.placed(statement.evidence().get(0).start(), prose);
    }

    private void statement(Statement statement, int indent) {
        Prose head = Prose.id(statement.id(), statement.id().length());
        page.indented(indent, head.add(attribution(statement)));
        Prose content = new Prose().add("“", Ink.PLAIN);
        String gap = "";
        for (Span piece : statement.content()) {
            content.add(gap, Ink.QUIET).add(bare(piece.of(page.text())), Ink.PLAIN);
            gap = " … ";
        }
        page.indented(indent + STEP, content.add("”", Ink.PLAIN));
        for (Statement nested : inside.getOrDefault(statement.id(), List.of())) {
            statement(nested, indent + 2 * STEP);
        }
    }

    /** Who says it, by which word, in whose words, when, to whom and through whom. */
    Prose attribution(Statement statement) {
        Prose prose = new Prose()
                .add(statement.speaker().map(this::name).orElse("(nobody named)"), Ink.NAME)
                .add(" — ", Ink.QUIET)
                .add(statement.cue().map(cue -> cue.of(page.text())).orElse("(goes on)"), Ink.CUE)
                .add(" — " + statement.form().word(), Ink.QUIET);
        statement.date().ifPresent(date -> prose.add(" · ", Ink.QUIET).add(date, Ink.VALUE));
        statement.addressee().ifPresent(actor -> prose.add(" · to " + name(actor), Ink.QUIET));
        statement.medium().ifPresent(medium -> prose.add(" · " + medium, Ink.QUIET));
        if (!statement.via().isEmpty()) {
            String via = statement.via().stream().map(this::name).collect(Collectors.joining(", "));
            prose.add(" · via ", Ink.QUIET).add(via, Ink.NAME);
        }
        return prose;
    }

    private String name(String actor) {
        return names.getOrDefault(actor, actor);
    }

    /** Without the quotation marks of the text, as the page sets its own. */
    private static String bare(String content) {
        int start = 0;
        int end = content.length();
        if (end > 2
                && isQuote(content.charAt(0))
                && isQuote(content.charAt(end - 1))
                && !content.substring(1, end - 1).chars().anyMatch(c -> isQuote((char) c))) {
            start = 1;
            end--;
        }
        return content.substring(start, end);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }
}
