package org.parley.cli.export.linked;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.cli.export.Quotation;
import org.parley.cli.export.Sources;
import org.parley.record.account.Citation;

/** Claims and the reports they are quoted from, each once in a graph. */
final class LinkedSources {

    private final Nodes nodes;
    private final Set<String> written = new HashSet<>();

    LinkedSources(Nodes nodes) {
        this.nodes = nodes;
    }

    void add(List<Citation> citations, Sources sources) throws IOException {
        for (Citation citation : citations) {
            Optional<Quotation> quoted = Quotation.of(citation, sources);
            if (written.add(citation.id())) {
                claim(citation, quoted);
            }
            if (written.add(citation.report())) {
                report(citation, quoted);
            }
        }
    }

    private void claim(Citation citation, Optional<Quotation> quoted) throws IOException {
        nodes.node(Iri.claim(citation.id()), List.of("prov:Entity", "schema:Quotation", "parley:Claim"), () -> {
            nodes.text("text", quoted.map(Quotation::sentenceWords));
            nodes.number("start", citation.words().start());
            nodes.number("end", citation.words().end());
            nodes.identities("wasAttributedTo", citation.speaker().stream().toList());
            nodes.identities("side", citation.side().stream().toList());
            nodes.text("wasQuotedFrom", Iri.report(citation.report()));
        });
    }

    private void report(Citation citation, Optional<Quotation> quoted) throws IOException {
        nodes.node(Iri.report(citation.report()), List.of("prov:Entity", "schema:NewsArticle"), () -> {
            nodes.text("headline", quoted.flatMap(Quotation::title));
            nodes.text("datePublished", citation.published());
            nodes.nameless("publisher", citation.outlet().stream().toList(), outlet -> {
                nodes.types(List.of("schema:Organization"));
                nodes.text("name", outlet);
            });
            nodes.text("url", quoted.flatMap(Quotation::url));
            nodes.text("origin", Iri.report(citation.origin()));
        });
    }
}
