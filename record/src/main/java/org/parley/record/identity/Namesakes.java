package org.parley.record.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.model.Actor;
import org.parley.model.Reading;

/** Which state a report means by a name that two of them share: "Congo". */
final class Namesakes {

    private static final List<List<String>> ROWS =
            TableFile.read(Namesakes.class, "namesakes.tsv", List.of("name", "code", "other", "since", "full"));
    private static final Pattern FORMS = Pattern.compile("\\|");

    private final Map<String, String> meant = new HashMap<>();

    private Namesakes() {}

    static Namesakes of(Reading reading) {
        Namesakes namesakes = new Namesakes();
        for (List<String> row : ROWS) {
            boolean isLate = reading.masthead()
                    .published()
                    .filter(day -> day.getYear() < Integer.parseInt(row.get(3)))
                    .isEmpty();
            if ((isLate || has(reading, row.get(2))) && !isNamedInFull(reading, row)) {
                namesakes.meant.put(row.get(1), row.get(2));
            }
        }
        return namesakes;
    }

    /** @param country as the reading has it */
    String meant(String country) {
        return meant.getOrDefault(country, country);
    }

    private static boolean has(Reading reading, String country) {
        return reading.actors().stream()
                .anyMatch(actor -> actor.country().filter(country::equals).isPresent());
    }

    private static boolean isNamedInFull(Reading reading, List<String> row) {
        List<String> full = List.of(FORMS.split(row.get(4), -1));
        List<String> forms = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            if (actor.country().filter(row.get(1)::equals).isPresent()) {
                forms.addAll(Forms.of(actor, reading.report().text()));
            }
        }
        return forms.stream().map(Spelling::plain).anyMatch(full::contains);
    }
}
