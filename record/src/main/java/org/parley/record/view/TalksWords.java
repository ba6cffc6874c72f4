package org.parley.record.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of {@code talks.tsv}, which name talks as such, not one round of them. */
final class TalksWords {

    static final TalksWords READ = new TalksWords(load());

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}-]+");
    private static final int COLUMNS = 2;

    private final Set<String> words;

    private TalksWords(Set<String> words) {
        this.words = words;
    }

    boolean areIn(String text) {
        return NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }

    private static Set<String> load() {
        try (InputStream file = Objects.requireNonNull(TalksWords.class.getResourceAsStream("talks.tsv"), "talks.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Set<String> found = new HashSet<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] columns = line.split("\t", -1);
                    if (columns.length != COLUMNS || !found.add(columns[1])) {
                        throw new IllegalStateException(
                                "talks.tsv, line " + number + ": expected an id and a new word, found " + line);
                    }
                }
            }
            return Set.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("talks.tsv cannot be read", e);
        }
    }
}
