/** Tests of the events of whole reports. */
@NullMarked
package org.parley.reading.event;

import org.jspecify.annotations.NullMarked;
