package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.actor.lexicon.Role.Kind;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;

/** Where names stand that no lexicon has: from the entity tags, with what the lexicons know better, and after titles. */
final class NameSpans {

    /** @param from first token of the name, titles left out */
    record Found(int from, int end) {}

    private NameSpans() {}

    static List<Found> persons(Stage stage) {
        List<Found> found = new ArrayList<>();
        Sentence sentence = stage.sentence();
        for (int i = 0; i < sentence.size(); ) {
            int end = entityEnd(sentence, i, "PERSON");
            if (end == i) {
                end = titledEnd(stage, i);
            }
            if (end > i) {
                add(stage, i, end, found);
            }
            i = Math.max(i + 1, end);
        }
        return found;
    }

    static List<Found> organisations(Stage stage) {
        List<Found> found = new ArrayList<>();
        Sentence sentence = stage.sentence();
        for (int i = 0; i < sentence.size(); ) {
            int end = Math.max(entityEnd(sentence, i, "ORG"), misjudgedEnd(stage, i));
            int from = i;
            while (from < end
                    && (stage.scan().key(from).equals("the")
                            || !Character.isLetterOrDigit(stage.scan().key(from).charAt(0)))) {
                from++;
            }
            if (end > from && stage.isFree(from, end) && Spelling.isCapitalised(sentence.form(end - 1))) {
                found.add(new Found(from, end));
            }
            i = Math.max(i + 1, end);
        }
        return found;
    }

    /** Index after a name that was taken for a person's, but ends as those of organisations do: "National Hurricane Center". */
    private static int misjudgedEnd(Stage stage, int at) {
        int end = entityEnd(stage.sentence(), at, "PERSON");
        return end - at > 1 && isOfOrganisation(stage, end - 1) ? end : at;
    }

    private static boolean isOfOrganisation(Stage stage, int last) {
        Unit unit = stage.scan().unit(last);
        String key = stage.scan().key(last);
        return (unit.isRole() && unit.role().role().kind().isOrganisation())
                || stage.scan().lexicon().is(WordClass.NAMED_BODY, key)
                || stage.scan().lexicon().is(WordClass.NAMED_COMPANY, key)
                || stage.scan().lexicon().is(WordClass.NAMED_PARTY, key);
    }

    /** Index after the entity of that type that begins at a token, or the token itself. */
    private static int entityEnd(Sentence sentence, int at, String type) {
        String tag = sentence.entity(at);
        if (tag.length() < 3 || !tag.endsWith(type) || tag.charAt(1) != '-') {
            return at;
        }
        int end = at + 1;
        if (tag.charAt(0) == 'U') {
            return end;
        }
        while (end < sentence.size() && continues(sentence.entity(end), type)) {
            end++;
        }
        return end;
    }

    private static boolean continues(String tag, String type) {
        return tag.endsWith(type) && (tag.startsWith("I-") || tag.startsWith("L-"));
    }

    /** Capitalised words right after an office or a rank are a name, whatever the tagger took them for. */
    private static int titledEnd(Stage stage, int at) {
        if (at == 0 || stage.title() || !isNameWord(stage, at)) {
            return at;
        }
        Unit before = stage.scan().unit(at - 1);
        boolean office = before.isRole()
                && before.role().role().kind() == Kind.OFFICE
                && !before.role().plural();
        if (!(office || before.isHonorific()) || before.end() != at || !isSameNounPhrase(stage.sentence(), at)) {
            return at;
        }
        int end = at + 1;
        while (end < stage.sentence().size() && isNameWord(stage, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSameNounPhrase(Sentence sentence, int at) {
        return sentence.head(at - 1) >= at || sentence.head(at) == at - 1;
    }

    private static boolean isNameWord(Stage stage, int token) {
        return stage.scan().unit(token).isWord()
                && stage.sentence().tag(token).startsWith("NNP")
                && Spelling.isCapitalised(stage.sentence().form(token));
    }

    private static void add(Stage stage, int from, int end, List<Found> found) {
        int first = from;
        while (first < end && isAddress(stage, first, end)) {
            first = stage.scan().unit(first).end();
        }
        int last = end;
        while (last > first && !isPartOfName(stage, last - 1)) {
            last--;
        }
        while (stage.scan().isLoud()
                && last > first + 1
                && stage.sentence().tag(last - 1).startsWith("V")) {
            last--;
        }
        if (last > first && isNoPerson(stage, first, last)) {
            return;
        }
        if (last <= first
                || isLexiconName(stage, first, last)
                || !Spelling.isCapitalised(stage.sentence().form(last - 1))) {
            return;
        }
        found.add(new Found(first, grown(stage, last)));
    }

    private static boolean isNoPerson(Stage stage, int first, int last) {
        return stage.scan().lexicon().is(WordClass.NO_PERSON, stage.scan().key(last - 1))
                || stage.scan()
                        .lexicon()
                        .is(WordClass.NO_PERSON_FIRST, stage.scan().key(first))
                || (first > 0
                        && stage.scan()
                                .lexicon()
                                .is(WordClass.NO_PERSON_FIRST, stage.scan().key(first - 1)))
                || (last - first > 1 && isOfOrganisation(stage, last - 1))
                || (stage.scan().isLoud()
                        && last - first == 1
                        && stage.scan()
                                .lexicon()
                                .is(WordClass.ORDINARY, stage.scan().key(first)));
    }

    private static boolean isPartOfName(Stage stage, int token) {
        String form = stage.sentence().form(token);
        return !form.startsWith("'") && !form.startsWith("\u2019") && Character.isLetterOrDigit(form.charAt(0));
    }

    /** Titles and ranks at the front of what was tagged as a name; a single word that is one is left: "General". */
    private static boolean isAddress(Stage stage, int token, int end) {
        Unit unit = stage.scan().unit(token);
        boolean office = unit.isRole() && unit.role().role().kind() == Kind.OFFICE;
        boolean country = unit.isName() && unit.end() < end;
        boolean address = unit.isHonorific() && !unit.honorifics().get(0).partOfName();
        return (address || office || country) && unit.from() == token && unit.end() < end;
    }

    /** One word, or all of it, that the lexicon knows as a state or organisation. */
    private static boolean isLexiconName(Stage stage, int from, int end) {
        Unit unit = stage.scan().unit(from);
        if (unit.isName()) {
            return unit.from() <= from && unit.end() >= end;
        }
        return end - from == 1 && unit.isRole();
    }

    private static int grown(Stage stage, int end) {
        int grown = end;
        while (grown < stage.sentence().size()
                && isNameWord(stage, grown)
                && stage.sentence().entity(grown).equals("O")
                && stage.sentence().label(grown - 1).equals("compound")
                && stage.sentence().head(grown - 1) >= grown) {
            grown++;
        }
        return grown;
    }
}
