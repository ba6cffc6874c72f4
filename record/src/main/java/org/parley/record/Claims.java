package org.parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.parley.model.item.Item;
import org.parley.record.claim.Cast;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Filed;
import org.parley.record.correction.Corrections;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.Casting;
import org.parley.record.identity.Roster;
import org.parley.record.linking.Linking;
import org.parley.record.linking.Links;

/** What the reports of one negotiation claim of it, but for what a person has rejected. */
final class Claims {

    private final List<Claim<?>> all = new ArrayList<>();

    private Claims() {}

    /** @param filed in their order */
    static Claims of(
            String negotiation,
            Collection<Filed> filed,
            Aliases aliases,
            Links links,
            Roster roster,
            Corrections corrections) {
        Claims claims = new Claims();
        for (Filed report : filed) {
            Set<String> here = Linking.claims(report, aliases, links, negotiation);
            Cast cast = Casting.of(report, roster);
            report.reading()
                    .negotiation()
                    .items()
                    .filter(item -> here.contains(item.id()))
                    .map(item -> new Claim<Item>(report, item, cast))
                    .filter(claim -> !corrections.rejects(claim))
                    .forEach(claims.all::add);
        }
        return claims;
    }

    /** In order of their reports. */
    List<Claim<?>> all() {
        return List.copyOf(all);
    }

    /** Of one kind. */
    <I extends Item> List<Claim<I>> of(Class<I> kind) {
        List<Claim<I>> found = new ArrayList<>();
        for (Claim<?> claim : all) {
            if (kind.isInstance(claim.item())) {
                found.add(new Claim<>(claim.filed(), kind.cast(claim.item()), claim.cast()));
            }
        }
        return found;
    }
}
