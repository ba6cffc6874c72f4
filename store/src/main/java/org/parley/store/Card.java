package org.parley.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list shows of a report.
 *
 * @param key as {@link org.parley.record.claim.ReportKey} makes it
 * @param name the id that its source gave it: a file's name
 * @param title its headline, as read
 * @param outlet who published it, else the agency it comes from
 * @param day of publication, as read
 * @param items how many items its reading has
 * @param origin key of the independent source it belongs to; its own where it is no copy, or the least among the copies
 * @param copies how many reports share that origin, this one among them
 * @param filed when it was filed first
 */
public record Card(
        String key,
        String name,
        Optional<String> title,
        Optional<String> outlet,
        Optional<LocalDate> day,
        int items,
        String origin,
        int copies,
        Instant filed) {}
