/** Who acts and speaks in a report: names, offices, groups and what stands for them. */
@NullMarked
package org.parley.reading.actor;

import org.jspecify.annotations.NullMarked;
