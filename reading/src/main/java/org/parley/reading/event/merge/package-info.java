/** One event once: repeats in a report. */
@NullMarked
package org.parley.reading.event.merge;

import org.jspecify.annotations.NullMarked;
