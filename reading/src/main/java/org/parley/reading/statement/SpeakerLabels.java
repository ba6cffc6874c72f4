package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.Statement.Form;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.syntax.Tree;

/** Reads paragraphs that open with a speaker and a colon, as interviews and transcripts do: "ANNAN: We are ready." */
final class SpeakerLabels {

    private static final int LONGEST = 8;
    private static final int FEWEST_LETTERS = 3;

    private SpeakerLabels() {}

    static void find(List<ReadSentence> sentences, Quotations quotations, List<Attribution> found) {
        for (int i = 0; i < sentences.size(); i++) {
            ReadSentence sentence = sentences.get(i);
            boolean opens = i == 0
                    || !sentences
                            .get(i - 1)
                            .block()
                            .span()
                            .equals(sentence.block().span());
            if (opens && !sentence.isTitle()) {
                Attribution label = label(sentence, quotations);
                if (label != null) {
                    found.add(label);
                }
            }
        }
    }

    private static @Nullable Attribution label(ReadSentence sentence, Quotations quotations) {
        Sentence s = sentence.parse();
        int colon = colon(s);
        if (colon < 1 || colon + 1 >= s.size()) {
            return null;
        }
        Span label = new Span(s.begin(), s.end(colon - 1));
        Optional<Span> words =
                Trim.words(s.text(), s.end(colon), sentence.block().span().end());
        if (words.isEmpty()) {
            return null;
        }
        List<Quotation> quoted = quotations.touching(words.get(), label);
        boolean direct =
                !quoted.isEmpty() && quoted.get(0).span().start() <= words.get().start() + 1;
        if (!direct && !namesPerson(s, colon)) {
            return null;
        }
        int source = lastNoun(s, colon);
        return new Attribution(
                sentence.index(),
                source,
                source,
                Optional.of(label),
                colon,
                Optional.of(new Span(s.start(colon), s.end(colon))),
                List.of(words.get()),
                direct ? Form.DIRECT : Form.INDIRECT,
                Optional.empty(),
                Attribution.NONE,
                List.of(),
                Attribution.NONE,
                false,
                "label/colon");
    }

    /** The colon after a few words that are all part of a name or title, or -1. */
    private static int colon(Sentence s) {
        for (int t = 0; t < Math.min(LONGEST, s.size()); t++) {
            if (s.form(t).equals(":")) {
                return t > 0 && Tree.isNoun(s, lastNoun(s, t)) ? t : -1;
            }
            String tag = s.tag(t);
            boolean name = tag.startsWith("NN")
                    || tag.equals("CC")
                    || tag.equals("DT")
                    || tag.startsWith("JJ")
                    || tag.equals(".")
                    || tag.equals(",")
                    || tag.equals("HYPH");
            if (!name) {
                return -1;
            }
        }
        return -1;
    }

    private static int lastNoun(Sentence s, int before) {
        int t = before - 1;
        while (t > 0 && !Tree.isNoun(s, t)) {
            t--;
        }
        return t;
    }

    private static boolean namesPerson(Sentence s, int colon) {
        for (int t = 0; t < colon; t++) {
            String form = s.form(t);
            boolean capitals = form.length() >= FEWEST_LETTERS
                    && form.equals(form.toUpperCase(java.util.Locale.ROOT))
                    && Character.isLetter(form.charAt(0));
            if (s.entity(t).endsWith("PERSON")
                    || capitals
                            && s.entity(t).equals("O")
                            && Character.isUpperCase(s.text().charAt(s.start(colon + 1)))) {
                return true;
            }
        }
        return false;
    }
}
