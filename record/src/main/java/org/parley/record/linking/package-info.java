/** Which reports, and which items of them, tell of one negotiation. */
@NullMarked
package org.parley.record.linking;

import org.jspecify.annotations.NullMarked;
