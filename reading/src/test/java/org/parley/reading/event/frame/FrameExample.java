package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.ReportReader;

/**
 * An example line of a frame file, checked by reading its sentence as a report.
 *
 * <pre>
 * + sentence =&gt; agents &gt; recipients: move [TYPE[/mode]] [cameo] [modality] ; further events     the events that must be found
 * - sentence                                                                                    none of this frame
 * </pre>
 *
 * Names are separated by commas; a part of the name will do; {@code *} is anybody; {@code 0} nobody; recipients may be left out.
 */
final class FrameExample {

    private static final List<String> MODALITIES =
            List.of("actual", "planned", "proposed", "conditional", "possible", "denied");

    private final ReportReader reader;

    FrameExample(ReportReader reader) {
        this.reader = reader;
    }

    /** What is wrong with a positive example of a frame; empty if nothing is. */
    List<String> problems(String frame, String example) {
        int arrow = example.indexOf(" => ");
        if (arrow < 0) {
            return List.of("no => in: " + example);
        }
        Reading reading = read(example.substring(0, arrow));
        Map<String, Actor> actors = new HashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<String> problems = new ArrayList<>();
        if (reading.events().stream().noneMatch(event -> event.rule().equals(frame))) {
            problems.add("no event of " + frame);
        }
        for (String expected : example.substring(arrow + 4).split(" ; ")) {
            if (reading.events().stream().noneMatch(event -> fits(event, expected.strip(), actors))) {
                problems.add("not found: " + expected);
            }
        }
        return problems.isEmpty() ? problems : List.of(example + "\n    " + problems + "\n    found " + told(reading));
    }

    /** The events of an example that are not found, whichever frame should find them; {@code none} for no event. */
    List<String> missing(String example) {
        int arrow = example.indexOf(" => ");
        Reading reading = read(example.substring(0, arrow));
        Map<String, Actor> actors = new HashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<String> problems = new ArrayList<>();
        for (String expected : example.substring(arrow + 4).split(" ; ")) {
            boolean found = expected.strip().equals("none")
                    ? reading.events().isEmpty()
                    : reading.events().stream().anyMatch(event -> fits(event, expected.strip(), actors));
            if (!found) {
                problems.add(example + "\n    not found: " + expected + "\n    found " + told(reading));
            }
        }
        return problems;
    }

    /** What is wrong with a negative example of a frame; empty if nothing is. */
    List<String> intrusions(String frame, String sentence) {
        Reading reading = read(sentence);
        boolean none = reading.events().stream().noneMatch(event -> event.rule().equals(frame));
        return none ? List.of() : List.of(sentence + "\n    must give no " + frame + ", found " + told(reading));
    }

    private Reading read(String sentence) {
        return reader.read(Report.of("example", sentence));
    }

    private static boolean fits(Event event, String expected, Map<String, Actor> actors) {
        int colon = expected.lastIndexOf(": ");
        String who = expected.substring(0, colon);
        int more = who.indexOf(" > ");
        boolean agents = names(event.agents(), more < 0 ? who : who.substring(0, more), actors);
        boolean recipients = more < 0 || names(event.recipients(), who.substring(more + 3), actors);
        String[] codes = expected.substring(colon + 2).split(" ");
        boolean right = event.move().word().equals(codes[0]) && agents && recipients;
        for (int i = 1; i < codes.length; i++) {
            right &= hasCode(event, codes[i]);
        }
        return right;
    }

    private static boolean hasCode(Event event, String code) {
        if (MODALITIES.contains(code)) {
            return event.modality().word().equals(code);
        }
        if (Character.isDigit(code.charAt(0))) {
            return event.cameo().filter(code::equals).isPresent();
        }
        return plover(event).equals(code) || plover(event).startsWith(code + "/");
    }

    private static String plover(Event event) {
        return event.plover()
                .map(p -> p.type() + p.mode().map(m -> "/" + m).orElse(""))
                .orElse("-");
    }

    private static boolean names(List<String> ids, String expected, Map<String, Actor> actors) {
        if (expected.equals("*")) {
            return !ids.isEmpty();
        }
        if (expected.equals("0")) {
            return ids.isEmpty();
        }
        List<String> wanted = new ArrayList<>(List.of(expected.split(", ?")));
        if (wanted.size() != ids.size()) {
            return false;
        }
        ids.forEach(id -> wanted.removeIf(name -> name.equals("*") || isCalled(actors.get(id), name)));
        return wanted.isEmpty();
    }

    private static boolean isCalled(Actor actor, String name) {
        return actor != null && actor.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<String> told(Reading reading) {
        Map<String, String> names = new HashMap<>();
        reading.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        return reading.events().stream()
                .map(e -> e.agents().stream().map(names::get).toList() + " > "
                        + e.recipients().stream().map(names::get).toList() + ": "
                        + e.move().word() + " " + plover(e) + " "
                        + e.cameo().orElse("-") + " " + e.modality().word() + " (" + e.rule() + ")")
                .toList();
    }
}
