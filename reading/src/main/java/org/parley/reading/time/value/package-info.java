/** What temporal expressions stand for: TIMEX3 values worked out on the calendar. */
@NullMarked
package org.parley.reading.time.value;

import org.jspecify.annotations.NullMarked;
