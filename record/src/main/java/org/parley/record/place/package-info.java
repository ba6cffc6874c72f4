/** Where the sides meet: names of places, which of them may be one, and the one that reports agree on. */
@NullMarked
package org.parley.record.place;

import org.jspecify.annotations.NullMarked;
