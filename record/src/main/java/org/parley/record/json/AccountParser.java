package org.parley.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;
import org.parley.record.account.Account;

/**
 * JSON of {@link AccountWriter} back to accounts. Nothing else is taken: every key must be there, in the order of
 * docs/guide/record-json.md. Safe for use by several threads at once.
 */
public final class AccountParser {

    private final JsonFactory json = new JsonFactory();

    /**
     * One account.
     *
     * @throws MalformedAccount where the text is something else
     */
    public Account parse(String text) {
        try (JsonParser parser = json.createParser(text)) {
            JsonRow row = new JsonRow(parser);
            try {
                Account account = new AccountRow(row).account();
                row.end();
                return account;
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new MalformedAccount(row.where() + ": " + e.getMessage(), e);
            }
        } catch (IOException e) {
            throw new MalformedAccount(String.valueOf(e.getMessage()), e);
        }
    }
}
