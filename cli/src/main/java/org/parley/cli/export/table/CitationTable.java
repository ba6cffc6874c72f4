package org.parley.cli.export.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parley.cli.export.Dossier;
import org.parley.cli.export.Quotation;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;

/** A row a citation: the evidence behind the entries. */
final class CitationTable implements Table {

    @Override
    public List<String> columns() {
        return List.of(
                "negotiation",
                "entry",
                "kind",
                "claim",
                "report",
                "origin",
                "published",
                "outlet",
                "speaker",
                "side",
                "words",
                "sentence",
                "place",
                "start",
                "end",
                "title",
                "url");
    }

    @Override
    public void rows(Dossier dossier, Rows rows) throws IOException {
        for (Entry entry : dossier.account().entries()) {
            for (Citation citation : entry.citations()) {
                rows.add(row(dossier, entry, citation));
            }
        }
    }

    private static List<String> row(Dossier dossier, Entry entry, Citation citation) {
        Optional<Quotation> quoted = Quotation.of(citation, dossier.sources());
        return List.of(
                dossier.account().id(),
                entry.id(),
                entry.kind().word(),
                citation.id(),
                citation.report(),
                citation.origin(),
                Cells.of(citation.published()),
                Cells.of(citation.outlet()),
                Cells.of(citation.speaker()),
                Cells.of(citation.side()),
                Cells.of(quoted.map(Quotation::words)),
                Cells.of(quoted.map(Quotation::sentenceWords)),
                Cells.of(quoted.map(Quotation::place)),
                Integer.toString(citation.words().start()),
                Integer.toString(citation.words().end()),
                Cells.of(quoted.flatMap(Quotation::title)),
                Cells.of(quoted.flatMap(Quotation::url)));
    }
}
