package org.parley.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.Statement.Form;
import org.parley.reading.ReadSentence;

/**
 * Somebody is reported to say something, as far as the grammar of one sentence tells.
 *
 * @param sentence index of the sentence that holds the cue; of the first sentence of the quotation where there is no cue
 * @param source head token of the speaker's noun phrase, or {@link #NONE}
 * @param speaker token that says who speaks: the source, the noun a relative pronoun stands for, or who issued the paper that "says"; or {@link #NONE}
 * @param sourceSpan the speaker's noun phrase
 * @param cueToken head token of the cue, or {@link #NONE}
 * @param cue the verb, noun or phrase that makes it speech; none for a quotation that goes on
 * @param content what is said, in text order; not empty
 * @param form in whose words
 * @param medium in or through what it was said
 * @param addressee head token of whom it was said to, or {@link #NONE}
 * @param occasion the words beside the cue that may date it
 * @param contentHead head token of the content in the same sentence, or {@link #NONE} for a quotation that stands by itself
 * @param opinion whether it is a thought or wish made public
 * @param rule id of the rule and lexicon entry
 */
public record Attribution(
        int sentence,
        int source,
        int speaker,
        Optional<Span> sourceSpan,
        int cueToken,
        Optional<Span> cue,
        List<Span> content,
        Form form,
        Optional<Span> medium,
        int addressee,
        List<Span> occasion,
        int contentHead,
        boolean opinion,
        String rule) {

    /** The rule of somebody cited: "Interfax reported, quoting a diplomat". */
    public static final String CITED = "cited/participle";

    private static final Set<String> FIRST_PERSONS = Set.of("i", "we", "my", "our");

    /** No such token. */
    public static final int NONE = -1;

    public Attribution {
        content = List.copyOf(content);
        occasion = List.copyOf(occasion);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("An attribution by " + rule + " has no content");
        }
    }

    /** From the first word of the content to the last. */
    public Span reach() {
        return content.get(0).union(content.get(content.size() - 1));
    }

    /** Whether a stretch lies in the content. */
    public boolean says(Span words) {
        for (Span part : content) {
            if (part.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a quotation without a cue of its own, by whoever spoke before. */
    public boolean goesOn() {
        return cueToken == NONE && source == NONE;
    }

    /** Whether its source is "we", "I" or "our". */
    public boolean isByFirstPerson(List<ReadSentence> sentences) {
        if (source == NONE) {
            return false;
        }
        Sentence s = sentences.get(sentence).parse();
        return s.tag(source).startsWith("PRP")
                && FIRST_PERSONS.contains(s.form(source).toLowerCase(Locale.ROOT));
    }

    /** The same content, said by whom the cue's subject cites. */
    Attribution cited(int token, Span span, int participle, Span words) {
        return new Attribution(
                sentence,
                token,
                token,
                Optional.of(span),
                participle,
                Optional.of(words),
                content,
                form,
                medium,
                NONE,
                occasion,
                contentHead,
                false,
                CITED);
    }

    Attribution withContent(List<Span> spans, Form inWhoseWords) {
        return new Attribution(
                sentence,
                source,
                speaker,
                sourceSpan,
                cueToken,
                cue,
                spans,
                inWhoseWords,
                medium,
                addressee,
                occasion,
                contentHead,
                opinion,
                rule);
    }

    Attribution withSource(int token, Span span) {
        return new Attribution(
                sentence,
                token,
                token,
                Optional.of(span),
                cueToken,
                cue,
                content,
                form,
                medium,
                addressee,
                occasion,
                contentHead,
                opinion,
                rule);
    }
}
