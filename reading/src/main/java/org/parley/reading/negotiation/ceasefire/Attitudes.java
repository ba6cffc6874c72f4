package org.parley.reading.negotiation.ceasefire;

import org.parley.model.item.Ceasefire.Status;

/** What comes of one thing said of a halt and another said over it: "urged them to observe a truce". */
final class Attitudes {

    private Attitudes() {}

    /**
     * @param inner what the word nearer to the halt says
     * @param outer what the word over it says
     * @param definite whether the halt is one that is known
     */
    static Stance over(Stance inner, Stance outer, boolean definite) {
        return switch (inner.said()) {
            case EXTENDED, VIOLATED, ENDED -> inner;
            case IN_EFFECT -> overStanding(inner, outer, definite);
            default -> overWord(inner, outer);
        };
    }

    private static Stance overStanding(Stance inner, Stance outer, boolean definite) {
        return switch (outer.said()) {
            case ACCEPTED, REJECTED -> outer;
            case DEMANDED, OFFERED, PROPOSED -> definite ? inner.as(Status.IN_EFFECT) : outer;
            case DECLARED -> inner.status() == Status.IN_EFFECT ? inner : outer;
            default -> inner;
        };
    }

    /** "agreed to discuss a truce": they have agreed to talk. */
    private static boolean isStillTalked(Stance inner) {
        return inner.said() == Status.PROPOSED && inner.rule().equals("stance.propose");
    }

    private static Stance overWord(Stance inner, Stance outer) {
        return switch (outer.said()) {
            case ACCEPTED -> isStillTalked(inner) ? inner : outer;
            case REJECTED -> outer;
            case DEMANDED, OFFERED, PROPOSED -> Stance.isWish(inner.said()) ? inner : outer;
            default -> inner;
        };
    }
}
