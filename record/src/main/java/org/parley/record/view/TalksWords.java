package org.parley.record.view;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.record.gather.Rows;

/** The words of {@code talks.tsv}, which name talks as such, not one round of them. */
final class TalksWords {

    static final TalksWords READ = new TalksWords(Rows.read(TalksWords.class, "talks.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet()));

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}-]+");

    private final Set<String> words;

    private TalksWords(Set<String> words) {
        this.words = words;
    }

    boolean areIn(String text) {
        return NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }
}
