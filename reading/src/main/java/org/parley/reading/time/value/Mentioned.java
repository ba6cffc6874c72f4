package org.parley.reading.time.value;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reading.time.value.Timex.Stretch;

/** Dates that the text has named so far; "the following day" counts from them. One report's, not for sharing between threads. */
public final class Mentioned {

    /** After so many sentences a date is no longer what the text speaks of. */
    private static final int REACH = 2;

    private static final int STORY = 4;

    private record Entry(LocalDate day, int sentence, int order) {}

    private final @Nullable Entry[] last = new Entry[CalendarUnit.values().length];
    private final @Nullable LocalDate[] weekdays = new LocalDate[8];
    private int sentence;
    private int order;
    private @Nullable LocalDate awaited;

    /** The first day told of in the last sentence that told of one. */
    private @Nullable LocalDate told;

    private int toldIn = -1;

    /** The text goes on to another sentence. */
    public void enter(int index) {
        awaited = sentence == index ? awaited : null;
        sentence = index;
    }

    /** A day that the sentence is about to name. */
    public void await(LocalDate day) {
        awaited = day;
    }

    public void add(Stretch stretch) {
        if (stretch.grain() == CalendarUnit.DAY) {
            weekdays[stretch.start().getDayOfWeek().getValue()] = stretch.start();
        }
        last[stretch.grain().ordinal()] = new Entry(stretch.start(), sentence, order++);
    }

    /** The last month or day named in this sentence. */
    Optional<LocalDate> monthHere() {
        return last(CalendarUnit.MONTH, 0);
    }

    /** A day on which something happened, by the verb it hangs on. */
    public void tell(LocalDate day) {
        if (toldIn != sentence) {
            told = day;
            toldIn = sentence;
        }
    }

    /** The last date named that is no coarser than a unit. */
    Optional<LocalDate> last(CalendarUnit unit) {
        return last(unit, REACH);
    }

    /** The last day named that fell on a weekday, 1 = Monday. */
    Optional<LocalDate> weekday(int weekday) {
        return Optional.ofNullable(weekdays[weekday]);
    }

    /** The last day named in this sentence. */
    Optional<LocalDate> dayHere() {
        return last(CalendarUnit.DAY, 0).or(() -> Optional.ofNullable(awaited));
    }

    /** The day of what is being told: a time of the clock belongs to it. */
    Optional<LocalDate> toldDay() {
        return Optional.ofNullable(told).or(() -> last(CalendarUnit.DAY, STORY));
    }

    private Optional<LocalDate> last(CalendarUnit unit, int reach) {
        Entry best = null;
        for (int i = 0; i <= unit.ordinal(); i++) {
            Entry entry = last[i];
            if (entry != null && sentence - entry.sentence <= reach && (best == null || entry.order > best.order)) {
                best = entry;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.day);
    }
}
