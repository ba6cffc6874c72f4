/** Words, patterns and the matcher that find temporal expressions in tokens. */
@NullMarked
package org.parley.reading.time.pattern;

import org.jspecify.annotations.NullMarked;
