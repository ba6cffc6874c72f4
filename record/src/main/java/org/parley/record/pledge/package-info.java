/** Commitments and conditions, as all reports together tell of them. */
@NullMarked
package org.parley.record.pledge;

import org.jspecify.annotations.NullMarked;
