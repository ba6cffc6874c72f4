package org.parley.cli.export.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.cli.export.Lines;

/** Pieces of CommonMark, with GitHub's tables and footnotes. What comes from reports is escaped, so that it says and does nothing but what it says. */
final class Markdown {

    /** What means something within a line. */
    private static final String SPECIAL = "\\`*_[]<>|~&$#";
    /** What means something at its beginning. */
    private static final String LEADING = "+-=";

    private Markdown() {}

    /** Any text as one line of plain words. */
    static String escaped(String text) {
        String line = Lines.one(text);
        StringBuilder out = new StringBuilder(line.length() + 8);
        line.codePoints().forEach(c -> {
            boolean isSpecial = SPECIAL.indexOf(c) >= 0 || out.length() == 0 && LEADING.indexOf(c) >= 0;
            out.append(isSpecial ? "\\" : "").appendCodePoint(c);
        });
        return unnumbered(out);
    }

    /** "1." at the beginning of a line would make a list. */
    private static String unnumbered(StringBuilder line) {
        int i = 0;
        while (i < line.length() && '0' <= line.charAt(i) && line.charAt(i) <= '9') {
            i++;
        }
        if (0 < i && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')')) {
            line.insert(i, '\\');
        }
        return line.toString();
    }

    /** A link to a page of the web; to anything else, only the words. */
    static String link(String words, Optional<String> url) {
        return url.flatMap(Markdown::address)
                .map(address -> "[" + escaped(words) + "](<" + address + ">)")
                .orElseGet(() -> escaped(words));
    }

    private static Optional<String> address(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean isWeb = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return Optional.of(uri.toASCIIString()).filter(address -> isWeb);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** @param cells escaped already */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table with the line below it. */
    static String head(List<String> cells) {
        return row(cells) + "|" + "---|".repeat(cells.size()) + "\n";
    }
}
