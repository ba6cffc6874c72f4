/** Papers of a negotiation, as all reports together tell of them. */
@NullMarked
package org.parley.record.document;

import org.jspecify.annotations.NullMarked;
