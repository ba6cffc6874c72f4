/** Rounds: which claims speak of the same meeting of the sides, and what they together tell of it. */
@NullMarked
package org.parley.record.round;

import org.jspecify.annotations.NullMarked;
