/** Finds the times a report speaks of, and what they stand for. */
@NullMarked
package org.parley.reading.time;

import org.jspecify.annotations.NullMarked;
