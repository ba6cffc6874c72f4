/** The rules of a reading by their ids: where each is written and what it says. */
@NullMarked
package org.parley.reading.rule;

import org.jspecify.annotations.NullMarked;
