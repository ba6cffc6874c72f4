/** Mediators, hosts, guarantors and others with a part in a negotiation. */
@NullMarked
package org.parley.reading.negotiation.part;

import org.jspecify.annotations.NullMarked;
