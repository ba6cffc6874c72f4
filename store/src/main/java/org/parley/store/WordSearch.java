package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.record.claim.Filed;

/**
 * Finds reports and statements by their words, the best match first (BM25). Words are found in every form that has their stem, in any case
 * and with or without accents; all must be there. A phrase in quotation marks is found as it stands; {@code negot*} finds what begins so.
 */
public final class WordSearch {

    /** A phrase in quotation marks, or a word. */
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    /** A headline tells more of what a report is about than its body. */
    private static final String REPORTS =
            "SELECT report.id, key, '' FROM report_words JOIN report ON report.id = report_words.rowid"
                    + " WHERE report_words MATCH ? ORDER BY bm25(report_words, 4.0, 1.0), day DESC, key LIMIT ?";

    private static final String STATEMENTS = "SELECT report.id, key, local FROM statement_words"
            + " JOIN statement ON statement.id = statement_words.rowid JOIN report ON report.id = statement.report"
            + " WHERE statement_words MATCH ? ORDER BY bm25(statement_words), day DESC, key, statement.id LIMIT ?";

    private final Database database;
    private final Cards cards;
    private final Shelf shelf;
    private final Marker marker;

    WordSearch(Database database) {
        this.database = database;
        this.cards = new Cards(database);
        this.shelf = new Shelf(database);
        this.marker = new Marker(database);
    }

    private record Found(long report, String key, String local) {}

    /** @param most hits that are wanted */
    public List<Hit> reports(String words, int most) {
        return hits(REPORTS, words, most);
    }

    /** @param most hits that are wanted */
    public List<Hit> statements(String words, int most) {
        return hits(STATEMENTS, words, most);
    }

    private List<Hit> hits(String sql, String words, int most) {
        List<String> terms = terms(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Found> found = database.list(
                sql,
                row -> new Found(row.getLong(1), row.getString(2), row.getString(3)),
                String.join(" ", terms),
                most);
        // A word of the headline need not be in the line that is shown.
        String any = String.join(" OR ", terms);
        return found.stream().map(one -> hit(one, any)).toList();
    }

    private Hit hit(Found found, String query) {
        Card card = cards.of(found.report()).orElseThrow();
        if (found.local().isEmpty()) {
            return marker.hit(card, "", shelf.text(found.key()).orElseThrow(), 0, query);
        }
        Filed filed = shelf.filed(found.report()).orElseThrow();
        Statement statement = filed.reading().statements().stream()
                .filter(one -> one.id().equals(found.local()))
                .findFirst()
                .orElseThrow();
        Span whole = statement.content().stream().reduce(Span::union).orElseThrow();
        return marker.hit(card, found.local(), whole.of(filed.reading().report().text()), whole.start(), query);
    }

    /** In the language of FTS5: each term between quotation marks, so that nothing in it is taken for an operator. */
    private static List<String> terms(String words) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(words);
        while (matcher.find()) {
            String term = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            boolean begins = matcher.group(1) == null && term.endsWith("*");
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add("\"" + (begins ? term.substring(0, term.length() - 1) + "\"*" : term + "\""));
            }
        }
        return terms;
    }
}
