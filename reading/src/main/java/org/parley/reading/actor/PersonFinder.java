package org.parley.reading.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.actor.Mention.Kind;
import org.parley.reading.actor.NameSpans.Found;
import org.parley.reading.actor.lexicon.Gender;
import org.parley.reading.actor.lexicon.Honorific;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.phrase.Portrait;

/** Finds people by name, and learns their offices from the titles before and the appositions after. */
final class PersonFinder {

    /** How far an apposition is read when the tree does not show where it ends. */
    private static final int LONGEST_APPOSITION = 18;

    private final Context context;
    private final Referents referents;

    PersonFinder(Context context, Referents referents) {
        this.context = context;
        this.referents = referents;
    }

    void find(Stage stage) {
        for (Found found : NameSpans.persons(stage)) {
            meet(stage, found);
        }
        for (int i = 0; i < stage.sentence().size(); i++) {
            if (!stage.isTaken(i) && isKnownName(stage, i)) {
                meet(stage, new Found(i, i + 1));
            }
        }
    }

    /** A word that was tagged otherwise, but is the name of somebody met before. */
    private boolean isKnownName(Stage stage, int token) {
        boolean proper = stage.sentence().tag(token).startsWith("NNP")
                && stage.scan().unit(token).isWord()
                && Spelling.isCapitalised(stage.sentence().form(token))
                && stage.sentence().form(token).length() > 2;
        if (!proper || isInsideName(stage.sentence(), token)) {
            return false;
        }
        PersonName name = PersonName.of(stage.sentence().form(token), context.lexicon());
        return context.cast().person(name, stage.index(), token) != null;
    }

    /** Part of a longer name: "Ford Motor Company" is not Mr Ford. */
    private static boolean isInsideName(Sentence sentence, int token) {
        boolean before = token > 0
                && sentence.tag(token - 1).startsWith("NNP")
                && sentence.head(token - 1) == token
                && !sentence.entity(token - 1).equals("O");
        boolean after = sentence.label(token).equals("compound") && sentence.head(token) > token;
        return before || after;
    }

    private void meet(Stage stage, Found found) {
        Sentence sentence = stage.sentence();
        int head = stage.head(found.from(), found.end());
        int extent = Math.min(found.from(), NounPhrases.first(sentence, head));
        extent = afterOtherPhrases(stage, extent, found.from());
        Entity person = entity(stage, found);
        stage.take(found.from(), found.end());
        stage.coverTitle(extent, found.from());
        person.add(new Mention(
                stage.index(), head, found.from(), found.end(), extent, found.end(), Kind.NAME, "name.person"));
        learn(stage, person, extent, found, head);
    }

    /** A title does not reach over a comma, a verb or a quotation mark. */
    private static int afterOtherPhrases(Stage stage, int extent, int from) {
        for (int i = from - 1; i >= extent; i--) {
            String form = stage.sentence().form(i);
            String tag = stage.sentence().tag(i);
            if (form.equals(",")
                    || tag.startsWith("VBD")
                    || tag.startsWith("VBZ")
                    || tag.equals("``")
                    || tag.equals("''")
                    || stage.isTaken(i)) {
                return i + 1;
            }
        }
        return extent;
    }

    private Entity entity(Stage stage, Found found) {
        String text = stage.text(found.from(), found.end());
        PersonName name = PersonName.of(text, context.lexicon());
        Entity known = context.cast().person(name, stage.index(), found.from());
        if (known == null) {
            known = context.cast().add(ActorType.PERSON, text);
            known.call(name);
        } else if (name.size() > known.words().size()) {
            known.call(name);
        }
        known.sex(gender(name));
        return known;
    }

    private Gender gender(PersonName name) {
        int given = name.familyFirst() ? 1 : 0;
        return name.size() > 1 ? context.lexicon().gender(name.keys().get(given)) : Gender.UNKNOWN;
    }

    private void learn(Stage stage, Entity person, int extent, Found found, int head) {
        address(stage, person, extent, found.from());
        Portrait before = extent < found.from() ? read(stage, extent, found.from()) : null;
        if (before == null || before.office().isEmpty()) {
            Portrait shared = shared(stage, head);
            before = shared == null ? before : shared;
        }
        apply(stage, person, before);
        if (person.office().isEmpty()) {
            apply(stage, person, after(stage, found, head));
        }
        if (person.office().isEmpty()) {
            apply(stage, person, described(stage, head, person));
        }
        if (before != null) {
            person.learn(Optional.empty(), before.sector());
        }
    }

