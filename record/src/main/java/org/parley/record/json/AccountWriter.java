package org.parley.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.parley.model.json.Indentation;
import org.parley.record.account.Account;

/**
 * Accounts as JSON, in the form of docs/guide/record-json.md. The same account gives the same characters. Safe for use by several
 * threads at once.
 */
public final class AccountWriter {

    private final JsonFactory json = new JsonFactory();

    /** One account on one line, without the line's end. */
    public String line(Account account) {
        return write(account, false);
    }

    /** One account over many lines, indented, for people to look at; without the last line's end. */
    public String pretty(Account account) {
        return write(account, true);
    }

    private String write(Account account, boolean pretty) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator generator = json.createGenerator(out)) {
            if (pretty) {
                generator.setPrettyPrinter(new Indentation());
            }
            new AccountFields(generator).account(account);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return out.toString();
    }
}
