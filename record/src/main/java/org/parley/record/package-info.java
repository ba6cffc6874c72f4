/** Readings to accounts: how the record of negotiations is made out of what single reports tell. */
@NullMarked
package org.parley.record;

import org.jspecify.annotations.NullMarked;
