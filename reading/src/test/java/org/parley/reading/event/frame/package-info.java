/** Tests of the predicate lexicon. */
@NullMarked
package org.parley.reading.event.frame;

import org.jspecify.annotations.NullMarked;
