/** Claims that tell of one thing, found in the order in which they were told; words compared; courses of statuses. */
@NullMarked
package org.parley.record.gather;

import org.jspecify.annotations.NullMarked;
