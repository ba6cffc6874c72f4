/** People and remains handed over or set free. */
@NullMarked
package org.parley.reading.negotiation.exchange;

import org.jspecify.annotations.NullMarked;
