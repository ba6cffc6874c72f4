package org.parley.reading.negotiation.ceasefire;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.TimeExpression;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** From when and until when a halt holds, from the dates of the words around it. */
final class HaltDates {

    private static final int DEEPEST = 3;

    private final Scene scene;
    private final ReadSentence sentence;
    private final Sentence s;

    HaltDates(Scene scene, ReadSentence sentence) {
        this.scene = scene;
        this.sentence = sentence;
        this.s = sentence.parse();
    }

    /**
     * The dates of a mention.
     *
     * @param start from when, as the words that tell of the halt in force have it
     * @param end until when
     * @param signed when it was agreed or declared
     */
    record Dates(Optional<String> start, Optional<String> end, Optional<String> signed) {}

    Dates of(int head, List<Stance> stances) {
        Optional<String> start = bound(head, true);
        Optional<String> end = bound(head, false);
        Optional<String> signed = ownDate(head);
        for (Stance stance : stances) {
            int word = stance.token();
            start = start.or(() -> bound(word, true));
            end = end.or(() -> bound(word, false));
            Optional<String> date = Stance.isWish(stance.status())
                    ? Optional.empty()
                    : scene.around().date(sentence, word);
            switch (stance.said()) {
                case IN_EFFECT ->
                    start = date.filter(span -> span.indexOf('/') > 0).isPresent()
                            ? date
                            : stance.rule().equals("stance.force") ? start.or(() -> date) : start;
                case ENDED -> end = end.or(() -> date);
                case ACCEPTED, DECLARED -> signed = signed.or(() -> date);
                default -> {
                    // Wishes, breaches and refusals have dates of their own.
                }
            }
        }
        return split(start, end, signed);
    }

    /** "in force since October", "runs from May 1", "until the end of April": a date below a preposition below a word. */
    private Optional<String> bound(int word, boolean from) {
        return bound(word, from, DEEPEST);
    }

    private Optional<String> bound(int word, boolean from, int steps) {
        for (int d = s.firstDependent(word); d != Sentence.ROOT && steps > 0; d = s.nextSibling(d)) {
            Optional<String> date = Optional.empty();
            if (isBound(s.lemma(d), from)) {
                date = dateIn(s.first(d), s.last(d), from);
            } else if (!from && s.lemma(d).equals("from")) {
                date = last(d);
            } else if (isInside(d)) {
                date = bound(d, from, steps - 1);
            }
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** "from May 1 to June 1". */
    private Optional<String> last(int from) {
        Optional<String> first = dateIn(s.first(from), s.last(from), true);
        return dateIn(s.first(from), s.last(from), false).filter(date -> !first.equals(Optional.of(date)));
    }

    private boolean isInside(int d) {
        return Tree.is(s, d, "prep") || Tree.is(s, d, "pobj") || Tree.is(s, d, "acomp") || Tree.is(s, d, "relcl");
    }

    private static boolean isBound(String preposition, boolean from) {
        return switch (preposition) {
            case "since", "from", "effective", "starting" -> from;
            case "until", "till", "through" -> !from;
            default -> false;
        };
    }

    private Optional<String> dateIn(int first, int last, boolean from) {
        List<String> dates = scene.times().times().stream()
                .filter(time ->
                        time.span().start() >= s.start(first) && time.span().end() <= s.end(last))
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .map(TimeExpression::value)
                .filter(value -> Character.isDigit(value.charAt(0)))
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(from ? 0 : dates.size() - 1));
    }

    /** "the February 2002 truce": a date below the words themselves. */
    private Optional<String> ownDate(int head) {
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            if (s.entity(d).endsWith("-DATE") || isYear(d)) {
                return scene.around().date(sentence, head).or(() -> dateIn(s.first(head), head, true));
            }
        }
        return Optional.empty();
    }

    private boolean isYear(int token) {
        return s.tag(token).equals("CD") && s.end(token) - s.start(token) == 4;
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
