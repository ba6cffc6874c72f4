package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.Statement.Form;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.syntax.Tree;

/** Turns the words of a content into spans: whole quotations where it is quoted, clauses without "that" where it is not. */
final class ContentSpans {

    private final Quotations quotations;

    ContentSpans(Quotations quotations) {
        this.quotations = quotations;
    }

    /**
     * @param said marks the tokens that are said
     * @param cue the cue's words, which no quotation of the content holds
     */
    Optional<Content> of(Sentence s, boolean[] said, Span cue) {
        List<Span> runs = within(quotations.around(cue), runs(s, said, cue));
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Span reach = runs.get(0).union(runs.get(runs.size() - 1));
        List<Quotation> quoted = quotations.touching(reach, cue);
        if (quoted.isEmpty()) {
            return Optional.of(new Content(runs, Form.INDIRECT));
        }
        Quotation last = quoted.get(quoted.size() - 1);
        if (quotations.around(cue).isEmpty() && standsAlone(s, last, cue)) {
            return Optional.of(direct(s.text(), List.of(last)));
        }
        return Optional.of(
                isAllQuoted(s, said, quoted) ? direct(s.text(), resumed(s, quoted, cue)) : mixed(s, runs, quoted, cue));
    }

    /** Whether a token stands within a quotation that ends before the cue: no speaker of that cue. */
    boolean isQuotedAway(Sentence s, int token, Span cue) {
        if (token == Attribution.NONE || s.start(token) >= cue.start()) {
            return false;
        }
        Optional<Quotation> quotation = quotations.around(new Span(s.start(token), s.end(token)));
        return quotation.filter(q -> q.span().end() <= cue.start()).isPresent();
    }

    /** A whole quotation right before the cue, after a colon or bracket: the reporter's own words before it are not part of it. */
    private static boolean standsAlone(Sentence s, Quotation quotation, Span cue) {
        String text = s.text();
        int open = quotation.span().start() - 1;
        while (open > s.begin() && Character.isWhitespace(text.charAt(open))) {
            open--;
        }
        boolean divided = open > s.begin() && (text.charAt(open) == ':' || text.charAt(open) == '(');
        char end = text.charAt(quotation.inner().end() - 1);
        boolean closed = end == ',' || end == '?' || end == '!';
        return divided
                && closed
                && quotation.span().end() <= cue.start()
                && Character.isUpperCase(text.charAt(quotation.inner().start()));
    }

    /** Who speaks inside a quotation says nothing outside it. */
    private static List<Span> within(Optional<Quotation> quotation, List<Span> runs) {
        if (quotation.isEmpty()) {
            return runs;
        }
        Span words = quotation.get().inner();
        List<Span> kept = new ArrayList<>();
        for (Span run : runs) {
            if (run.overlaps(words)) {
                kept.add(new Span(Math.max(run.start(), words.start()), Math.min(run.end(), words.end())));
            }
        }
        return kept;
    }

    /** Adds the second half of a quotation that the cue interrupts: "Peace," he said, "is near." */
    private List<Quotation> resumed(Sentence s, List<Quotation> quoted, Span cue) {
        Quotation first = quoted.get(quoted.size() - 1);
        if (quoted.get(0).span().start() >= cue.end()) {
            return begun(s, quoted, cue);
        }
        if (first.span().end() > cue.start()
                || first.inner().end() <= first.inner().start()) {
            return quoted;
        }
        char end = s.text().charAt(first.inner().end() - 1);
        int outside = first.span().end();
        boolean open = end == ',' || outside < s.text().length() && s.text().charAt(outside) == ',';
        if (!open || cue.end() >= s.end()) {
            return quoted;
        }
        List<Quotation> after = quotations.touching(new Span(cue.end(), s.end()), cue);
        if (after.isEmpty() || !followsComma(s.text(), after.get(0).span().start())) {
            return quoted;
        }
        List<Quotation> both = new ArrayList<>(quoted);
        both.add(after.get(0));
        return both;
    }

    /** Adds the first half, where the tree holds only the second. */
    private List<Quotation> begun(Sentence s, List<Quotation> quoted, Span cue) {
        if (cue.start() <= s.begin()) {
            return quoted;
        }
        List<Quotation> before = quotations.touching(new Span(s.begin(), cue.start()), cue);
        boolean open = before.size() == 1
                && before.get(0).span().start() <= s.begin()
                && s.text().charAt(before.get(0).inner().end() - 1) == ','
                && followsComma(s.text(), quoted.get(0).span().start());
        if (!open) {
            return quoted;
        }
        List<Quotation> both = new ArrayList<>(before);
        both.addAll(quoted);
        return both;
    }

    private static boolean followsComma(String text, int offset) {
        int before = offset - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == ',';
    }

    /** The content of quotations that stand by themselves. */
    Content direct(String text, List<Quotation> quoted) {
        List<Span> spans = new ArrayList<>();
        for (Quotation quotation : quoted) {
            for (Span part : quotations.chain(quotation)) {
                if (spans.isEmpty() || spans.get(spans.size() - 1).end() <= part.start()) {
                    Trim.words(text, part.start(), part.end()).ifPresent(spans::add);
                }
            }
        }
        return new Content(spans, Form.DIRECT);
    }

