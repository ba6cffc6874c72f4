package org.parley.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Identity;
import org.parley.record.account.Part;
import org.parley.record.account.Variant;

/** The keys of those who stand in an account, wherever they stand in it. */
final class Named {

    private final SortedSet<String> keys = new TreeSet<>();
    private final Map<String, Identity> known;

    private Named(Map<String, Identity> known) {
        this.known = known;
    }

    static SortedSet<String> in(
            Collection<String> sides, Collection<Part> parts, Collection<Entry> entries, Map<String, Identity> known) {
        Named named = new Named(known);
        sides.forEach(named::add);
        parts.forEach(part -> named.add(part.identity()));
        parts.forEach(part -> part.citations().forEach(named::add));
        entries.forEach(named::add);
        return named.keys;
    }

    private void add(Entry entry) {
        entry.citations().forEach(this::add);
        for (Field field : entry.fields()) {
            for (Variant variant : field.variants()) {
                variant.citations().forEach(this::add);
                variant.value().stream().flatMap(Named::parts).forEach(this::add);
            }
        }
    }

    private void add(Citation citation) {
        citation.speaker().ifPresent(this::add);
        citation.side().ifPresent(this::add);
    }

    /** Words that happen to be no key are nobody's. */
    private void add(String key) {
        Identity identity = known.get(key);
        if (identity != null && keys.add(key)) {
            identity.side().ifPresent(this::add);
            identity.offices().forEach(tenure -> tenure.of().ifPresent(this::add));
        }
    }

    /** A value such as {@code RUS:vladimir-medinsky} names two. */
    private static Stream<String> parts(String value) {
        return value.indexOf(' ') < 0 ? Arrays.stream(value.split(":")) : Stream.of(value);
    }
}
