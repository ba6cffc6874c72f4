package org.parley.cli.export;

import org.parley.record.account.Account;
import org.parley.record.view.AsOf;

/**
 * What is exported of one negotiation.
 *
 * @param view its account as it looks on one day
 * @param sources the reports that it rests on
 */
public record Dossier(AsOf view, Sources sources) {

    public Account account() {
        return view.account();
    }
}