    private static boolean isAllQuoted(Sentence s, boolean[] said, List<Quotation> quoted) {
        for (int t = 0; t < said.length; t++) {
            if (said[t] && !Tree.isPunctuation(s, t) && !isIn(s, t, quoted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(Sentence s, int token, List<Quotation> quoted) {
        for (Quotation quotation : quoted) {
            if (quotation.span().contains(s.start(token))) {
                return true;
            }
        }
        return false;
    }

    /** Words around quotations. A quotation that is said in part is said whole, however the parser cut it; one that goes on past the sentence takes the content with it. */
    private Content mixed(Sentence s, List<Span> runs, List<Quotation> quoted, Span cue) {
        List<Span> spans = runs;
        boolean own = false;
        for (Quotation quotation : quoted) {
            own |= isSpeakersOwn(s, quotation);
            if (!quotation.span().overlaps(cue)) {
                spans = whole(s, spans, quotation);
            }
        }
        List<Span> chain = quotations.chain(quoted.get(quoted.size() - 1));
        if (quoted.get(quoted.size() - 1).inner().end() > s.end()) {
            spans = new ArrayList<>(spans);
            spans.addAll(chain.subList(1, chain.size()));
        }
        return new Content(spans, own ? Form.MIXED : Form.INDIRECT);
    }

    /** The spans with those that share words with the quotation joined by it. */
    private static List<Span> whole(Sentence s, List<Span> spans, Quotation quotation) {
        List<Span> joined = new ArrayList<>();
        Span union = quotation.inner();
        int at = -1;
        for (Span span : spans) {
            if (span.overlaps(quotation.inner())) {
                union = union.union(span);
                at = at < 0 ? joined.size() : at;
            } else {
                joined.add(span);
            }
        }
        if (at < 0) {
            return spans;
        }
        int close = Math.min(s.text().length(), quotation.span().end());
        Optional<Span> trimmed = Trim.words(
                s.text(), union.start(), union.end() == quotation.inner().end() ? close : union.end());
        if (trimmed.isPresent()) {
            joined.add(at, trimmed.get());
        }
        return joined;
    }

    /** Whether the quotation marks give the speaker's own words, and not a title, a name or a word held at arm's length. */
    private static boolean isSpeakersOwn(Sentence s, Quotation quotation) {
        int words = 0;
        int capitals = 0;
        int head = -1;
        for (int t = 0; t < s.size(); t++) {
            if (!quotation.inner().contains(s.start(t)) || Tree.isPunctuation(s, t)) {
                continue;
            }
            words++;
            capitals += Character.isUpperCase(s.text().charAt(s.start(t))) ? 1 : 0;
            if (head < 0 || s.head(head) == t) {
                head = t;
            }
        }
        if (words == 0 || words > 1) {
            return words == 0 || capitals < words;
        }
        return switch (s.label(head)) {
            case "acomp", "oprd", "attr", "ccomp", "root", "xcomp", "conj", "nmod" -> !Tree.isProper(s, head);
            case "pobj" -> s.head(head) >= 0 && s.lemma(s.head(head)).equals("as");
            default -> Tree.isVerb(s, head);
        };
    }

    private static List<Span> runs(Sentence s, boolean[] said, Span cue) {
        List<Span> runs = new ArrayList<>();
        int t = 0;
        while (t < said.length) {
            if (!said[t]) {
                t++;
                continue;
            }
            int from = t;
            int last = t;
            while (t < said.length && (said[t] || Tree.isPunctuation(s, t) || isBridged(s, said, t, cue))) {
                last = said[t] ? t : last;
                t++;
            }
            int first = isComplementizer(s, from) ? from + 1 : from;
            if (first <= last) {
                // The closing quotation mark is rarely marked, yet belongs to a content that ends with it.
                int end = last + 1 < s.size() && s.tag(last + 1).equals("''") ? s.end(last + 1) : s.end(last);
                Trim.words(s.text(), s.start(first), end).ifPresent(runs::add);
            }
        }
        return runs;
    }

    /** Whether a word left out stands between words that are said: parsers lose conjunctions and adverbs. */
    private static boolean isBridged(Sentence s, boolean[] said, int token, Span cue) {
        boolean lost = s.tag(token).equals("CC")
                || s.tag(token).equals("RB")
                || s.tag(token).equals("IN");
        int next = token + 1;
        while (next < said.length && !said[next] && Tree.isPunctuation(s, next)) {
            next++;
        }
        return lost && next < said.length && said[next] && s.start(token) != cue.start();
    }

    private static boolean isComplementizer(Sentence s, int token) {
        boolean opens = Tree.is(s, token, "mark") || s.tag(token).equals("WDT") && Tree.is(s, token, "dobj");
        return opens && s.lemma(token).equals("that") || s.tag(token).equals("CC");
    }
}
