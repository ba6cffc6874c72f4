package org.parley.record.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.SampleAccount;
import org.parley.record.account.Account;

class AccountJsonTest {

    private final AccountWriter writer = new AccountWriter();
    private final AccountParser parser = new AccountParser();

    @Provide
    Arbitrary<Account> accounts() {
        return AnyAccount.accounts();
    }

    @Property(tries = 300)
    void nothingIsLostOnTheWay(@ForAll("accounts") Account account) {
        String line = writer.line(account);
        assertEquals(account, parser.parse(line));
        assertEquals(line, writer.line(parser.parse(line)));
    }

    @Property(tries = 50)
    void norInTheFormForPeople(@ForAll("accounts") Account account) {
        assertEquals(account, parser.parse(writer.pretty(account)));
    }

    @Property(tries = 100)
    void aLineIsOneLine(@ForAll("accounts") Account account) {
        assertEquals(1, writer.line(account).lines().count());
    }

    @Test
    void anythingThatWasCutOffIsRefused() {
        String line = writer.line(SampleAccount.account());
        for (int length = 0; length < line.length(); length += 97) {
            String part = line.substring(0, length);
            assertThrows(MalformedAccount.class, () -> parser.parse(part));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\":| \"titel\":| expected the key \"title\", found titel",
                "\"reports\":7| \"reports\":7.5| expected a whole number, found 7.5",
                "\"reports\":7| \"reports\":\"7\"| expected a whole number, found 7",
                "\"reports\":7| \"reports\":7,\"more\":1| expected the key \"origins\", found more",
                "\"kind\":\"round\"| \"kind\":\"squared\"| Not a Kind: squared",
                "\"unsure\":false| \"unsure\":null| expected true or false, found null",
                "\"first\":\"2025-05-16\"| \"first\":\"16 May\"| Text '16 May' could not be parsed",
                "\"start\":40,\"end\":60| \"start\":40,\"end\":4| Not a span",
                "{\"value\":[\"RUS\",\"UKR\"],\"basis\"| {\"value\":[\"RUS\"],\"basis\"| is not that of its first variant",
                "\"sides\":[\"RUS\",\"UKR\"]| \"sides\":[\"RUS\",1]| expected a string or the end of the array, found 1",
            })
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String message) {
        String line = writer.line(SampleAccount.account());
        assertTrue(line.contains(right), right);
        int at = line.indexOf(right);
        String broken = line.substring(0, at) + wrong + line.substring(at + right.length());
        MalformedAccount error = assertThrows(MalformedAccount.class, () -> parser.parse(broken));
        assertTrue(String.valueOf(error.getMessage()).contains(message), error.getMessage());
        assertTrue(String.valueOf(error.getMessage()).contains("Line 1, column "), error.getMessage());
    }

    @Test
    void nothingMayFollow() {
        String line = writer.line(SampleAccount.account());
        assertThrows(MalformedAccount.class, () -> parser.parse(line + " {}"));
        assertEquals(SampleAccount.account(), parser.parse(line + "\n"));
    }

    @Test
    void noBytesMakeItThrowAnythingElse() {
        for (String text : new String[] {"", "null", "[]", "{", "\"", "{\"id\":", "\u0000", "{}{}", "1e999", "[[[[["}) {
            assertThrows(MalformedAccount.class, () -> parser.parse(text));
        }
    }

    @Test
    void keysAreForPeople() {
        String pretty = writer.pretty(SampleAccount.account());
        assertTrue(pretty.startsWith("{\n  \"id\": \"russia-ukraine\",\n  \"title\": \"Russia and Ukraine\","));
        assertFalse(pretty.contains("\r"));
    }
}
