/** Modality and polarity of a deed: what its sentence says of the deed's reality, and by which words. */
@NullMarked
package org.parley.reading.event.modality;

import org.jspecify.annotations.NullMarked;
