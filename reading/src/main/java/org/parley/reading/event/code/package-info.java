/** The standard codes of an act on a thing. */
@NullMarked
package org.parley.reading.event.code;

import org.jspecify.annotations.NullMarked;
