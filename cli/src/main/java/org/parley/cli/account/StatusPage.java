package org.parley.cli.account;

import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.view.Standing;

/** Where one negotiation stands, on a page. */
final class StatusPage {

    private StatusPage() {}

    /** @param whole everything, however long */
    static String of(Standing standing, Sheet sheet, boolean whole) {
        Account account = standing.asOf().account();
        EntryWords words = new EntryWords(account);
        sheet.title(account.title());
        sheet.page().full(Prose.of(Mastheads.line(account, standing.asOf().day()), Ink.PLAIN));
        new PartySection(account, words, sheet, whole).write();
        new MeetingSection(standing.asOf(), words, sheet).write();
        new OpenSection(standing, words, sheet, whole).write();
        conflicts(account, sheet);
        Mastheads.empty(account, sheet);
        return sheet.end();
    }

    private static void conflicts(Account account, Sheet sheet) {
        int count = account.conflicts().size();
        if (count > 0) {
            sheet.page().blank();
            sheet.page()
                    .full(Prose.of(
                            "Reports differ on " + Phrases.count(count, "point") + ": parley conflicts " + account.id(),
                            Ink.CUE));
        }
    }
}
