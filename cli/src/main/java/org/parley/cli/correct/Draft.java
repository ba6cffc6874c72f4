package org.parley.cli.correct;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Target;

/**
 * A correction that was asked for and can be made.
 *
 * @param subjects what it is about, as it is before; empty where an entry comes back
 * @param undone the correction that no longer holds
 */
record Draft(
        Correction.Act act,
        List<Subject> subjects,
        List<Target> targets,
        Optional<Entered> entered,
        Optional<Correction> undone) {

    Correction made(int number, String who, Instant when, String why) {
        return new Correction(
                number,
                act,
                targets,
                entered.map(Entered::field),
                entered.map(Entered::value).orElse(List.of()),
                undone.map(Correction::number),
                who,
                when,
                Optional.of(why));
    }
}
