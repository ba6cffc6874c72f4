package org.parley.reading;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.actor.SpeakerIndex;
import org.parley.reading.frame.Frame;

/**
 * Who speaks inside each quotation: the speaker of the smallest statement that holds the words. What a quotation only reports of others
 * in its own words is not theirs.
 */
final class QuotedSpeakers implements SpeakerIndex {

    private final Frame frame;
    private final List<ReadSentence> sentences;
    private final List<Statement> statements;

    QuotedSpeakers(Frame frame, List<ReadSentence> sentences, List<Statement> statements) {
        this.frame = frame;
        this.sentences = sentences;
        this.statements = statements;
    }

    @Override
    public Optional<String> speakerOf(int sentence, int token) {
        int at = sentences.get(sentence).parse().start(token);
        boolean quoted = frame.quotations().stream().anyMatch(q -> q.inner().contains(at));
        return quoted ? innermost(at).flatMap(Statement::speaker) : Optional.empty();
    }

    private Optional<Statement> innermost(int at) {
        Optional<Statement> innermost = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            if (statement.form() == Statement.Form.INDIRECT) {
                continue;
            }
            for (Span content : statement.content()) {
                if (content.contains(at) && content.length() < shortest) {
                    shortest = content.length();
                    innermost = Optional.of(statement);
                }
            }
        }
        return innermost;
    }
}
