package org.parley.reading.actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.NameSpans.Found;
import org.parley.reading.actor.lexicon.Named;
import org.parley.reading.actor.lexicon.Named.Sense;
import org.parley.reading.actor.lexicon.ReportNames;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.PhraseReader;
import org.parley.reading.actor.phrase.Portrait;

/**
 * Finds the names that a report introduces itself: organisations that only their tag and their words tell ("Sudan Peace Forum"), and
 * acronyms in brackets behind a name ("Supreme Council of Islamic Courts (SCIC)").
 */
final class Introductions {

    private static final int LONGEST_ACRONYM = 12;

    /** What the last word of a name tells of its bearer. */
    private static final Map<WordClass, ActorType> TYPES = new EnumMap<>(Map.of(
            WordClass.NAMED_PARTY, ActorType.PARTY,
            WordClass.NAMED_ARMED_GROUP, ActorType.ARMED_GROUP,
            WordClass.NAMED_BODY, ActorType.BODY,
            WordClass.NAMED_COMPANY, ActorType.COMPANY,
            WordClass.NAMED_MEDIA, ActorType.MEDIA));

    private final PhraseReader phrases;
    private final ReportNames names = new ReportNames();
    private final Map<String, Named> known = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> acronyms = new HashSet<>();

    Introductions(PhraseReader phrases) {
        this.phrases = phrases;
    }

    ReportNames over(List<Stage> stages) {
        for (Stage stage : stages) {
            for (Found person : NameSpans.persons(stage)) {
                for (int i = person.from(); i < person.end(); i++) {
                    people.add(stage.scan().key(i));
                }
            }
        }
        stages.forEach(stage -> introduce(stage, false));
        for (Stage stage : stages) {
            for (int i = 2; i + 1 < stage.sentence().size(); i++) {
                acronym(stage, i);
            }
        }
        stages.forEach(stage -> introduce(stage, true));
        return names;
    }

    /** Long names first, since a single word can be an acronym of one. */
    private void introduce(Stage stage, boolean single) {
        if (stage.title()) {
            return;
        }
        for (Found found : NameSpans.organisations(stage)) {
            if ((found.end() - found.from() == 1) == single && isName(stage.scan(), found) && isTrusted(stage, found)) {
                String text = stage.text(found.from(), found.end());
                if (!acronyms.contains(text)) {
                    names.add(
                            known.computeIfAbsent(
                                    text.toLowerCase(Locale.ROOT), key -> named(stage.scan(), found, text)),
                            text);
                }
            }
        }
    }

    /**
     * A single word is an organisation only where it does what actors do: taggers take many a place, unit and ship for one. Where all is
     * in capitals, only words that tell an organisation are believed.
     */
    private static boolean isTrusted(Stage stage, Found found) {
        if (found.end() - found.from() > 1) {
            return !stage.scan().isLoud() || told(stage.scan(), found).isPresent();
        }
        int head = stage.head(found.from(), found.end());
        int verb = stage.sentence().head(head);
        return !stage.scan().isLoud()
                && verb >= 0
                && stage.sentence().label(head).startsWith("nsubj")
                && stage.scan().lexicon().isDeed(stage.sentence().lemma(verb));
    }

    private boolean isName(Scan scan, Found found) {
        Unit last = scan.unit(found.end() - 1);
        boolean inLexicon = last.isName() && last.from() <= found.from();
        boolean single = found.end() - found.from() == 1;
        boolean person = people.contains(scan.key(found.end() - 1));
        return !inLexicon
                && !(single && !last.isWord())
                && !person
                && !isPortfolio(scan, found)
                && !isDescription(scan, found);
    }

    /** "minister of Policy Planning": a task, no organisation. */
    private static boolean isPortfolio(Scan scan, Found found) {
        int of = found.from() - 1;
        if (of > 0 && scan.key(of).equals("the")) {
            of--;
        }
        if (of < 1 || !(scan.key(of).equals("of") || scan.key(of).equals("for"))) {
            return false;
        }
        Unit office = scan.unit(of - 1);
        return office.isRole()
                && scan.lexicon().is(WordClass.DESTINED, office.role().role().noun());
    }

