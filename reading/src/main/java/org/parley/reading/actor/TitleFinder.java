package org.parley.reading.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.Role.Kind;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.PhraseReader;
import org.parley.reading.actor.phrase.PhraseShape;
import org.parley.reading.actor.phrase.Portrait;

/** Where the words stand that say what office a named person holds: before the name, after it between commas, or as its head. */
final class TitleFinder {

    /** How far an apposition is read when nothing shows where it ends. */
    private static final int LONGEST_APPOSITION = 18;

    private final PhraseReader phrases;

    TitleFinder(PhraseReader phrases) {
        this.phrases = phrases;
    }

    /**
     * A description of a person.
     *
     * @param head token of its head noun
     */
    record Title(Portrait portrait, int from, int end, int head) {}

    /** First token of the title right before a name that begins at {@code from}, or {@code from}. */
    int start(Stage stage, int from, int head) {
        Sentence sentence = stage.sentence();
        int tree = Math.min(from, NounPhrases.first(sentence, head));
        int start = from;
        for (int i = from - 1; i >= 0 && (continuesTitle(stage, i) || (i >= tree && !isBreak(stage, i))); i--) {
            start = i;
        }
        while (start < from && !Character.isLetterOrDigit(sentence.form(start).charAt(0))) {
            start++;
        }
        return start;
    }

    /** Whether a token to the left of a title is part of it, whatever the tree says. */
    private static boolean continuesTitle(Stage stage, int token) {
        Unit unit = stage.scan().unit(token);
        Unit next = stage.scan().unit(Math.min(unit.end(), stage.sentence().size() - 1));
        if (isBreak(stage, token)) {
            return false;
        }
        boolean known = unit.isRole()
                || unit.isHonorific()
                || (unit.isName() && (next.isRole() || isComplement(stage, unit.from() - 1)));
        boolean linked = isComplement(stage, token)
                || PhraseShape.joinsTasks(stage.scan(), token)
                || PhraseShape.joinsTasks(stage.scan(), token + 1);
        boolean domain = unit.isWord()
                && stage.scan().lexicon().domain(stage.scan().key(token)).isPresent();
        String tag = stage.sentence().tag(token);
        boolean modifier = (tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("POS") || tag.equals("HYPH"))
                && (next.isRole()
                        || stage.scan()
                                .lexicon()
                                .domain(stage.scan().key(token + 1))
                                .isPresent()
                        || tag.equals("POS"));
        boolean article = tag.equals("DT") && !unit.isName();
        return known
                || linked
                || domain
                || modifier
                || article
                || (unit.isName() && stage.sentence().tag(token + 1).equals("POS"));
    }

    /** The preposition between an office and its complement: "Senator from Vermont Bernie Sanders". */
    private static boolean isComplement(Stage stage, int token) {
        if (token < 1) {
            return false;
        }
        String key = stage.scan().key(token);
        Unit office = stage.scan().unit(token - 1);
        return (key.equals("of") && office.isRole())
                || ((key.equals("from") || key.equals("for"))
                        && office.isRole()
                        && office.role().role().kind() == Kind.OFFICE);
    }

    private static boolean isBreak(Stage stage, int token) {
        String form = stage.sentence().form(token);
        String tag = stage.sentence().tag(token);
        return form.equals(",")
                || form.equals(")")
                || form.equals("(")
                || form.equals("--")
                || form.equals(":")
                || tag.startsWith("VBD")
                || tag.startsWith("VBZ")
                || tag.equals("``")
                || tag.equals("''")
                || (tag.equals("CC") && !PhraseShape.joinsTasks(stage.scan(), token))
                || (stage.isTaken(token) && !stage.scan().unit(token).isName());
    }

    /** The title before a name. */
    Optional<Title> before(Stage stage, int start, int from) {
        return start >= from
                ? Optional.empty()
                : phrases.read(stage.scan(), start, from)
                        .map(p -> new Title(p, start, from, p.head().end() - 1));
    }

    /** "ministers A and B": the second has the first one's title. */
    Optional<Title> shared(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        if (!sentence.label(head).equals("conj") || sentence.head(head) == Sentence.ROOT) {
            return Optional.empty();
        }
        int first = head;
        while (sentence.label(first).equals("conj") && sentence.head(first) != Sentence.ROOT) {
            first = sentence.head(first);
        }
        int name = first;
        while (name > 0 && sentence.entity(name - 1).endsWith("PERSON")) {
            name--;
        }
        int from = start(stage, name, first);
        return before(stage, from, name).filter(t -> t.portrait().plural());
    }

