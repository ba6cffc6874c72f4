package org.parley.record.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One negotiation, as the tables of reports show it.
 *
 * @param id {@code russia-ukraine}, with the year of its first report ({@code -2025}) only where one without it would name two
 * @param title for people: {@code Russia and Ukraine}
 * @param sides keys, in alphabetical order
 * @param tables those whose reports tell of it, the sides' own first
 * @param consultations tables of one of its sides with third parties of it, which are no negotiations of their own
 * @param outsiders keys of third parties known there, in alphabetical order
 * @param first first day of the month of its first report; none where no report has a day
 * @param last last day of the month of its last report
 */
public record Linked(
        String id,
        String title,
        List<String> sides,
        List<List<String>> tables,
        List<List<String>> consultations,
        List<String> outsiders,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    public Linked {
        sides = List.copyOf(sides);
        tables = tables.stream().map(List::copyOf).toList();
        consultations = consultations.stream().map(List::copyOf).toList();
        outsiders = List.copyOf(outsiders);
    }
}