    private void address(Stage stage, Entity person, int from, int end) {
        for (int i = from; i < end; i = stage.scan().unit(i).end()) {
            Unit unit = stage.scan().unit(i);
            for (Honorific honorific : unit.honorifics()) {
                person.sex(honorific.gender());
            }
            if (unit.isRole()) {
                person.sex(unit.role().role().gender());
            }
        }
    }

    private @Nullable Portrait read(Stage stage, int from, int end) {
        return context.phrases().read(stage.scan(), from, end).orElse(null);
    }

    /** "ministers A and B": the second has the first one's title. */
    private @Nullable Portrait shared(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        if (!sentence.label(head).equals("conj") || sentence.head(head) == Sentence.ROOT) {
            return null;
        }
        int first = NounPhrases.place(sentence, head);
        int from = NounPhrases.first(sentence, first);
        Portrait portrait = from < first ? read(stage, from, first) : null;
        return portrait != null && portrait.plural() ? portrait : null;
    }

    /** The apposition after a name: "Hakan Fidan, Türkiye's top diplomat,". */
    private @Nullable Portrait after(Stage stage, Found found, int head) {
        Sentence sentence = stage.sentence();
        int comma = found.end();
        if (comma >= sentence.size() - 1 || !isOpening(sentence.form(comma))) {
            return null;
        }
        int end = comma + 1;
        int limit = Math.min(sentence.size(), comma + LONGEST_APPOSITION);
        while (end < limit && !isClosing(sentence, end)) {
            if (stage.isTaken(end) || sentence.entity(end).endsWith("PERSON")) {
                return null;
            }
            end++;
        }
        if (end >= limit && end < sentence.size()) {
            return null;
        }
        Portrait portrait = read(stage, comma + 1, end);
        boolean tells =
                portrait != null && portrait.isPerson() && portrait.role().isPresent();
        if (tells) {
            stage.coverTitle(comma + 1, end);
        }
        return tells ? portrait : null;
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
        return isOpening(form)
                || form.equals(")")
                || form.equals(".")
                || form.equals(";")
                || form.equals("who")
                || sentence.tag(token).equals("VBD")
                || sentence.tag(token).equals("VBZ")
                || sentence.tag(token).equals("MD")
                || sentence.tag(token).equals("''");
    }

    /** The description before a name in apposition: "The UN special envoy for Cyprus, Han Sung Joo". */
    private @Nullable Portrait described(Stage stage, int head, Entity person) {
        Sentence sentence = stage.sentence();
        int noun = sentence.head(head);
        if (!sentence.label(head).equals("appos") || noun == Sentence.ROOT || noun > head) {
            return null;
        }
        int from = NounPhrases.first(sentence, noun);
        int end = sentence.first(head);
        while (end > noun + 1
                && !Character.isLetterOrDigit(sentence.form(end - 1).charAt(0))) {
            end--;
        }
        Portrait portrait = read(stage, from, end);
        if (portrait == null || !portrait.isPerson() || portrait.role().isEmpty()) {
            return null;
        }
        stage.coverTitle(from, end);
        person.add(new Mention(stage.index(), noun, from, end, from, end, Kind.DESCRIPTION, portrait.rule()));
        return portrait;
    }

    private void apply(Stage stage, Entity person, @Nullable Portrait portrait) {
        if (portrait == null || portrait.type() == ActorType.STATE) {
            return;
        }
        Entity holder = portrait.owner().isPresent()
                ? referents.owner(stage, portrait.owner().get())
                : null;
        String office = portrait.office()
                .orElse(
                        portrait.plural()
                                ? portrait.role()
                                        .filter(r -> r.kind() == Role.Kind.OFFICE)
                                        .map(Role::noun)
                                        .orElse(null)
                                : null);
        boolean tells = office != null || holder != null;
        if (tells && person.office().isEmpty()) {
            person.hold(office, holder);
            person.learn(country(portrait, holder), sector(portrait, holder, office));
            portrait.role().ifPresent(role -> person.sex(role.gender()));
        }
    }

    private static Optional<String> country(Portrait portrait, @Nullable Entity holder) {
        boolean igo = portrait.sector().filter(s -> s.equals("IGO")).isPresent();
        return igo
                ? Optional.empty()
                : portrait.country().or(() -> holder == null ? Optional.empty() : holder.country());
    }

    private static Optional<String> sector(Portrait portrait, @Nullable Entity holder, @Nullable String office) {
        return office == null
                ? portrait.sector()
                : portrait.sector().or(() -> holder == null ? Optional.empty() : holder.sector());
    }
}
