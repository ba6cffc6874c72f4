package org.parley.cli.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.cli.page.Places;
import org.parley.model.Span;
import org.parley.model.item.Item;
import org.parley.record.account.Citation;
import org.parley.record.claim.Filed;

/**
 * The words that a citation points to, with the sentence they stand in.
 *
 * @param sentence where the reading gives none, the words themselves
 * @param place of the words in the report: {@code 12:5}, line and column from 1
 */
public record Quotation(Citation citation, Filed filed, Span sentence, String place) {

    /** Nothing where the report is there no more, or another text than the one that was read. */
    public static Optional<Quotation> of(Citation citation, Sources sources) {
        return sources.report(citation.report())
                .filter(filed -> citation.words().end() <= text(filed).length())
                .map(filed -> of(citation, filed));
    }

    private static Quotation of(Citation citation, Filed filed) {
        Span sentence = sentences(citation, filed)
                .filter(span -> span.contains(citation.words()))
                .findFirst()
                .orElse(citation.words());
        String place = new Places(text(filed)).of(citation.words().start());
        return new Quotation(citation, filed, sentence, place);
    }

    private static Stream<Span> sentences(Citation citation, Filed filed) {
        return filed.reading()
                .negotiation()
                .items()
                .filter(item -> item.id().equals(citation.claim()))
                .map(Item::evidence)
                .flatMap(List::stream);
    }

    /** The headline. */
    public Optional<String> title() {
        return filed.reading().masthead().title();
    }

    public Optional<String> url() {
        return filed.reading().report().url();
    }

    /** The words that tell it, on one line. */
    public String words() {
        return Lines.one(citation.words().of(text(filed)));
    }

    /** The whole sentence, on one line. */
    public String sentenceWords() {
        return Lines.one(sentence.of(text(filed)));
    }

    private static String text(Filed filed) {
        return filed.reading().report().text();
    }
}
