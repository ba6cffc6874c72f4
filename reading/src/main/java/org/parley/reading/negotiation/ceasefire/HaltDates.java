package org.parley.reading.negotiation.ceasefire;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Surroundings;

/** From when and until when a halt holds, from the dates of the words around it. */
final class HaltDates {

    private final Surroundings around;

    HaltDates(Surroundings around) {
        this.around = around;
    }

    /**
     * The dates of a mention.
     *
     * @param start from when, as the words that tell of the halt in force have it
     * @param end until when
     * @param signed when it was agreed or declared
     */
    record Dates(Optional<String> start, Optional<String> end, Optional<String> signed) {}

    Dates of(ReadSentence sentence, int head, List<Stance> stances) {
        Optional<String> inForce = Optional.empty();
        Optional<String> end = Optional.empty();
        Optional<String> signed = ownDate(sentence, head);
        for (Stance stance : stances) {
            Optional<String> date = around.date(sentence, stance.token());
            switch (stance.said()) {
                case IN_EFFECT -> inForce = stance.rule().equals("stance.force") ? inForce.or(() -> date) : inForce;
                case ENDED -> end = end.or(() -> date);
                case ACCEPTED, DECLARED -> signed = signed.or(() -> date);
                default -> {
                    // Wishes, breaches and refusals have dates of their own.
                }
            }
        }
        return split(inForce, end, signed);
    }

    /** "the February 2002 truce": a date below the words themselves. */
    private Optional<String> ownDate(ReadSentence sentence, int head) {
        Sentence s = sentence.parse();
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            boolean date = s.entity(d).endsWith("-DATE");
            if (date) {
                return around.date(sentence, head);
            }
        }
        return Optional.empty();
    }

    private static Dates split(Optional<String> start, Optional<String> end, Optional<String> signed) {
        int cut = start.map(span -> span.indexOf('/')).orElse(-1);
        if (cut < 0) {
            return new Dates(start, end, signed);
        }
        String span = start.orElse("");
        return new Dates(Optional.of(span.substring(0, cut)), Optional.of(span.substring(cut + 1)), signed);
    }

    /** Whether two dates can be of one halt: one is part of the other, or one is missing. */
    static boolean agree(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        String a = one.get();
        String b = other.get();
        return a.startsWith(b) || b.startsWith(a);
    }
}
