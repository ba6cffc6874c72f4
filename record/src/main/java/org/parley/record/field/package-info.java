/** What claims of one thing say of its fields, weighed into one value and its variants. */
@NullMarked
package org.parley.record.field;

import org.jspecify.annotations.NullMarked;
