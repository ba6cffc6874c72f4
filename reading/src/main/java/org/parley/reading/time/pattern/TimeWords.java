package org.parley.reading.time.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.time.pattern.TimeWord.Guard;
import org.parley.reading.time.value.CalendarUnit;

/** Looks words up in the text without building strings: an open-addressed table over letters folded to lower case. */
final class TimeWords {

    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final List<String> PARTS = List.of("MO", "MI", "AF", "EV", "NI");
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private final List<String> texts = new ArrayList<>();
    private @Nullable TimeWord[] table = new TimeWord[1024];
    private int size;

    static TimeWords load(Class<?> beside, String resource) {
        TimeWords words = new TimeWords();
        for (Entry entry : LexiconFile.read(beside, resource)) {
            words.add(entry);
        }
        return words;
    }

    /** TIMEX3 code of a part of the day or a season, by the value its word has. */
    static String part(int value) {
        return PARTS.get(value);
    }

    static String season(int value) {
        return SEASONS.get(value);
    }

    /** Text that a word's value stands for: a zone's offset, a set's period. */
    String text(int value) {
        return texts.get(value);
    }

    private void add(Entry entry) {
        TimeClass sense = sense(entry);
        int value = value(entry, sense);
        String guard = entry.cell("guard");
        Guard when = guard.isEmpty() ? Guard.NONE : Guard.valueOf(guard.toUpperCase(Locale.ROOT));
        for (String form : entry.list("forms")) {
            intern(form).add(sense, value, when);
        }
    }

    private static TimeClass sense(Entry entry) {
        try {
            return TimeClass.valueOf(entry.cell("class"));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such class: " + entry.cell("class"));
        }
    }

    private int value(Entry entry, TimeClass sense) {
        String cell = entry.cell("value");
        int value =
                switch (sense) {
                    case UNIT, UNITS -> CalendarUnit.valueOf(cell).ordinal();
                    case PART -> PARTS.indexOf(cell);
                    case SEASON -> SEASONS.indexOf(cell);
                    case EACH, ZONE -> keep(cell);
                    default -> Integer.parseInt(cell);
                };
        if (value < 0 && (sense == TimeClass.PART || sense == TimeClass.SEASON)) {
            throw entry.error("no such value: " + cell);
        }
        return value;
    }

    private int keep(String text) {
        texts.add(text);
        return texts.size() - 1;
    }

    /** The word of a lower-case form, made when there is none. */
    TimeWord intern(String form) {
        TimeWord known = find(form, 0, form.length());
        if (known != null) {
            return known;
        }
        if (2 * ++size > table.length) {
            grow();
        }
        TimeWord word = new TimeWord(form);
        place(word);
        return word;
    }

    private void grow() {
        @Nullable TimeWord[] old = table;
        table = new TimeWord[2 * old.length];
        for (TimeWord word : old) {
            if (word != null) {
                place(word);
            }
        }
    }

    private void place(TimeWord word) {
        int slot = slot(word.form(), 0, word.form().length());
        while (table[slot] != null) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = word;
    }

    /** The word between two offsets of a text, in whatever capitals. */
    @Nullable
    TimeWord find(String text, int start, int end) {
        int slot = slot(text, start, end);
        for (TimeWord word = table[slot]; word != null; word = table[slot]) {
            if (matches(word.form(), text, start, end)) {
                return word;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return null;
    }

    private int slot(String text, int start, int end) {
        int hash = FNV_START;
        for (int i = start; i < end; i++) {
            hash = (hash ^ fold(text.charAt(i))) * FNV_PRIME;
        }
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    private static boolean matches(String form, String text, int start, int end) {
        if (form.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (form.charAt(i - start) != fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII only, so that the Turkish dotless i cannot matter; all dashes and apostrophes are one. */
    private static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> c;
        };
    }
}
