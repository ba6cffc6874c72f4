package org.parley.language.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Contract cases from a resource: one a line, blank lines and those with {@code # } aside, {@code \n} and {@code \\uXXXX} unescaped. */
final class CaseFile {

    private CaseFile() {}

    static List<String> read(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            List<String> cases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.equals("#") && !line.startsWith("# ")) {
                    cases.add(unescape(line));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unescape(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (c != '\\' || "nt\\u".indexOf(next) < 0) {
                out.append(c);
            } else if (next == 'u') {
                out.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(next == 'n' ? '\n' : next == 't' ? '\t' : '\\');
                i++;
            }
        }
        return out.toString();
    }
}
