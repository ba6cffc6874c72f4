/** Rounds: meetings and rows of meetings of the sides. */
@NullMarked
package org.parley.reading.negotiation.round;

import org.jspecify.annotations.NullMarked;
