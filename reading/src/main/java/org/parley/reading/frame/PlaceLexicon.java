package org.parley.reading.frame;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;

/** The cities of {@code dateline-places.lex}. */
final class PlaceLexicon {

    private final Set<String> names = new HashSet<>();

    private PlaceLexicon() {}

    static PlaceLexicon load() {
        PlaceLexicon lexicon = new PlaceLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(PlaceLexicon.class, "dateline-places.lex")) {
            entry.list("names").forEach(name -> lexicon.names.add(name.toLowerCase(Locale.ROOT)));
        }
        return lexicon;
    }

    /** Whether a place, or what stands before its first comma or bracket, is a known city, in any case. */
    boolean knows(String place) {
        int stop = place.length();
        for (int i = 0; i < stop; i++) {
            char c = place.charAt(i);
            if (c == ',' || c == '(' || c == '/') {
                stop = i;
            }
        }
        return names.contains(place.substring(0, stop).strip().toLowerCase(Locale.ROOT));
    }
}
