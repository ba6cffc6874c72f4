package org.parley.record.place;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place as reports name it, compared by what it may be part of: "Ciragan Palace", "Istanbul" and "Turkey" may be one venue, "Istanbul"
 * and "Geneva" may not.
 *
 * @param text as the report has it
 * @param names what it is called and what it lies in, the smallest first, in plain small letters; empty where the words name no place
 */
public record Place(String text, List<String> names) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OWNER = Pattern.compile("(.+)['\u2019]s (.+)");
    private static final Pattern BOUNDS = Pattern.compile("\\s*,\\s*|\\s+(?:in|at|near|of)\\s+");

    public Place {
        names = List.copyOf(names);
    }

    /** Reads "Ciragan Palace in Istanbul" as the palace, the city and, from the table of venues, the country. */
    public static Place of(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : BOUNDS.split(plain(text), -1)) {
            String name = words(part);
            while (!name.isEmpty() && !Venues.TABLE.isCommon(name) && names.add(name)) {
                name = Venues.TABLE.around(name).orElse("");
            }
        }
        return new Place(text, List.copyOf(names));
    }

    /** Whether it may be the same place: one is the other, or lies in it. */
    public boolean mayBe(Place other) {
        return isWithin(other) || other.isWithin(this) || names.isEmpty() || other.names.isEmpty();
    }

    /** Whether it is the other place or a part of it. */
    public boolean isWithin(Place other) {
        return !names.isEmpty() && !other.names.isEmpty() && names.contains(other.names.get(0));
    }

    /** Whether the words leave no doubt what city it is in: "Istanbul", "Ciragan Palace in Istanbul", not "Ciragan Palace". */
    public boolean tellsCity() {
        return names.size() <= 2 || BOUNDS.split(plain(text), -1).length > 1;
    }

    /** The place as a key: equal for forms of the same name. */
    public Optional<String> key() {
        return names.stream().findFirst();
    }

    /** Small letters without accents, so that "Çırağan" and "Ciragan" are one. */
    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return OWNER.matcher(bare.toLowerCase(Locale.ROOT).replace('\u0131', 'i'))
                .replaceAll("$2 in $1");
    }

    private static String words(String part) {
        String name = GAPS.matcher(part).replaceAll(" ").strip();
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }
}
