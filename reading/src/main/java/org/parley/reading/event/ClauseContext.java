package org.parley.reading.event;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Syntax;

/** What times and statements know about a clause. */
public final class ClauseContext implements Surroundings {

    private final List<TimeExpression> times;
    private final List<Statement> statements;

    public ClauseContext(List<TimeExpression> times, List<Statement> statements) {
        this.times = times;
        this.statements = statements;
    }

    @Override
    public Modality modality(Sentence s, int token) {
        for (int d = s.firstDependent(token); d != Syntax.NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("neg")) {
                return Modality.DENIED;
            }
            if (s.tag(d).equals("MD")) {
                return s.lemma(d).equals("will") ? Modality.PLANNED : Modality.POSSIBLE;
            }
        }
        return Modality.ACTUAL;
    }

    @Override
    public Optional<String> date(ReadSentence sentence, int token) {
        Sentence s = sentence.parse();
        for (TimeExpression time : times) {
            if (sentence.span().contains(time.span()) && isOfClause(s, time.span(), token) && isCalendarDate(time)) {
                return Optional.of(time.value().length() > 10 ? time.value().substring(0, 10) : time.value());
            }
        }
        return Optional.empty();
    }

    private static boolean isOfClause(Sentence s, Span time, int token) {
        for (int d = s.firstDependent(token); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean phrase = !Syntax.isVerb(s, d) && s.start(s.first(d)) <= time.start() && time.end() <= s.end(s.last(d));
            if (phrase && s.last(d) - s.first(d) < 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalendarDate(TimeExpression time) {
        String value = time.value();
        boolean point = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return point && value.length() >= 4 && value.chars().limit(4).allMatch(c -> '0' <= c && c <= '9');
    }

    @Override
    public Optional<String> statement(Span words) {
        String innermost = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                if (content.contains(words.start()) && content.length() < shortest) {
                    innermost = statement.id();
                    shortest = content.length();
                }
            }
        }
        return Optional.ofNullable(innermost);
    }
}
