/** Where things happen: a gazetteer of the world, and the place that a clause names. */
@NullMarked
package org.parley.reading.place;

import org.jspecify.annotations.NullMarked;
