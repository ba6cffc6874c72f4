package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Media credited so far, each once, in order of appearance. */
final class Credits {

    private final Set<String> agencies = new LinkedHashSet<>();
    private Optional<String> outlet = Optional.empty();

    void add(List<Agency> media) {
        media.forEach(this::add);
    }

    void add(Agency medium) {
        if (medium.wire()) {
            agencies.add(medium.name());
        } else {
            addOutlet(medium.name());
        }
    }

    /** The first outlet counts. */
    void addOutlet(String name) {
        if (outlet.isEmpty()) {
            outlet = Optional.of(name);
        }
    }

    List<String> agencies() {
        return new ArrayList<>(agencies);
    }

    Optional<String> outlet() {
        return outlet;
    }
}
