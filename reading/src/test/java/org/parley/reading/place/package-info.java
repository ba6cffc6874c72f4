/** Tests of the places. */
@NullMarked
package org.parley.reading.place;

import org.jspecify.annotations.NullMarked;
