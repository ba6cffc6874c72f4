/** What a reading considered on its way: candidates that were dropped, choices that were made. Nothing of it changes what is read. */
@NullMarked
package org.parley.reading.trace;

import org.jspecify.annotations.NullMarked;
