package org.parley.record.match;

import java.util.List;

/**
 * What people have said of which claims are one thing; ids are those of claims, {@code k3f9qz1.r2}.
 *
 * @param together each list holds claims that are one thing
 * @param apart each list holds claims of which no two are one thing
 */
public record Bonds(List<List<String>> together, List<List<String>> apart) {

    public static final Bonds NONE = new Bonds(List.of(), List.of());

    public Bonds {
        together = together.stream().map(List::copyOf).toList();
        apart = apart.stream().map(List::copyOf).toList();
    }
}
