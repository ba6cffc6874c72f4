package org.parley.cli.correct;

import java.util.List;
import java.util.Optional;
import org.parley.record.correction.Correction;

/** Which corrections hold. */
final class Trail {

    private Trail() {}

    /** Whether nothing that holds undoes it. */
    static boolean holds(Correction correction, List<Correction> made) {
        return undoing(correction, made).isEmpty();
    }

    /** The one that undoes it, if that holds itself. */
    static Optional<Correction> undoing(Correction correction, List<Correction> made) {
        return made.stream()
                .filter(other -> other.undoes()
                        .filter(number -> number == correction.number())
                        .isPresent())
                .filter(other -> holds(other, made))
                .findFirst();
    }
}
