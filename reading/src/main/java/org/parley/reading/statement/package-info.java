/** Who says what: attributions found by syntax, then statements with their speakers. */
@NullMarked
package org.parley.reading.statement;

import org.jspecify.annotations.NullMarked;
