package org.parley.reading.negotiation.ceasefire;

import java.util.Collections;
import java.util.List;
import org.parley.model.item.Ceasefire.Status;

/** Whether a mention can be of a halt that was spoken of before. */
final class SameTruce {

    private SameTruce() {}

    static boolean is(Truce truce, Mention mention, List<Stance> told) {
        return !isOther(truce, mention)
                && !isOpposed(truce.status(), told)
                && !isAnew(truce, mention, told)
                && agreeOnSides(truce.named(), mention.parties())
                && HaltDates.agree(truce.start(), mention.start().or(mention::signed));
    }

    /** "a new truce" is none of those before; "the new truce" is the new one. */
    private static boolean isOther(Truce truce, Mention mention) {
        return mention.apart() && truce.mentions().stream().noneMatch(Mention::apart);
    }

    /** One side wants it, another one rejects it. */
    private static boolean isOpposed(Status status, List<Stance> told) {
        boolean rejects = told.stream().anyMatch(stance -> stance.status() == Status.REJECTED);
        boolean wants = told.stream().anyMatch(Stance::isWanted);
        return rejects && Stance.isWish(status) || wants && status == Status.REJECTED;
    }

    /** Somebody wants a truce while there is one: another one. */
    private static boolean isAnew(Truce truce, Mention mention, List<Stance> told) {
        boolean wants = told.stream().anyMatch(stance -> stance.isWanted() && !stance.weak());
        boolean stands = Standing.rank(truce.status()) >= Standing.rank(Status.ACCEPTED);
        return wants && stands && !mention.definite();
    }

    private static boolean agreeOnSides(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
