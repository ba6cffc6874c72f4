package org.parley.record.ceasefire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.item.Ceasefire.Status;
import org.parley.record.gather.Rows;

/** Which status of a cease-fire may follow which: {@code statuses.tsv}. */
final class StatusCourse {

    private final List<Status> order = new ArrayList<>();
    private final Map<Status, Set<Status>> before = new EnumMap<>(Status.class);

    private StatusCourse() {}

    /** @throws IllegalArgumentException if a line of the table is wrong */
    static StatusCourse load() {
        StatusCourse course = new StatusCourse();
        for (Rows.Row row : Rows.read(StatusCourse.class, "statuses.tsv")) {
            Status status = row.constant(Status.class, 0);
            course.order.add(status);
            course.before.put(status, row.constants(Status.class, 1));
        }
        return course;
    }

    /** Its place in the usual order. */
    int rank(Status status) {
        return order.indexOf(status);
    }

    /** Whether what had the other status may have this one since. */
    boolean mayFollow(Status status, Status other) {
        return before.getOrDefault(status, Set.of()).contains(other);
    }
}
