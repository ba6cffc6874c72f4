package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that tell how a page for people looks. */
final class PageOptions {

    /** Wide enough for a page, narrow enough for an eye. */
    private static final int WIDEST = 120;

    private static final int NO_TERMINAL = 100;
    private static final int NARROWEST = 40;

    /** When to use colour. */
    enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: ${DEFAULT-VALUE}.")
    private Colour colour = Colour.auto;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Width of the text form. Default: the terminal's, at most 120; 100 without one.")
    private @Nullable Integer width;

    /** @throws ParameterException where an option has a value that no page can have */
    void check(CommandLine command) {
        if (width != null && (width < NARROWEST || width > 1000)) {
            throw new ParameterException(command, "--width must be from 40 to 1000, not " + width);
        }
    }

    int columns(Console console) {
        if (width != null) {
            return width;
        }
        boolean known = console.outIsTerminal() && console.columns() > 0;
        return known ? Math.max(NARROWEST, Math.min(WIDEST, console.columns())) : NO_TERMINAL;
    }

    boolean isColoured(Console console) {
        return switch (colour) {
            case always -> true;
            case never -> false;
            case auto -> console.outIsTerminal() && !console.noColor();
        };
    }
}
