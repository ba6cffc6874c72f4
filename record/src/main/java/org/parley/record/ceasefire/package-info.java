/** Cease-fires: which claims speak of the same one, and what they together tell of it. */
@NullMarked
package org.parley.record.ceasefire;

import org.jspecify.annotations.NullMarked;
