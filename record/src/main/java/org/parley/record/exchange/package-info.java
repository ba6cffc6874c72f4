/** Exchanges and releases, as all reports together tell of them: what was agreed, and what was handed over in parts. */
@NullMarked
package org.parley.record.exchange;

import org.jspecify.annotations.NullMarked;
