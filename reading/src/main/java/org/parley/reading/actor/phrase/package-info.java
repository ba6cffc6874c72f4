/** What a noun phrase says about the actor it stands for: type, country, sector, office, and whom it belongs to. */
@NullMarked
package org.parley.reading.actor.phrase;

import org.jspecify.annotations.NullMarked;
