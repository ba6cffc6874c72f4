/** Events: who did, will do or refuses what, to whom, when and where. */
@NullMarked
package org.parley.reading.event;

import org.jspecify.annotations.NullMarked;
