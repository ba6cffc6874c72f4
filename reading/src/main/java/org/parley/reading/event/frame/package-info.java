/** The predicate lexicon: which words name an event, who takes part in it, and what it is called. */
@NullMarked
package org.parley.reading.event.frame;

import org.jspecify.annotations.NullMarked;
