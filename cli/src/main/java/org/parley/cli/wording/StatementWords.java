package org.parley.cli.wording;

import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.Statement.Form;

/** Puts a statement into words. */
public final class StatementWords {

    private final Names names;
    private final String text;

    /** @param text of the report */
    public StatementWords(Names names, String text) {
        this.names = names;
        this.text = text;
    }

    /** Who says it, by which word, in whose words, when, to whom and through whom. */
    public Prose attribution(Statement statement) {
        Prose prose = Prose.of(speaker(statement), Ink.NAME)
                .add(" — ", Ink.QUIET)
                .add(cue(statement), Ink.CUE)
                .add(" — " + statement.form().word(), Ink.QUIET);
        statement.date().ifPresent(date -> prose.add(" · ", Ink.QUIET).add(date, Ink.VALUE));
        return circumstances(prose, statement);
    }

    /** The same as people write it. */
    public Prose head(Statement statement) {
        Prose prose = Prose.of(speaker(statement), Ink.NAME).add(" " + cue(statement), Ink.CUE);
        statement.date().ifPresent(date -> prose.add(" · ", Ink.QUIET).add(Days.of(date), Ink.PLAIN));
        return circumstances(prose, statement);
    }

    private Prose circumstances(Prose prose, Statement statement) {
        statement.addressee().ifPresent(actor -> prose.add(" · to " + names.of(actor), Ink.QUIET));
        statement.medium().ifPresent(medium -> prose.add(" · " + medium, Ink.QUIET));
        if (!statement.via().isEmpty()) {
            prose.add(" · via ", Ink.QUIET).add(names.of(statement.via()), Ink.NAME);
        }
        return prose;
    }

    private String speaker(Statement statement) {
        return statement.speaker().map(names::of).orElse("(nobody named)");
    }

    private String cue(Statement statement) {
        return statement.cue().map(cue -> cue.of(text)).orElse("(goes on)");
    }

    /** What is said: between quotation marks where it is the speaker's words. */
    public String content(Statement statement) {
        StringBuilder content = new StringBuilder();
        for (Span piece : statement.content()) {
            content.append(content.isEmpty() ? "" : " … ").append(bare(piece.of(text)));
        }
        if (content.charAt(content.length() - 1) == ',') {
            content.setLength(content.length() - 1);
        }
        return statement.form() == Form.DIRECT ? "“" + content + "”" : content.toString();
    }

    /** Without the quotation marks of the text, as the page sets its own. */
    private static String bare(String content) {
        int end = content.length();
        boolean around = end > 2
                && isQuote(content.charAt(0))
                && isQuote(content.charAt(end - 1))
                && content.substring(1, end - 1).chars().noneMatch(c -> isQuote((char) c));
        return around ? content.substring(1, end - 1) : content;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }
}
