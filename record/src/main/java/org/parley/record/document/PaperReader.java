package org.parley.record.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    PaperReader(PaperKinds kinds) {
        this.kinds = kinds;
        List<Rows.Row> rows = Rows.read(PaperReader.class, "words.tsv");
        this.renewals = words(rows, "renewal");
        this.nouns = words(rows, "noun");
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
                words.bag(Stream.concat(names.stream(), document.about().stream().flatMap(PaperReader::words))
                        .filter(word -> !nouns.contains(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" "))),
                claim.published(),
                act(claim).flatMap(Day::of),
                document.due().flatMap(Day::of),
                names.stream().anyMatch(word -> renewals.contains(word.toLowerCase(Locale.ROOT))));
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

    /** ISO 8601: when it came to have the status that the claim tells. */
    Optional<String> act(Claim<Document> claim) {
        Set<String> events = Set.copyOf(claim.item().basis().events());
        return claim.filed().reading().events().stream()
                .filter(event -> events.contains(event.id()))
                .filter(event -> event.modality() == Modality.ACTUAL)
                .filter(event -> kinds.moves(claim.item().status()).contains(event.move()))
                .flatMap(event -> event.date().stream())
                .findFirst();
    }
}
