package org.parley.reading.negotiation.ceasefire;

import java.util.List;
import org.parley.model.item.Ceasefire.Status;

/** What has become of a halt, from all that a report says of it: the furthest that it came. */
final class Standing {

    private Standing() {}

    static Status of(List<Stance> stances, boolean definite) {
        List<Stance> strong = stances.stream().filter(stance -> !stance.weak()).toList();
        List<Stance> counted = strong.isEmpty() ? stances : strong;
        Status furthest = definite && counted.isEmpty() ? Status.IN_EFFECT : Status.PROPOSED;
        int rank = 0;
        for (Stance stance : counted) {
            int its = rank(stance.status());
            if (its > rank) {
                furthest = stance.status();
                rank = its;
            }
        }
        boolean held = furthest == Status.VIOLATED && counted.stream().anyMatch(Stance::holds);
        return held ? Status.IN_EFFECT : furthest;
    }

    /** How far it has come; what is only wanted comes first. */
    static int rank(Status status) {
        return switch (status) {
            case PROPOSED -> 1;
            case DEMANDED -> 2;
            case OFFERED -> 3;
            case REJECTED -> 4;
            case ACCEPTED -> 5;
            case DECLARED -> 6;
            case IN_EFFECT -> 7;
            case EXTENDED -> 8;
            case VIOLATED -> 9;
            case ENDED -> 10;
        };
    }
}
