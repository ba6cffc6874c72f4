/** What the fold works on: filed reports, and the items of their readings as claims. */
@NullMarked
package org.parley.record.claim;

import org.jspecify.annotations.NullMarked;
