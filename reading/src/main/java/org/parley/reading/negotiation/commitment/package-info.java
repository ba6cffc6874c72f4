/** What sides have undertaken to do. */
@NullMarked
package org.parley.reading.negotiation.commitment;

import org.jspecify.annotations.NullMarked;
