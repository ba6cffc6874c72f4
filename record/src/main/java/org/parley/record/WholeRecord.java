package org.parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.record.account.Account;
import org.parley.record.claim.Filed;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Corrections;
import org.parley.record.identity.Aliases;
import org.parley.record.linking.Linked;
import org.parley.record.linking.Linker;
import org.parley.record.linking.Linking;
import org.parley.record.linking.Links;
import org.parley.record.linking.Stake;
import org.parley.record.linking.Stakes;
import org.parley.record.linking.TableSummary;

/**
 * The record of a set of reports: an account of each negotiation that they tell of. It depends on which reports these are and what people have
 * corrected, never on the order in which the reports came.
 *
 * @param accounts by id
 */
public record WholeRecord(List<Account> accounts) {

    public WholeRecord {
        accounts = List.copyOf(accounts);
    }

    /** @param corrections in the order in which they were made */
    public static WholeRecord of(Collection<Filed> reports, List<Correction> corrections) {
        List<Filed> filed = reports.stream().sorted(Filed.ORDER).toList();
        Aliases aliases = Aliases.of(
                filed.stream().flatMap(report -> Aliases.pairs(report).stream()).toList());
        List<Stake> stakes = filed.stream()
                .flatMap(report -> Stakes.of(report, aliases).stream())
                .toList();
        Links links = Linker.link(TableSummary.of(stakes), aliases);
        SortedMap<String, List<Filed>> tellers = tellers(filed, aliases, links);
        FoldRules rules = FoldRules.load();
        List<Account> accounts = new ArrayList<>();
        for (Linked negotiation : links.all()) {
            List<Filed> here = tellers.getOrDefault(negotiation.id(), List.of());
            accounts.add(Fold.account(rules, negotiation, here, aliases, links, Corrections.of(corrections, here)));
        }
        return new WholeRecord(accounts);
    }

    private static SortedMap<String, List<Filed>> tellers(List<Filed> filed, Aliases aliases, Links links) {
        SortedMap<String, List<Filed>> tellers = new TreeMap<>();
        for (Filed report : filed) {
            for (Linked negotiation : Linking.negotiations(report, aliases, links)) {
                tellers.computeIfAbsent(negotiation.id(), id -> new ArrayList<>())
                        .add(report);
            }
        }
        return tellers;
    }
}
