package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.syntax.Tree;

/** Reads a colon as the cue of the quotation after it, where no verb of saying stands before it. */
final class ColonCue {

    private ColonCue() {}

    /** "Fidan went even further: “...”", "Blumenthal and Cohen: “...”": the subject of the clause, or the name, before the colon. */
    static Optional<Attribution> before(ReadSentence sentence, Quotation quotation, Content content) {
        Sentence s = sentence.parse();
        int colon = 0;
        while (colon < s.size() && s.start(colon) < quotation.span().start()) {
            colon++;
        }
        colon--;
        if (colon < 1 || !s.form(colon).equals(":")) {
            return Optional.empty();
        }
        int verb = s.head(colon);
        boolean clause = verb != Sentence.ROOT && verb < colon && Tree.isVerb(s, verb);
        int source = clause ? Subjects.of(s, verb) : colon - 1;
        if (source != Attribution.NONE && Tree.has(s, source, "poss")) {
            // "The minister's answer was: “...”": the owner of the words speaks.
            source = s.dependent(source, "poss");
        }
        if (source == Attribution.NONE || source > colon || !isSomebody(s, source)) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                sentence.index(),
                source,
                source,
                AttributionFinder.span(s, source),
                colon,
                Optional.of(new Span(s.start(colon), s.end(colon))),
                content.spans(),
                content.form(),
                Optional.empty(),
                Attribution.NONE,
                List.of(),
                Attribution.NONE,
                false,
                "label/colon"));
    }

    private static boolean isSomebody(Sentence s, int source) {
        String tag = s.tag(source);
        boolean named = tag.startsWith("NN") && !s.entity(source).endsWith("-DATE");
        return named
                || tag.equals("PRP$")
                || tag.equals("PRP") && !s.lemma(source).equals("it");
    }
}
