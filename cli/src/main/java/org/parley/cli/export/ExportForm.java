package org.parley.cli.export;

import java.io.IOException;
import java.io.Writer;

/** A form in which accounts are taken away. The same accounts give the same characters. */
public interface ExportForm {

    /**
     * Writes accounts as one whole file. Each is asked for when those before it are written, so that all are never in memory at once.
     *
     * @throws IOException where {@code out} cannot be written
     */
    void write(Iterable<Dossier> dossiers, Writer out) throws IOException;

    /** The ending of a file of this form: {@code json}. */
    String ending();
}
