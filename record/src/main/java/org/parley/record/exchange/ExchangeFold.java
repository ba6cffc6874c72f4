package org.parley.record.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.item.Exchange;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.claim.Claim;
import org.parley.record.gather.Gathering;
import org.parley.record.gather.Rows;
import org.parley.record.gather.StatusOrder;
import org.parley.record.match.Bonds;

/** The exchanges of one negotiation, from all claims that tell of one. */
public final class ExchangeFold {

    private final Categories categories = Categories.load();
    private final StatusOrder order = StatusOrder.load(Kind.EXCHANGE);
    private final Set<String> renewals = Rows.read(ExchangeFold.class, "renewals.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());

    /** @return by their earliest claims */
    public List<Entry> fold(Collection<Claim<Exchange>> claims, Bonds bonds) {
        List<Handing> handings =
                claims.stream().map(claim -> Handing.of(claim, renewals)).toList();
        return Gathering.of(handings, () -> new Handover(categories), bonds).stream()
                .map(group -> new ExchangeEntry(group, new Handover(categories)).entry(order))
                .toList();
    }
}
