/** Papers: who writes them, for whom, and how far they have come. */
@NullMarked
package org.parley.reading.negotiation.document;

import org.jspecify.annotations.NullMarked;