    /** The apposition after a name: "Hakan Fidan, Türkiye's top diplomat,". */
    Optional<Title> after(Stage stage, int end) {
        Sentence sentence = stage.sentence();
        if (end >= sentence.size() - 1 || !isOpening(sentence.form(end))) {
            return Optional.empty();
        }
        int close = end + 1;
        int limit = Math.min(sentence.size(), end + LONGEST_APPOSITION);
        while (close < limit && !isClosing(sentence, close)) {
            if (stage.isTaken(close) || sentence.entity(close).endsWith("PERSON")) {
                return Optional.empty();
            }
            close++;
        }
        if (close >= limit && close < sentence.size()) {
            return Optional.empty();
        }
        int last = close;
        return phrases.read(stage.scan(), end + 1, close)
                .filter(p -> p.isPerson() && p.role().isPresent())
                .map(p -> new Title(p, end + 1, last, p.head().end() - 1));
    }

    private static boolean isOpening(String form) {
        return form.equals(",")
                || form.equals("(")
                || form.equals("--")
                || form.equals("\u2014")
                || form.equals("\u2013");
    }

    private static boolean isClosing(Sentence sentence, int token) {
        String form = sentence.form(token);
        String tag = sentence.tag(token);
        return isOpening(form)
                || form.equals(")")
                || form.equals(".")
                || form.equals(";")
                || form.equals("who")
                || form.equals("and")
                || tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("MD")
                || tag.equals("''");
    }

    /** The description before a name in apposition: "The UN special envoy for Cyprus, Han Sung Joo". */
    Optional<Title> described(Stage stage, int start, int head) {
        Sentence sentence = stage.sentence();
        int comma = start - 1;
        if (comma < 1 || !sentence.form(comma).equals(",")) {
            return Optional.empty();
        }
        int above = officeAbove(stage, head, comma);
        int noun = above != Sentence.ROOT ? above : officeBeside(stage, head, comma);
        if (noun == Sentence.ROOT) {
            return Optional.empty();
        }
        int from = NounPhrases.first(sentence, noun);
        int end = comma;
        return phrases.read(stage.scan(), from, end)
                .filter(p -> p.isPerson() && p.role().isPresent() && p.head().end() == noun + 1)
                .map(p -> new Title(p, from, end, noun));
    }

    /** An office that the parser took for another subject of the same verb: "The president of the Forum, Bento Bembe, has called". */
    private static int officeBeside(Stage stage, int head, int comma) {
        Sentence sentence = stage.sentence();
        int verb = sentence.head(head);
        if (verb == Sentence.ROOT || !sentence.label(head).startsWith("nsubj")) {
            return Sentence.ROOT;
        }
        for (int child = sentence.firstDependent(verb); child != Sentence.ROOT; child = sentence.nextSibling(child)) {
            boolean before = child < comma
                    && sentence.last(child) >= comma - 1
                    && sentence.label(child).startsWith("nsubj");
            Unit unit = stage.scan().unit(child);
            if (before && unit.isRole() && unit.role().role().kind() == Kind.OFFICE) {
                return child;
            }
        }
        return Sentence.ROOT;
    }

    /** The office noun that a name hangs from, through appositions and complements, with nothing but a comma between. */
    private static int officeAbove(Stage stage, int head, int comma) {
        Sentence sentence = stage.sentence();
        for (int up = sentence.head(head); up != Sentence.ROOT; up = sentence.head(up)) {
            if (sentence.tag(up).startsWith("VB")) {
                return Sentence.ROOT;
            }
            Unit unit = stage.scan().unit(up);
            boolean office = unit.isRole() && unit.role().role().kind() == Kind.OFFICE && unit.end() == up + 1;
            if (office && up < comma) {
                return up;
            }
        }
        return Sentence.ROOT;
    }

    /**
     * What a person heads: "who heads the African section of the Arab League".
     *
     * @param office "head of the African section"
     */
    record Headed(String office, Unit organisation) {}

    static @Nullable Headed headed(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        int verb = sentence.dependent(head, "relcl");
        int object = verb == Sentence.ROOT || !stage.scan().lexicon().is(WordClass.HEADING, sentence.lemma(verb))
                ? Sentence.ROOT
                : sentence.dependent(verb, "dobj");
        if (object == Sentence.ROOT) {
            return null;
        }
        int from = NounPhrases.first(sentence, object);
        for (int i = from; i <= sentence.last(object); i++) {
            Unit unit = stage.scan().unit(i);
            if (unit.isName(Sense.NAME)) {
                boolean part = i > object && stage.scan().key(object + 1).equals("of");
                return new Headed(part ? "head of " + stage.text(from, object + 1) : "head", unit);
            }
        }
        return null;
    }
}
