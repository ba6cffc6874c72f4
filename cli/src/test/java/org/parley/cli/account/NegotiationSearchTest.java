package org.parley.cli.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ActorType;
import org.parley.record.account.Account;
import org.parley.record.account.Identity;

class NegotiationSearchTest {

    private static final SampleBook BOOK = new SampleBook(
            account("russia-ukraine", "Russia and Ukraine", "RUS", "UKR", identity("TUR", "Türkiye", "Turkey")),
            account("russia-united-states", "Russia and United States", "RUS", "USA"),
            account("dr-congo-m23", "DR Congo and M23", "COD", "m23", identity("QAT", "Qatar", "Doha")),
            account(
                    "dr-congo-rwanda",
                    "DR Congo and Rwanda",
                    "COD",
                    "RWA",
                    identity("USA", "United States", "Washington")),
            account("colombia-eln", "Colombia and ELN", "COL", "eln"));

    private static Account account(String id, String title, String one, String other, Identity... others) {
        List<Identity> identities = new ArrayList<>(List.of(others));
        identities.add(identity("RUS", "Russia", "Moscow"));
        identities.add(identity("UKR", "Ukraine", "Kyiv"));
        identities.add(identity("COD", "DR Congo", "Kinshasa"));
        identities.add(identity("RWA", "Rwanda", "Kigali"));
        identities.add(new Identity(
                "sergey-lavrov",
                "Sergey Lavrov",
                ActorType.PERSON,
                Optional.of("RUS"),
                Optional.of("RUS"),
                List.of("Sergei Lavrov"),
                List.of()));
        identities.removeIf(identity -> !List.of(others).contains(identity)
                && !identity.key().equals(one)
                && !identity.key().equals(other)
                && identity.side().filter(side -> side.equals(one)).isEmpty());
        return new Account(
                id,
                title,
                List.of(one, other),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                identities,
                1,
                1,
                Optional.of(LocalDate.of(2025, 6, 1)),
                Optional.of(LocalDate.of(2025, 6, 4)));
    }

    private static Identity identity(String key, String name, String form) {
        return new Identity(key, name, ActorType.STATE, Optional.of(key), Optional.empty(), List.of(form), List.of());
    }

    private static NegotiationSearch search() {
        return new NegotiationSearch(BOOK, BOOK.summaries());
    }

    @ParameterizedTest
    @CsvSource({
        "ukraine russia, russia-ukraine",
        "russia-ukraine, russia-ukraine",
        "Russia and Ukraine, russia-ukraine",
        "RUS UKR, russia-ukraine",
        "ukr, russia-ukraine",
        "UKRAINE, russia-ukraine",
        "rusia ukrane, russia-ukraine",
        "kyiv, russia-ukraine",
        "moscow kyiv, russia-ukraine",
        "lavrov ukraine, russia-ukraine",
        "lavorv ukraine, russia-ukraine",
        "turkey, russia-ukraine",
        "turkiye, russia-ukraine",
        "Türkiye, russia-ukraine",
        "talks between russia and ukraine, russia-ukraine",
        "m23, dr-congo-m23",
        "kinshasa m23, dr-congo-m23",
        "doha, dr-congo-m23",
        "qatar, dr-congo-m23",
        "congo rwanda, dr-congo-rwanda",
        "kigali, dr-congo-rwanda",
        "washington congo, dr-congo-rwanda",
        "russia usa, russia-united-states",
        "ELN, colombia-eln",
        "columbia, colombia-eln",
    })
    void understandsLooseNames(String typed, String id) throws UnknownNameException {
        assertEquals(id, search().find(Arrays.asList(typed.split(" ", -1))).id());
    }

    @ParameterizedTest
    @CsvSource({
        "russia, “russia” may mean any of 2 negotiations",
        "congo, dr-congo-rwanda",
        "moscow, russia-united-states",
        "france, there is no negotiation “france”",
        "russia france, the nearest: russia-",
        "'', the record has 5 negotiations; name one",
        "???, there is no negotiation",
    })
    void saysWhatANameMayMean(String typed, String words) {
        UnknownNameException unknown =
                assertThrows(UnknownNameException.class, () -> search().find(Arrays.asList(typed.split(" ", -1))));
        assertTrue(String.valueOf(unknown.getMessage()).contains(words), unknown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "lavrov, sergey-lavrov",
        "sergei lavrov, sergey-lavrov",
        "lavrof, sergey-lavrov",
        "turkey, TUR",
        "RUS, RUS",
        "kinshasa, COD"
    })
    void findsPeopleAndSides(String typed, String key) throws UnknownNameException {
        assertEquals(
                key,
                new IdentitySearch(BOOK)
                        .find(Arrays.asList(typed.split(" ", -1)))
                        .key());
    }

    @ParameterizedTest
    @CsvSource({"kiev, kyiv, 2", "lavrov, lavorv, 1", "m23, m23, 0", "'', abc, 3", "rusia, russia, 1"})
    void countsSlips(String one, String other, int slips) {
        assertEquals(slips, LooseWords.distance(one, other));
        assertEquals(slips, LooseWords.distance(other, one));
    }
}
