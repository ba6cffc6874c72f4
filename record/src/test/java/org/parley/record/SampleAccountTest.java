package org.parley.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parley.record.account.Account;
import org.parley.record.json.AccountParser;
import org.parley.record.json.AccountWriter;

class SampleAccountTest {

    @Test
    void survivesItsJsonForm() {
        Account account = SampleAccount.account();
        assertEquals(account, new AccountParser().parse(new AccountWriter().line(account)));
        assertEquals(account, new AccountParser().parse(new AccountWriter().pretty(account)));
    }
}
