package org.parley.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command on the ledger that prints a page for people, or the same as JSON. */
abstract class LedgerCommand extends LedgerUse {

    /** The forms of output. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (for people) or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private PageOptions page = new PageOptions();

    LedgerCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        page.check(spec().commandLine());
        return super.call();
    }

    final boolean isJson() {
        return format == Format.json;
    }

    final int columns() {
        return page.columns(console());
    }

    final boolean isColoured() {
        return page.isColoured(console());
    }
}
