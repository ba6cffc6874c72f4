package org.parley.record.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one report has to say for a table.
 *
 * @param report key of the report
 * @param origin key of its independent source
 * @param day of publication
 * @param table keys of the sides that sit at it, two or more, in alphabetical order
 * @param weight how much the report tells of it; more than 0
 * @param founds whether it tells of talks, papers, exchanges, cease-fires or mediation, and not of meetings only
 * @param outsiders keys of those who host, mediate or watch there, in alphabetical order; none of them sits at the table
 */
public record Stake(
        String report,
        String origin,
        Optional<LocalDate> day,
        List<String> table,
        int weight,
        boolean founds,
        List<String> outsiders) {

    public Stake {
        table = List.copyOf(table);
        outsiders = List.copyOf(outsiders);
        if (table.size() < 2 || weight < 1) {
            throw new IllegalArgumentException("No table: " + table + " of weight " + weight);
        }
    }
}
