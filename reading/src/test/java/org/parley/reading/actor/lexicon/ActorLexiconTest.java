package org.parley.reading.actor.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

class ActorLexiconTest {

    private static final ActorLexicon LEXICON = ActorLexicon.load();

    private static final List<String> NAMES = List.of(
            "states.lex", "intergovernmental.lex", "armed-groups.lex", "parties.lex", "organisations.lex", "media.lex");

    private static Scan scan(String text) {
        return new Scan(LEXICON, text.split(" "));
    }

    private static String named(String text) {
        Unit unit = scan(text).unit(0);
        return unit.isName() ? unit.alias().named().id() + " " + unit.alias().sense() : "nothing";
    }

    @Test
    void everyNameIsFoundAgain() {
        for (String file : NAMES) {
            for (Entry entry : LexiconFile.read(ActorLexicon.class, file)) {
                String name = entry.cell("name");
                Scan scan = scan(String.join(" ", parts(name)));
                boolean found = scan.unit(0).aliases().stream()
                        .anyMatch(a -> a.named().id().equals(entry.id()));
                assertTrue(found, entry.file() + ":" + entry.line() + " " + name);
            }
        }
    }

    private static List<String> parts(String name) {
        return List.of(name.replace("'s", " 's")
                .replace("s'", "s '")
                .replace(",", " ,")
                .split("[ \\-/]+"));
    }

    @Test
    void everyCountryIsOfIso3166() {
        Set<String> unknown = new TreeSet<>();
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (String file : NAMES) {
            for (Entry entry : LexiconFile.read(ActorLexicon.class, file)) {
                String code = entry.cell(entry.columns().contains("code") ? "code" : "country");
                if (!code.isEmpty() && !codes.contains(code)) {
                    unknown.add(code);
                }
            }
        }
        assertEquals(Set.of("XKX"), unknown, "Kosovo alone has a code of its users' making");
    }

    @Test
    void everyCountryOfIso3166ThatHasPeopleIsThere() {
        Set<String> missing = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        LexiconFile.read(ActorLexicon.class, "states.lex").forEach(entry -> missing.remove(entry.cell("code")));
        assertTrue(missing.size() < 25, "Missing: " + missing);
        for (String code : List.of("FRA", "SSD", "TLS", "PSE", "TWN", "ESH", "VAT", "NIU", "COK")) {
            assertFalse(missing.contains(code), code);
        }
    }

    @Test
    void tellsNameAdjectivePeopleAndSeat() {
        assertEquals("state.rus NAME", named("Russia"));
        assertEquals("state.rus ADJECTIVE", named("Russian"));
        assertEquals("state.rus PEOPLE", named("Russians"));
        assertEquals("state.rus SEAT", named("Kremlin"));
        assertEquals("former.zaire NAME", named("Zaire"));
        assertEquals("state.tur NAME", named("Türkiye"));
        assertEquals("state.gnb NAME", named("Guinea - Bissau"));
        assertEquals("state.usa NAME", named("US"));
        assertEquals("igo.united-nations NAME", named("U.N."));
    }

    @Test
    void takesTheLongestName() {
        assertEquals("state.ssd NAME", named("South Sudan"));
        assertEquals("armed-group.sudan-people-s-liberation-army NAME", named("Sudan People 's Liberation Army"));
        assertEquals("igo.united-nations-security-council NAME", named("U.N. Security Council"));
    }

    @Test
    void heedsCapitals() {
        for (String word : List.of("us", "turkey", "chad", "is", "who", "let", "can", "Islamic state", "polish")) {
            assertEquals("nothing", named(word), word);
        }
    }

    @Test
    void knowsWhenAStateWasOne() {
        Named zaire = scan("Zaire").unit(0).alias().named();
        assertTrue(zaire.isValidIn(1996));
        assertFalse(zaire.isValidIn(1999));
        assertEquals("COD", zaire.country().orElseThrow());
    }

    @Test
    void soundsAlikeAreTheSame() {
        assertEquals(Spelling.sound("umerov"), Spelling.sound("umierov"));
        assertEquals(Spelling.sound("zelensky"), Spelling.sound("zelenskyy"));
        assertEquals(Spelling.sound("zelenskiy"), Spelling.sound("zelensky"));
        assertEquals(Spelling.sound("prabakaran"), Spelling.sound("prabhakaran"));
        assertEquals(Spelling.key("Erdoğan"), Spelling.key("Erdogan"));
        assertFalse(Spelling.sound("lavrov").equals(Spelling.sound("lavrin")));
    }
}
