/** One report to one reading: the steps in their order. */
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
