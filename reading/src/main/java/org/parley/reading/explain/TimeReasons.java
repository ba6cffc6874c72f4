package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.reading.TracedReading;
import org.parley.reading.explain.Explanation.Basis;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Account.Count;
import org.parley.reading.trace.Account.Shorter;
import org.parley.reading.trace.Item;

/** Why the times of a reading have their values. */
final class TimeReasons {

    private static final int YEAR = 4;

    private final TracedReading traced;
    private final RuleBook book;
    private final Map<Span, Count> counts = new HashMap<>();
    private final Map<Span, List<Finding>> shorter = new HashMap<>();

    TimeReasons(TracedReading traced, RuleBook book) {
        this.traced = traced;
        this.book = book;
        traced.account().counts().forEach(count -> counts.put(count.words(), count));
        for (Shorter other : traced.account().shorter()) {
            shorter.computeIfAbsent(other.taken(), key -> new ArrayList<>())
                    .add(finding(other.rule(), new Part("time", other.words(), "")));
        }
    }

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        for (TimeExpression time : traced.reading().times()) {
            all.add(new Explanation(
                    Item.TIME,
                    Item.TIME.letter() + (all.size() + 1),
                    List.of(finding(time.rule(), new Part("time", time.span(), ""))),
                    List.of(),
                    List.of(),
                    basis(time),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        return all;
    }

    private Finding finding(String rule, Part words) {
        return new Finding(rule, book.find(Item.TIME, rule), List.of(words));
    }

    private Optional<Basis> basis(TimeExpression time) {
        Count count = counts.get(time.span());
        List<Finding> others = shorter.getOrDefault(time.span(), List.of());
        boolean counted = count != null && isCounted(time);
        if (!counted && others.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> day =
                count == null || !counted ? Optional.empty() : count.day().map(Object::toString);
        Optional<String> published = traced.reading().masthead().published().map(Object::toString);
        String tense = count == null || !counted || count.tense().equals("UNKNOWN")
                ? ""
                : count.tense().toLowerCase(Locale.ROOT);
        return Optional.of(new Basis(day, day.isPresent() && !day.equals(published), tense, others));
    }

    /** Whether the value is a stretch of the calendar whose year the words do not give. */
    private boolean isCounted(TimeExpression time) {
        String value = time.value();
        boolean point = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        boolean calendar = value.length() >= YEAR && value.chars().limit(YEAR).allMatch(c -> '0' <= c && c <= '9');
        return point
                && calendar
                && !time.span().of(traced.reading().report().text()).contains(value.substring(0, YEAR));
    }
}
