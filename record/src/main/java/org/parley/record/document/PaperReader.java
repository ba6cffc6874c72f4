package org.parley.record.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.item.Document;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.gather.Rows;
import org.parley.record.gather.Words;

/** Reads of a claim what of it is compared. */
final class PaperReader {

    private final PaperKinds kinds;
    private final Words words = Words.load();
    private final Set<String> renewals;
    private final Set<String> nouns;
    private final Set<String> definite;

    PaperReader(PaperKinds kinds) {
        this.kinds = kinds;
        List<Rows.Row> rows = Rows.read(PaperReader.class, "words.tsv");
        this.renewals = words(rows, "renewal");
        this.nouns = words(rows, "noun");
        this.definite = words(rows, "definite");
    }

    private static Set<String> words(List<Rows.Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.cell(0).equals(kind))
                .flatMap(row -> row.words(1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Paper read(Claim<Document> claim) {
        Document document = claim.item();
        List<String> names = names(claim);
        return new Paper(
                claim,
                new HashSet<>(claim.sides(document.authors())),
                new HashSet<>(claim.sides(document.recipients())),
                words.bag(
                        Stream.concat(names.stream(), document.about().stream().flatMap(PaperReader::words))
                                .filter(this::isOfSubject)
                                .collect(Collectors.joining(" "))),
                isSure(claim) ? document.status() : Document.Status.ANNOUNCED,
                claim.published(),
                act(claim).flatMap(Day::of),
                document.due().flatMap(Day::of),
                names.stream().noneMatch(word -> definite.contains(word.toLowerCase(Locale.ROOT))),
                names.stream().anyMatch(word -> renewals.contains(word.toLowerCase(Locale.ROOT))));
    }

    private boolean isOfSubject(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !nouns.contains(lower) && !renewals.contains(lower);
    }

    /** The words that name it. */
    private static List<String> names(Claim<Document> claim) {
        String text = claim.filed().reading().report().text();
        return claim.item().basis().namings().stream()
                .flatMap(naming -> words(naming.words().of(text)))
                .toList();
    }

    private static Stream<String> words(String phrase) {
        return Stream.of(phrase.split("[^\\p{L}\\p{N}'’-]+", -1)).filter(word -> !word.isEmpty());
    }

    /** What it is about, on one line; nothing where that is but a word for papers. */
    Optional<String> about(Claim<Document> claim) {
        return claim.item()
                .about()
                .filter(about -> words(about).anyMatch(this::isOfSubject))
                .map(about -> about.strip().replaceAll("\\s+", " "));
    }

    /**
     * Whether the claim may take the paper to its status: the reader is sure of it, and the act by which a paper comes to have it, where the
     * claim rests on one, is not only planned or wished for.
     */
    boolean isSure(Claim<Document> claim) {
        List<Event> acts = acts(claim).toList();
        return !claim.item().basis().unsure()
                && (acts.isEmpty() || acts.stream().anyMatch(event -> event.modality() == Modality.ACTUAL));
    }

    private Stream<Event> acts(Claim<Document> claim) {
        Set<String> events = Set.copyOf(claim.item().basis().events());
        return claim.filed().reading().events().stream()
                .filter(event -> events.contains(event.id()))
                .filter(event -> kinds.moves(claim.item().status()).contains(event.move()));
    }

    /** ISO 8601: when it came to have the status that the claim tells. */
    Optional<String> act(Claim<Document> claim) {
        return acts(claim)
                .filter(event -> event.modality() == Modality.ACTUAL)
                .flatMap(event -> event.date().stream())
                .findFirst();
    }
}
