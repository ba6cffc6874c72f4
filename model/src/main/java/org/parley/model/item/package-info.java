/** What is negotiated: the items that an analyst keeps by hand, as {@code record-format.md} says. */
@NullMarked
package org.parley.model.item;

import org.jspecify.annotations.NullMarked;
