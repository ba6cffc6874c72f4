package org.parley.cli.provenance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.cli.account.EntryWords;
import org.parley.cli.account.FieldWords;
import org.parley.cli.export.Quotation;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;
import org.parley.record.correction.Correction;

/** The record's part of an explanation, for people. */
public final class ProvenanceText {

    private static final int MARGIN = 12;
    private static final int DAY = 10;

    private final Page page;

    public ProvenanceText(int width, boolean colour) {
        this.page = new Page("", width, colour);
    }

    public String of(Provenance provenance) {
        Entry entry = provenance.entry();
        EntryWords words = new EntryWords(provenance.account());
        line(
                "entry",
                Prose.of(entry.id() + " in " + provenance.account().id() + ": ", Ink.QUIET)
                        .add(words.head(entry)));
        words.body(entry).ifPresent(body -> line("", body));
        claims(provenance, words);
        lines("one thing", new Together(provenance).reasons());
        fields(entry, words.fields());
        lines(
                "corrected",
                provenance.corrections().stream()
                        .map(ProvenanceText::correction)
                        .toList());
        page.rule();
        return page.toString();
    }

    private void claims(Provenance provenance, EntryWords words) {
        String label = "claims";
        for (Citation citation : provenance.entry().citations()) {
            boolean isAsked = citation.id().equals(provenance.claim());
            Prose prose =
                    Prose.of(citation.id(), isAsked ? Ink.NAME : Ink.PLAIN).add(" ", Ink.PLAIN);
            line(label, prose.add(told(citation, provenance, words), Ink.PLAIN));
            label = "";
        }
    }

    private static String told(Citation citation, Provenance provenance, EntryWords words) {
        Optional<Quotation> quoted = Quotation.of(citation, provenance.sources());
        boolean isCopy = !citation.origin().equals(citation.report());
        return Stream.of(
                        citation.outlet(),
                        citation.published().map(day -> Days.of(day.toString())),
                        citation.speaker().map(key -> "said by " + words.names().of(key)),
                        quoted.map(found -> found.place() + " “" + found.words() + "”"),
                        Optional.of("the text of " + citation.origin()).filter(copy -> isCopy))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private void fields(Entry entry, FieldWords words) {
        for (Field field : entry.fields()) {
            String label = field.name();
            Prose prose = Prose.of(words.value(field.name(), field.value()), Ink.VALUE);
            prose.add(tellers(field.variants().get(0)) + "; " + Choice.of(field, entry), Ink.QUIET);
            line(label, prose);
            for (Variant other : field.variants().subList(1, field.variants().size())) {
                line(
                        "",
                        Prose.of("not " + words.value(field.name(), other.value()), Ink.PLAIN)
                                .add(tellers(other), Ink.QUIET));
            }
        }
    }

    private static String tellers(Variant variant) {
        List<String> ids =
                variant.citations().stream().map(Citation::id).distinct().toList();
        return ids.isEmpty() ? "" : " — " + Phrases.count(variant.origins(), "source") + ": " + String.join(", ", ids);
    }

    private static String correction(Correction correction) {
        String field = correction.field().map(name -> " " + name).orElse("");
        return correction.number() + " " + correction.act().word() + field + ": "
                + correction.why().map(why -> why + " — ").orElse("")
                + correction.who() + ", " + Days.of(correction.when().toString().substring(0, DAY));
    }

    private void lines(String label, List<String> all) {
        String first = label;
        for (String text : all) {
            line(first, Prose.of(text, Ink.PLAIN));
            first = "";
        }
    }

    private void line(String label, Prose prose) {
        page.labelled(label, MARGIN, prose);
    }
}
