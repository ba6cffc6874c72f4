package org.parley.reading.negotiation.ceasefire;

import java.util.Collections;
import java.util.List;
import org.parley.model.item.Ceasefire.Status;

/** Whether a mention can be of a halt that was spoken of before. */
final class SameTruce {

    private static final int YEAR = 4;

    private SameTruce() {}

    static boolean is(Truce truce, Mention mention, List<Stance> told) {
        return !isOther(truce, mention)
                && !isOpposed(truce.status(), told)
                && !isAnew(truce, mention, told)
                && !isBeside(truce, mention)
                && agreeOnSides(truce.named(), mention.parties())
                && agreeOnDates(truce, mention);
    }

    /** "a new truce" is none of those before; "the new truce" is the new one. */
    private static boolean isOther(Truce truce, Mention mention) {
        return mention.apart() && truce.mentions().stream().noneMatch(Mention::apart);
    }

    /** One side wants or declares it, another one rejects it. */
    private static boolean isOpposed(Status status, List<Stance> told) {
        boolean rejects = told.stream().anyMatch(stance -> stance.status() == Status.REJECTED);
        boolean rejected = status == Status.REJECTED;
        return rejects ? !rejected : rejected && !told.isEmpty();
    }

    /** Somebody wants a truce while there is one, or tells how one ended that is not the one spoken of: another one. */
    private static boolean isAnew(Truce truce, Mention mention, List<Stance> told) {
        if (mention.definite() || mention.weak()) {
            return false;
        }
        boolean stands = Standing.rank(truce.status()) >= Standing.rank(Status.ACCEPTED);
        boolean wants = told.stream().anyMatch(stance -> stance.isWanted() && !stance.weak());
        boolean past =
                told.stream().anyMatch(stance -> Standing.rank(stance.status()) > Standing.rank(Status.IN_EFFECT));
        return stands && wants || past;
    }

    /** "a halt until a truce is signed", "will turn their truce into a lasting one": two in one sentence. */
    private static boolean isBeside(Truce truce, Mention mention) {
        return !mention.definite()
                && !mention.terms().isEmpty()
                && truce.mentions().stream()
                        .anyMatch(other ->
                                other.sentence().equals(mention.sentence()) && (other.definite() || other.weak()));
    }

    /** A truce may start days after it was signed, but seldom in another year. */
    private static boolean agreeOnDates(Truce truce, Mention mention) {
        return HaltDates.agree(truce.begun(), mention.start())
                && HaltDates.agree(truce.signed(), mention.signed())
                && HaltDates.agree(
                        truce.start().map(SameTruce::year), mention.signed().map(SameTruce::year))
                && HaltDates.agree(
                        truce.start().map(SameTruce::year), mention.start().map(SameTruce::year));
    }

    private static String year(String date) {
        return date.length() > YEAR ? date.substring(0, YEAR) : date;
    }

    private static boolean agreeOnSides(List<String> some, List<String> others) {
        return some.size() < 2 || others.size() < 2 || !Collections.disjoint(some, others);
    }
}
