/** Which reports are one voice: near-copies of one text, as agencies' stories are printed by many outlets. */
@NullMarked
package org.parley.record.origin;

import org.jspecify.annotations.NullMarked;
