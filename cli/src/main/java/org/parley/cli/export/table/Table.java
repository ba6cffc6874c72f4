package org.parley.cli.export.table;

import java.io.IOException;
import java.util.List;
import org.parley.cli.export.Dossier;

/** One table: its columns stay as they are from one version of Parley to the next; new ones come at the end. */
interface Table {

    List<String> columns();

    /** Adds the rows of one account, each with a field a column. */
    void rows(Dossier dossier, Rows rows) throws IOException;

    /** Takes rows. */
    interface Rows {
        void add(List<String> fields) throws IOException;
    }
}
