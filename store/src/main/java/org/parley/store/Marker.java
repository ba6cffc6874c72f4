package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/**
 * Finds in a text the words for which it was found, and cuts out a line around them. SQLite itself marks them, in a table of one row in
 * memory, since only it knows which forms of a word it takes for one.
 */
final class Marker {

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    /** Characters of a line, and of it before the first mark. */
    private static final int LINE = 200;

    private static final int BEFORE = 60;

    private final Database database;

    Marker(Database database) {
        this.database = database;
    }

    /** @param start where {@code text} begins in the report's */
    Hit hit(Card card, String claim, String text, int start, String query) {
        List<Span> marks = marks(text, query);
        int from = marks.isEmpty() ? 0 : wordStart(text, densest(marks) - BEFORE);
        int to = wordEnd(text, from, Math.min(text.length(), from + LINE));
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int begin = from;
        List<Span> inside = marks.stream()
                .filter(mark -> mark.start() >= begin && mark.end() <= to)
                .map(mark -> new Span(mark.start() - begin, mark.end() - begin))
                .toList();
        return Line.of(card, claim, text.substring(begin, to), inside, start + begin);
    }

    private List<Span> marks(String text, String query) {
        database.script("CREATE VIRTUAL TABLE IF NOT EXISTS temp.page USING fts5"
                + " (body, tokenize=\"porter unicode61 remove_diacritics 2\"); DELETE FROM temp.page");
        database.run("INSERT INTO temp.page (body) VALUES (?)", text);
        return database.one(
                        "SELECT highlight(page, 0, char(1), char(2)) FROM temp.page WHERE page MATCH ?",
                        row -> row.getString(1),
                        query)
                .map(marked -> between(text, marked))
                .orElse(List.of());
    }

    /** Walks both texts side by side: what only the marked one has is a mark. */
    private static List<Span> between(String text, String marked) {
        List<Span> found = new ArrayList<>();
        int open = 0;
        int at = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (at < text.length() && c == text.charAt(at)) {
                at++;
            } else if (c == OPEN) {
                open = at;
            } else if (c == CLOSE && at > open) {
                found.add(new Span(open, at));
            }
        }
        return found;
    }

    /** Start of the mark after which most others stand within one line. */
    private static int densest(List<Span> marks) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int i = 0; i < marks.size(); i++) {
            end = Math.max(end, i);
            while (end < marks.size() && marks.get(end).end() - marks.get(i).start() <= LINE - BEFORE) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = marks.get(i).start();
            }
        }
        return best;
    }

    private static int wordStart(String text, int wanted) {
        int at = Math.max(0, wanted);
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int wanted) {
        int at = wanted;
        while (at < text.length() && at > from && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at == from ? wanted : at;
    }

    /** Line ends and runs of blanks become one blank each; marks move along. */
    private static final class Line {
        private Line() {}

        static Hit of(Card card, String claim, String cut, List<Span> marks, int at) {
            int[] moved = new int[cut.length() + 1];
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cut.length(); i++) {
                moved[i] = line.length();
                boolean blank = Character.isWhitespace(cut.charAt(i));
                if (!blank) {
                    line.append(cut.charAt(i));
                } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            }
            moved[cut.length()] = line.length();
            List<Span> placed = marks.stream()
                    .map(mark -> new Span(moved[mark.start()], moved[mark.end()]))
                    .toList();
            return new Hit(card, claim, line.toString(), placed, at);
        }
    }
}