    /** "Sri Lankan gov't", "Angolan Armed Forces": what a description says already. */
    private boolean isDescription(Scan scan, Found found) {
        Portrait portrait = phrases.read(scan, found.from(), found.end()).orElse(null);
        if (portrait == null || portrait.role().isEmpty()) {
            return false;
        }
        Role.Kind kind = portrait.role().get().kind();
        return !kind.isOrganisation()
                || kind == Role.Kind.STATE
                || portrait.owner().isPresent();
    }

    private Named named(Scan scan, Found found, String text) {
        Portrait told = phrases.read(scan, found.from(), found.end())
                .filter(p -> p.role().isPresent())
                .orElse(null);
        ActorType type = told == null
                ? told(scan, found).orElse(ActorType.NGO)
                : told.type() == ActorType.STATE ? ActorType.BODY : told.type();
        boolean phrase = found.end() - found.from() > 1;
        Optional<String> sector = told == null ? sector(type, phrase) : told.sector();
        return new Named(
                "report." + text, text, type, country(scan, found), sector, Optional.empty(), Optional.empty());
    }

    /** What the words of a name tell of its bearer. */
    private static Optional<ActorType> told(Scan scan, Found found) {
        for (int i = found.end() - 1; i >= found.from(); i--) {
            for (Map.Entry<WordClass, ActorType> entry : TYPES.entrySet()) {
                if (scan.lexicon().is(entry.getKey(), scan.key(i))) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sector(ActorType type, boolean phrase) {
        return switch (type) {
            case PARTY -> Optional.of("PTY");
            case ARMED_GROUP -> Optional.of("REB");
            case BODY -> Optional.of("GOV");
            case COMPANY -> Optional.of("BUS");
            case MEDIA -> Optional.of("JRN");
            case NGO -> phrase ? Optional.of("NGO") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> country(Scan scan, Found found) {
        for (int i = found.from(); i < found.end(); i++) {
            Unit unit = scan.unit(i);
            if (unit.isName()) {
                return unit.alias().named().country();
            }
        }
        return Optional.empty();
    }

    private void acronym(Stage stage, int token) {
        String form = stage.sentence().form(token);
        boolean bracketed = stage.sentence().form(token - 1).equals("(")
                && stage.sentence().form(token + 1).equals(")");
        if (!bracketed || form.length() > LONGEST_ACRONYM || !isAcronym(form)) {
            return;
        }
        Named named = named(stage, token - 2);
        if (named == null) {
            named = initialled(stage, token - 1, form);
        }
        if (named != null) {
            names.add(named, form);
            acronyms.add(form);
        }
    }

    private @Nullable Named named(Stage stage, int last) {
        Unit unit = stage.scan().unit(last);
        if (unit.isName() && !unit.isName(Sense.ADJECTIVE)) {
            return unit.alias().named().type() == ActorType.STATE && !unit.isName(Sense.NAME)
                    ? null
                    : unit.alias().named();
        }
        for (Found found : NameSpans.organisations(stage)) {
            if (found.end() == last + 1) {
                return known.get(stage.text(found.from(), found.end()).toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }

    /** The capitalised words before a bracket whose initials are the acronym in it. */
    private @Nullable Named initialled(Stage stage, int bracket, String form) {
        int letter = form.length() - 1;
        for (int i = bracket - 1; i >= 0 && letter >= 0; i--) {
            String word = stage.sentence().form(i);
            if (Character.isUpperCase(word.charAt(0))) {
                if (word.charAt(0) != form.charAt(letter)) {
                    return null;
                }
                letter--;
            } else if (word.length() > 3) {
                return null;
            }
            if (letter < 0 && bracket - i > 1) {
                String text = stage.text(i, bracket);
                Found found = new Found(i, bracket);
                Named named =
                        known.computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> named(stage.scan(), found, text));
                names.add(named, text);
                return named;
            }
        }
        return null;
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && Character.isUpperCase(form.charAt(form.length() - 1))
                && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
