/** The parts of those who are no side. */
@NullMarked
package org.parley.record.part;

import org.jspecify.annotations.NullMarked;
